package org.copydesk.text;

/** What counts as white space when texts are compared: all that Unicode calls so, no-break spaces included, and U+0085. */
public final class Blanks {

    private Blanks() {
    }

    public static boolean is(char c) {
        if (c < 128) {
            return c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1c && c <= 0x1f;
        }
        return c == 0x85 || Character.isSpaceChar(c);
    }

    /** A span without the white space at its two ends; empty at its start when there is nothing else in it. */
    public static Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (end > start && is(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && is(text.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }

    /** Every run of white space as one space, none at the ends. */
    public static String collapse(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!is(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }
}
