package org.copydesk.classify;

/** What a text shows to the model: a bag of 64-bit hashes, each with how much of it there is. For one thread. */
public final class Features {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long[] hashes;
    private float[] amounts;
    private int size;

    /** @param expected about how many different features will come */
    public Features(int expected) {
        int slots = Integer.highestOneBit(Math.max(8, expected)) * 4;
        hashes = new long[slots];
        amounts = new float[slots];
    }

    /** The hash of a word: FNV-1a over its characters, mixed. */
    public static long hash(String word) {
        return hash(' ', word, word.length());
    }

    /** The hash of a word's first letters with a mark that says what sort of feature it is. */
    public static long hash(char mark, String word, int letters) {
        long hash = (FNV_OFFSET ^ mark) * FNV_PRIME;
        for (int i = 0; i < letters; i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        return mix(hash);
    }

    /** The hash of a pair, which is another than that of the pair turned round. */
    public static long hash(long first, long second) {
        return mix(first * 31 + second);
    }

    private static long mix(long hash) {
        long mixed = (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
        mixed ^= mixed >>> 29;
        return mixed == 0 ? 1 : mixed;
    }

    public void add(long hash, float amount) {
        int slot = slotOf(hash);
        if (hashes[slot] == 0) {
            hashes[slot] = hash;
            size++;
        }
        amounts[slot] += amount;
        if (size * 2 > hashes.length) {
            grow();
        }
    }

    private int slotOf(long hash) {
        int slot = (int) (hash >>> 20) & hashes.length - 1;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] hashesBefore = hashes;
        float[] amountsBefore = amounts;
        hashes = new long[hashesBefore.length * 2];
        amounts = new float[hashes.length];
        for (int i = 0; i < hashesBefore.length; i++) {
            if (hashesBefore[i] != 0) {
                int slot = slotOf(hashesBefore[i]);
                hashes[slot] = hashesBefore[i];
                amounts[slot] = amountsBefore[i];
            }
        }
    }

    /** How many different features there are. */
    public int size() {
        return size;
    }

    /** Shows each feature once, in an order that depends on the features alone. */
    public void forEach(Visitor visitor) {
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] != 0) {
                visitor.visit(hashes[i], amounts[i]);
            }
        }
    }

    /** Sees a feature and how much of it there is. */
    @FunctionalInterface
    public interface Visitor {
        void visit(long hash, float amount);
    }

}
