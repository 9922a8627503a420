package org.copydesk.text;

import java.util.Arrays;

/** Cuts a text into tokens, in one pass. What a token is, {@link Prose} says. */
final class Tokens {
    static final Prose.Kind[] KINDS = Prose.Kind.values();
    static final byte WORD = (byte) Prose.Kind.WORD.ordinal();
    static final byte NUMBER = (byte) Prose.Kind.NUMBER.ordinal();
    static final byte POSSESSIVE = (byte) Prose.Kind.POSSESSIVE.ordinal();
    static final byte MARK = (byte) Prose.Kind.MARK.ordinal();

    private final String text;
    int[] starts;
    int[] ends;
    byte[] kinds;
    int size;

    private Tokens(String text) {
        this.text = text;
        int guess = text.length() / 5 + 16;
        starts = new int[guess];
        ends = new int[guess];
        kinds = new byte[guess];
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        int at = 0;
        while (at < text.length()) {
            at = tokens.next(at);
        }
        return tokens;
    }

    private int next(int at) {
        char first = text.charAt(at);
        if (first == ' ') {
            return at + 1;
        }
        if (first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z') {
            return add(at, wordEnd(at), WORD);
        }
        int c = text.codePointAt(at);
        int width = Character.charCount(c);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return at + width;
        }
        if (Character.isLetter(c)) {
            int end = wordEnd(at);
            return add(at, end, WORD);
        }
        if (Character.isDigit(c)) {
            int end = numberEnd(at);
            return isOrdinalEnding(end) ? add(at, end + 2, WORD) : add(at, end, NUMBER);
        }
        if (isApostrophe(c) && isPossessive(at)) {
            return add(at, at + 2, POSSESSIVE);
        }
        return add(at, at + width, MARK);
    }

    private int add(int start, int end, byte kind) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size++] = kind;
        return end;
    }

    private int wordEnd(int start) {
        int abbreviation = initialsEnd(start);
        if (abbreviation > 0) {
            return abbreviation;
        }
        int at = start;
        while (at < text.length()) {
            int c = text.charAt(at);
            if (c < 128 && isWordSign(c)) {
                at++;
                continue;
            }
            c = text.codePointAt(at);
            if (isWordSign(c)) {
                at += Character.charCount(c);
            } else if (isApostrophe(c) && isLetterAt(at + 1) && !isPossessive(at)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** The end of "U.S.", "D.C." or "a.m.": single letters, each with its point, two at least; 0 when it is no such thing. */
    private int initialsEnd(int start) {
        int at = start;
        int letters = 0;
        while (at + 1 < text.length() && text.charAt(at + 1) == '.' && isLetterAt(at)) {
            at += 2;
            letters++;
        }
        return letters >= 2 && !isLetterAt(at) ? at : 0;
    }

    private int numberEnd(int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean inside = (c == '.' || c == ',') && at + 1 < text.length() && Character.isDigit(text.codePointAt(at + 1));
            if (!Character.isDigit(c) && !inside) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private boolean isOrdinalEnding(int at) {
        if (at + 2 > text.length() || at + 2 < text.length() && Character.isLetterOrDigit(text.charAt(at + 2))) {
            return false;
        }
        String ending = text.substring(at, at + 2);
        return ending.equals("th") || ending.equals("st") || ending.equals("nd") || ending.equals("rd");
    }

    /** Whether the apostrophe here begins an "'s" that ends a word. */
    private boolean isPossessive(int at) {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))
                && at + 1 < text.length() && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private boolean isLetterAt(int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean isWordSign(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }
}
