package org.copydesk.clean;

import java.util.Arrays;

/** What signs a line is written with, counted in one pass; and its longer words, found on the way. One use, one thread. */
final class LineSigns {
    private static final String SEPARATORS = "|•·»«›‹→←>/";

    private final String text;
    private final char[] signs;
    private final WordBag.Gathering gathering;
    private int[] names = {};
    private int named;
    int words;
    int letters;
    /** Words that begin with a capital letter, and capital letters inside of words. */
    int capitals;
    int shouted;
    int digits;
    int commas;
    int separators;
    int ends;
    int quotes;
    /** Whether an address of the web is written in it, an @, a ©. */
    boolean web;
    boolean at;
    boolean copyright;

    private LineSigns(String text, int compared) {
        this.text = text;
        this.signs = text.toCharArray();
        this.gathering = new WordBag.Gathering(Math.min(text.length(), compared));
    }

    /** @param compared how many of the line's first characters are looked through for longer words */
    static LineSigns of(String text, int compared) {
        LineSigns line = new LineSigns(text, compared);
        int end = text.length();
        for (int i = 0; i < end; ) {
            i = Letters.kind(line.signs[i]) != 0 ? line.word(i, end, compared) : line.other(i);
        }
        return line;
    }

    /** The longer words of the characters compared, as {@link WordBag} has them. */
    int[] longer() {
        return gathering.words();
    }

    /** Those of them that are written with a capital letter. */
    int[] names() {
        return Arrays.copyOf(names, named);
    }

    /** Letters and digits up to the next other sign. */
    private int word(int from, int end, int compared) {
        char before = from == 0 ? ' ' : signs[from - 1];
        boolean begins = before != '\'' && before != '’';
        int upper = 0;
        int numbers = 0;
        int i = from;
        for (int kind; i < end && (kind = Letters.kind(signs[i])) != 0; i++) {
            upper += kind / Letters.CAPITAL;
            numbers += kind / Letters.DIGIT & 1;
            if (i < compared) {
                gathering.letter(Letters.small(signs[i]));
            }
        }
        int capital = begins ? Letters.kind(signs[from]) / Letters.CAPITAL : 0;
        words += begins ? 1 : 0;
        if (capital > 0 && i <= compared && gathering.isLonger()) {
            names = names.length > named ? names : Arrays.copyOf(names, named * 2 + 8);
            names[named++] = gathering.word();
        }
        capitals += capital;
        shouted += upper - capital;
        digits += numbers;
        letters += i - from;
        return i;
    }

    /** One other sign. */
    private int other(int i) {
        gathering.end();
        char c = signs[i];
        if (c != ' ') {
            sign(c, i);
        }
        return i + 1;
    }

    private void sign(char c, int i) {
        commas += c == ',' || c == '،' || c == ';' ? 1 : 0;
        separators += SEPARATORS.indexOf(c) >= 0 ? 1 : 0;
        quotes += Punctuation.opensQuote(c) || c == '”' || c == '»' ? 1 : 0;
        ends += (c == '.' || c == '!' || c == '?' || c == '؟' || c == '。') && (i + 1 == signs.length || signs[i + 1] == ' ') ? 1 : 0;
        web |= (c == '.' || c == ':') && isWeb(i);
        at |= c == '@';
        copyright |= c == '©';
    }

    /** Whether this point or colon is of an address of the web. */
    private boolean isWeb(int i) {
        return text.regionMatches(true, i, ".com", 0, 4) || text.regionMatches(true, i - 3, "www.", 0, 4)
                || text.regionMatches(true, i - 4, "http:", 0, 5) || text.regionMatches(true, i - 5, "https:", 0, 6);
    }
}
