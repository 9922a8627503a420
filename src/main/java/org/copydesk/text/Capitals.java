package org.copydesk.text;

/** Tells abbreviations from words that shout. Safe for all threads. */
public final class Capitals {
    /** In letters: longer ones are words that are stressed. */
    private static final int LONGEST = 4;
    /** How many tokens on either side tell whether all the words around shout. */
    private static final int AROUND = 4;

    private Capitals() {
    }

    /** Whether this is a short word all in capitals, and one beside it is not: the US of "US President", not of "LET US GO". */
    public static boolean isAbbreviation(Prose prose, int token) {
        return isShort(prose, token) && isShout(prose, token) && hasSmallWord(prose, token);
    }

    private static boolean isShort(Prose prose, int token) {
        int letters = prose.isWord(token) ? prose.end(token) - prose.start(token) : 0;
        return letters > 1 && letters <= LONGEST;
    }

    private static boolean isShout(Prose prose, int token) {
        for (int i = prose.start(token); i < prose.end(token); i++) {
            if (!Character.isUpperCase(prose.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasSmallWord(Prose prose, int token) {
        for (int i = Math.max(0, token - AROUND); i < Math.min(prose.size(), token + AROUND + 1); i++) {
            if (prose.isWord(i) && Character.isLowerCase(prose.text().charAt(prose.end(i) - 1))) {
                return true;
            }
        }
        return false;
    }
}
