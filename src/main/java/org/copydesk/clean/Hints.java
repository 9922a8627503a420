package org.copydesk.clean;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Which of many short strings stand in a text, whatever their case, in one pass over it (after Aho and Corasick). Each string says which
 * bit it sets. Immutable once built, safe for all threads.
 */
final class Hints {
    /** By character: its column in the table, capital and small letters in the same one; 0 for characters that no string has. */
    private final byte[] columns = new byte[1 << Character.SIZE];
    private final short[] next;
    private final long[] said;
    private final int width;

    /** @param strings in small letters; strings.get(i) sets bit bits.get(i), 0 to 63 */
    Hints(List<String> strings, List<Integer> bits) {
        width = columns(strings);
        int most = 1 + strings.stream().mapToInt(String::length).sum();
        short[] table = new short[most * width];
        long[] ends = new long[most];
        int states = 1;
        for (int s = 0; s < strings.size(); s++) {
            int state = 0;
            for (char c : strings.get(s).toCharArray()) {
                int at = state * width + column(c);
                table[at] = table[at] != 0 ? table[at] : (short) states++;
                state = table[at];
            }
            ends[state] |= 1L << bits.get(s);
        }
        next = Arrays.copyOf(table, states * width);
        said = Arrays.copyOf(ends, states);
        link(states);
    }

    private int columns(List<String> strings) {
        int last = 0;
        for (String string : strings) {
            for (char c : string.toCharArray()) {
                columns[c] = columns[c] != 0 ? columns[c] : (byte) ++last;
            }
        }
        for (int c = 0; c < columns.length; c++) {
            columns[c] = columns[c] != 0 ? columns[c] : columns[Character.toLowerCase((char) c)];
        }
        if (last > 0xFF) {
            throw new IllegalArgumentException("more than 255 different letters");
        }
        return last + 1;
    }

    private int column(char c) {
        return columns[c] & 0xFF;
    }

    /** Where a string cannot go on, the search goes on with the longest end of it that begins another. */
    private void link(int states) {
        int[] shorter = new int[states];
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int state = open.remove();
            said[state] |= said[shorter[state]];
            for (int column = 0; column < width; column++) {
                int at = state * width + column;
                int beside = state == 0 ? 0 : next[shorter[state] * width + column];
                if (next[at] == 0) {
                    next[at] = (short) beside;
                } else {
                    shorter[next[at]] = beside;
                    open.add((int) next[at]);
                }
            }
        }
    }

    /** The bits of all strings that stand between these places of a text. */
    long in(String text, int from, int to) {
        char[] signs = new char[to - from];
        text.getChars(from, to, signs, 0);
        long found = said[0];
        int state = 0;
        for (char sign : signs) {
            state = next[state * width + column(sign)];
            found |= said[state];
        }
        return found;
    }
}
