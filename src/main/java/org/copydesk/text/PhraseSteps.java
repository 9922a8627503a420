package org.copydesk.text;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The words of many phrases as steps from place to place, places being numbered from {@link #START} in the order in which they
 * were added. All steps lie in one table, found by place and word with open addressing, which takes a fifth of the memory of a map
 * for each place. Safe for all threads once nothing is added any more.
 */
final class PhraseSteps {
    static final int START = 0;
    static final int NOWHERE = -1;

    /** By slot: a number made of where the step begins and of its word, never 0 where there is a step. */
    private int[] hashes = new int[16];
    private int[] begins = new int[16];
    private int[] ends = new int[16];
    private String[] words = new String[16];
    private int count;

    /** Where this word leads to from this place, or {@link #NOWHERE}. */
    int from(int place, String word) {
        int slot = slot(hash(place, word), place, word);
        return hashes[slot] == 0 ? NOWHERE : ends[slot];
    }

    /** Likewise; makes the step when there is none, and the place that it leads to. */
    int add(int place, String word) {
        int hash = hash(place, word);
        int slot = slot(hash, place, word);
        if (hashes[slot] != 0) {
            return ends[slot];
        }
        count++;
        put(slot, hash, place, count, word);
        if (count * 2 > hashes.length) {
            grow();
        }
        return count;
    }

    List<String> wordsFrom(int place) {
        return IntStream.range(0, words.length).filter(slot -> hashes[slot] != 0 && begins[slot] == place).mapToObj(slot -> words[slot]).toList();
    }

    /** Where the step is, or would be. */
    private int slot(int hash, int place, String word) {
        int slot = hash & hashes.length - 1;
        while (hashes[slot] != 0 && (hashes[slot] != hash || begins[slot] != place || !words[slot].equals(word))) {
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }

    private void put(int slot, int hash, int place, int end, String word) {
        hashes[slot] = hash;
        begins[slot] = place;
        ends[slot] = end;
        words[slot] = word;
    }

    private void grow() {
        int[] oldHashes = hashes;
        int[] oldBegins = begins;
        int[] oldEnds = ends;
        String[] oldWords = words;
        hashes = new int[2 * oldHashes.length];
        begins = new int[hashes.length];
        ends = new int[hashes.length];
        words = new String[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                put(slot(oldHashes[i], oldBegins[i], oldWords[i]), oldHashes[i], oldBegins[i], oldEnds[i], oldWords[i]);
            }
        }
    }

    private static int hash(int place, String word) {
        int hash = (word.hashCode() + place * 0x85EBCA6B) * 0x9E3779B1;
        return hash ^ hash >>> 15 | Integer.MIN_VALUE;
    }
}
