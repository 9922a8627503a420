package org.copydesk.text;

/** Tells the letters that Russian, Kazakh and their neighbours are written in. */
public final class Cyrillic {
    /** The Unicode blocks Cyrillic and Cyrillic Supplement. */
    private static final char FIRST = '\u0400';
    private static final char LAST = '\u052F';

    private Cyrillic() {
    }

    /** Whether the first letter is one of them; false of an empty text. */
    public static boolean begins(String text) {
        return !text.isEmpty() && begins(text, 0);
    }

    static boolean begins(String text, int at) {
        return text.charAt(at) >= FIRST && text.charAt(at) <= LAST;
    }
}
