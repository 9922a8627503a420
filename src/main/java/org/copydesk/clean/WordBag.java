package org.copydesk.clean;

import java.util.Arrays;

/** The longer words of a text, by their hashes: quick to make and to compare, at the price of a rare mistake. */
final class WordBag {
    private static final int SHORTEST = 4;
    private int[] hashes = new int[64];
    private int size;
    private boolean sorted;

    void add(String text) {
        sorted = false;
        read(text, this);
    }

    /** The share of a text's longer words that are in this bag, 0 to 1; -1 when the text or the bag has none. */
    float shareOf(String text) {
        if (size == 0) {
            return -1;
        }
        if (!sorted) {
            Arrays.sort(hashes, 0, size);
            sorted = true;
        }
        WordBag other = new WordBag();
        read(text, other);
        int shared = 0;
        for (int i = 0; i < other.size; i++) {
            shared += Arrays.binarySearch(hashes, 0, size, other.hashes[i]) >= 0 ? 1 : 0;
        }
        return other.size == 0 ? -1 : shared / (float) other.size;
    }

    private static void read(String text, WordBag into) {
        int hash = 0;
        int length = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                hash = hash * 31 + Character.toLowerCase(c);
                length++;
            } else {
                if (length >= SHORTEST) {
                    into.put(hash);
                }
                hash = 0;
                length = 0;
            }
        }
    }

    private void put(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }
}
