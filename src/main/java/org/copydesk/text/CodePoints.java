package org.copydesk.text;

/** Translates {@code char} offsets of one text into the code point offsets that the database counts in. Immutable. */
public final class CodePoints {

    /** Surrogate pairs that end at or before each offset; null where the text has none, which is nearly always. */
    private final int[] pairsBefore;

    public CodePoints(String text) {
        int length = text.length();
        int first = 0;
        while (first < length && !Character.isSurrogate(text.charAt(first))) {
            first++;
        }
        pairsBefore = first == length ? null : count(text, length);
    }

    private static int[] count(String text, int length) {
        int[] before = new int[length + 1];
        for (int i = 1; i <= length; i++) {
            boolean pair = i >= 2 && Character.isSurrogatePair(text.charAt(i - 2), text.charAt(i - 1));
            before[i] = before[i - 1] + (pair ? 1 : 0);
        }
        return before;
    }

    /** How many code points lie before this {@code char} offset. */
    public int at(int offset) {
        return pairsBefore == null ? offset : offset - pairsBefore[offset];
    }
}
