package org.copydesk.clean;

/** Which two signs stand side by side in a text, roughly: tells at once that most words are not in it. Immutable. */
final class LetterPairs {
    private static final int SLOTS = 2048;
    private final long[] seen = new long[SLOTS / Long.SIZE];

    LetterPairs(String text) {
        for (int i = 1; i < text.length(); i++) {
            int slot = slot(text, i);
            seen[slot / Long.SIZE] |= 1L << slot;
        }
    }

    /** False: the text does not contain this. */
    boolean mayHave(String part) {
        for (int i = 1; i < part.length(); i++) {
            int slot = slot(part, i);
            if ((seen[slot / Long.SIZE] & 1L << slot) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int slot(String text, int i) {
        return text.charAt(i - 1) * 43 + text.charAt(i) & SLOTS - 1;
    }
}
