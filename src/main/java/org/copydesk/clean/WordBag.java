package org.copydesk.clean;

import java.util.Arrays;

/**
 * The longer words of some lines, by their hashes: quick to make and to compare, at the price of a rare mistake. It knows of each word
 * whether one line has it or several, so that a line can be asked what it shares with the others. For one thread.
 */
final class WordBag {
    private static final int SHORTEST = 4;
    private static final int SEVERAL = -1;
    private static final int NO_LINE = -2;
    /** At the place of each hash, or behind it; 0 is an empty place. At least half of the places are empty. */
    private int[] places = new int[256];
    /** At the same place, the line that has the word, or SEVERAL. */
    private int[] lines = new int[places.length];
    private int size;

    /** The words of a line; the same number for all words of one line, 0 or more. */
    void add(int[] words, int line) {
        for (int word : words) {
            put(word, line);
        }
    }

    /** The share of these words that other lines in this bag have, 0 to 1; -1 when there are none, or the bag has none. */
    float shareOf(int[] words, int line) {
        return size == 0 || words.length == 0 ? -1 : count(words, line) / (float) words.length;
    }

    /** How many of a text's longer words are in this bag. */
    int count(String text) {
        return count(hashes(text), NO_LINE);
    }

    private int count(int[] words, int line) {
        int shared = 0;
        for (int word : words) {
            int at = place(word);
            shared += places[at] != 0 && lines[at] != line ? 1 : 0;
        }
        return shared;
    }

    float shareOf(String text) {
        return size == 0 ? -1 : shareOf(hashes(text), NO_LINE);
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
                found[size++] = hash == 0 ? 1 : hash;
            }
            hash = 0;
            length = 0;
        }

        /** Whether the word that comes to its end would be taken. */
        boolean isLonger() {
            return length >= SHORTEST;
        }

        /** The word that comes to its end. */
        int word() {
            return hash == 0 ? 1 : hash;
        }

        int[] words() {
            end();
            return Arrays.copyOf(found, size);
        }
    }

    private void put(int hash, int line) {
        int at = place(hash);
        if (places[at] == 0) {
            places[at] = hash;
            lines[at] = line;
            grow(++size);
        } else if (lines[at] != line) {
            lines[at] = SEVERAL;
        }
    }

    private void grow(int needed) {
        if (needed * 2 <= places.length) {
            return;
        }
        int[] words = places;
        int[] from = lines;
        places = new int[words.length * 2];
        lines = new int[words.length * 2];
        for (int i = 0; i < words.length; i++) {
            if (words[i] != 0) {
                int at = place(words[i]);
                places[at] = words[i];
                lines[at] = from[i];
            }
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
