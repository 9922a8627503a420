package org.copydesk.clean;

/** What kind of sign a character is, out of a table for the common scripts: of each character of a text it is asked many times. */
final class Letters {
    static final int LETTER = 1;
    static final int DIGIT = 2;
    static final int CAPITAL = 4;
    private static final byte[] KINDS = new byte[0x2100];
    private static final char[] SMALL = new char[KINDS.length];
    private static final char[] EVEN = new char[KINDS.length];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = (byte) found(c);
            SMALL[c] = (KINDS[c] & (LETTER | DIGIT)) != 0 ? Character.toLowerCase(c) : 0;
            EVEN[c] = KINDS[c] == DIGIT ? '0' : SMALL[c];
        }
    }

    private Letters() {
    }

    static boolean isDigit(char c) {
        return (kind(c) & DIGIT) != 0;
    }

    static boolean hasDigit(String text) {
        return hasDigits(text, 1);
    }

    /** Whether so many digits stand side by side. */
    static boolean hasDigits(String text, int many) {
        int run = 0;
        for (int i = 0; i < text.length() && run < many; i++) {
            run = isDigit(text.charAt(i)) ? run + 1 : 0;
        }
        return run == many;
    }

    /** A letter or digit in its small form; 0 for any other sign. */
    static char small(char c) {
        return c < SMALL.length ? SMALL[c] : Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }

    /** A letter in its small form, 0 for every digit as a sign; the number 0 for any other sign. */
    static char even(char c) {
        return c < EVEN.length ? EVEN[c] : Character.isDigit(c) ? '0' : small(c);
    }

    /** LETTER, DIGIT and CAPITAL as bits; 0 for any other sign. */
    static int kind(char c) {
        return c < KINDS.length ? KINDS[c] : found(c);
    }

    private static int found(char c) {
        return Character.isDigit(c) ? DIGIT : !Character.isLetter(c) ? 0 : Character.isUpperCase(c) ? LETTER | CAPITAL : LETTER;
    }
}
