package org.copydesk.text;

import java.util.Collection;

/**
 * Tells at a glance that no day can be written in a stretch of text, which is so around most numbers: it has no name of a month and
 * no three numbers parted as in 6.4.2023. Where letters beyond ASCII stand it does not judge. Immutable, safe for all threads.
 */
final class MonthNames {
    private static final int SLOTS = 8192;
    private static final int ORDINAL_ENDING = 2;
    private static final int LONGEST_PART = 2;
    /** A bit by the hash of each name. */
    private final long[] seen = new long[SLOTS / Long.SIZE];

    /** @param folded as {@link Folding} writes them */
    MonthNames(Collection<String> folded) {
        for (String name : folded) {
            int slot = slot(name.hashCode());
            seen[slot / Long.SIZE] |= 1L << slot;
        }
    }

    /** False: there is no day in it. */
    boolean mayHold(CharSequence text, int from, int end) {
        int hash = 0;
        int start = from;
        int sign = -SLOTS;
        for (int i = from; i <= end; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            int small = c | 0x20;
            if (small >= 'a' && small <= 'z' && c < 128) {
                start = hash == 0 ? i : start;
                hash = hash * 31 + small;
                continue;
            }
            if (c >= 128 && (Character.isLetter(c) || Character.isSurrogate(c))) {
                return true;
            }
            if (hash != 0 && (isSeen(hash) || i - start > ORDINAL_ENDING && isDigit(text, start - 1, from))) {
                return true;
            }
            hash = 0;
            if ((c == '.' || c == '-' || c == '/') && isDigit(text, i - 1, from) && i + 1 < end && isDigit(text, i + 1, from)) {
                if (i - sign - 1 <= LONGEST_PART) {
                    return true;
                }
                sign = i;
            }
        }
        return false;
    }

    private boolean isSeen(int hash) {
        int slot = slot(hash);
        return (seen[slot / Long.SIZE] & 1L << slot) != 0;
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 13) & SLOTS - 1;
    }

    private static boolean isDigit(CharSequence text, int at, int from) {
        return at >= from && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
