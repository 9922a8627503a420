package org.copydesk.clean;

import java.util.Arrays;

/** The longer words of a text, by their hashes: quick to make and to compare, at the price of a rare mistake. For one thread. */
final class WordBag {
    private static final int SHORTEST = 4;
    /** At the place of each hash, or behind it; 0 is an empty place. At least half of the places are empty. */
    private int[] places = new int[256];
    private int size;
    private boolean zero;

    void add(int[] words) {
        for (int word : words) {
            put(word);
        }
    }

    /** The share of these words that are in this bag, 0 to 1; -1 when there are none, or the bag has none. */
    float shareOf(int[] words) {
        return size == 0 || words.length == 0 ? -1 : count(words) / (float) words.length;
    }

    /** How many of a text's longer words are in this bag. */
    int count(String text) {
        return count(hashes(text));
    }

    private int count(int[] words) {
        int shared = 0;
        for (int word : words) {
            shared += has(word) ? 1 : 0;
        }
        return shared;
    }

    float shareOf(String text) {
        return size == 0 ? -1 : shareOf(hashes(text));
    }

    /** The longer words of a text, each as a hash. */
    static int[] hashes(String text) {
        Gathering found = new Gathering(text.length());
        for (int i = 0; i < text.length(); i++) {
            char small = Letters.small(text.charAt(i));
            if (small != 0) {
                found.letter(small);
            } else {
                found.end();
            }
        }
        return found.words();
    }

    /** The longer words of a text that comes letter by letter. */
    static final class Gathering {
        private final int[] found;
        private int size;
        private int hash;
        private int length;

        /** @param most how many characters will come at most */
        Gathering(int most) {
            found = new int[most / (SHORTEST + 1) + 1];
        }

        /** @param small a letter or digit, in its small form */
        void letter(char small) {
            hash = hash * 31 + small;
            length++;
        }

        /** Another sign. */
        void end() {
            if (length >= SHORTEST) {
                found[size++] = hash;
            }
            hash = 0;
            length = 0;
        }

        int[] words() {
            end();
            return Arrays.copyOf(found, size);
        }
    }

    private boolean has(int hash) {
        return hash == 0 ? zero : places[place(hash)] == hash;
    }

    private void put(int hash) {
        size++;
        if (hash == 0) {
            zero = true;
            return;
        }
        places[place(hash)] = hash;
        if (size * 2 > places.length) {
            int[] old = places;
            places = new int[old.length * 2];
            Arrays.stream(old).filter(one -> one != 0).forEach(one -> places[place(one)] = one);
        }
    }

    private int place(int hash) {
        int at = hash * 0x9E3779B1 >>> 8 & places.length - 1;
        while (places[at] != 0 && places[at] != hash) {
            at = at + 1 & places.length - 1;
        }
        return at;
    }
}
