package org.copydesk.clean;

/** What a line looks like by itself, as numbers for {@link LineFeatures}: how long, how it begins and ends, what it is known as. Language does not count. */
final class LineShape {
    static final int SIZE = 24;
    /** How many characters of a line are compared with those of others. */
    static final int COMPARED = 1000;
    private static final int LONGEST = 400;
    private static final String[] NO_WORDS = {};
    private static final String SEPARATORS = "|•·»«›‹→←>/";

    final float[] values = new float[SIZE];
    final boolean full;
    final Footers.Footer footer;
    /** The longer words of its beginning, as {@link WordBag} has them. */
    final int[] longer;

    private LineShape(Block block, WordBag title, int copies) {
        String text = block.text();
        int words = 0;
        int capitals = 0;
        int shouted = 0;
        int digits = 0;
        int letters = 0;
        int commas = 0;
        int separators = 0;
        int ends = 0;
        int quotes = 0;
        boolean web = false;
        boolean inside = false;
        WordBag.Reading reading = new WordBag.Reading(Math.min(text.length(), COMPARED));
        char before = ' ';
        char[] signs = text.toCharArray();
        for (int i = 0; i < signs.length; i++) {
            char c = signs[i];
            int kind = Letters.kind(c);
            if (kind != 0) {
                int begins = !inside && before != '\'' && before != '’' ? 1 : 0;
                int upper = kind / Letters.CAPITAL;
                words += begins;
                capitals += begins & upper;
                shouted += upper & ~begins;
                digits += kind / Letters.DIGIT & 1;
                letters++;
                if (i < COMPARED) {
                    reading.letter(Letters.small(c));
                }
                web |= (c == 'h' || c == 'H') && i + 1 < signs.length && (signs[i + 1] | 0x20) == 't' && isWeb(text, i);
            } else {
                reading.end();
            }
            if (kind == 0 && c != ' ') {
                commas += c == ',' || c == '،' || c == ';' ? 1 : 0;
                separators += SEPARATORS.indexOf(c) >= 0 ? 1 : 0;
                quotes += Punctuation.opensQuote(c) || c == '”' || c == '»' ? 1 : 0;
                web |= c == '.' && (i > 0 && (signs[i - 1] | 0x20) == 'w' || i + 1 < signs.length && (signs[i + 1] | 0x20) == 'c') && isWeb(text, i);
                ends += (c == '.' || c == '!' || c == '?' || c == '؟' || c == '。') && (i + 1 == signs.length || signs[i + 1] == ' ') ? 1 : 0;
            }
            inside = kind != 0;
            before = c;
        }
        longer = reading.words();
        boolean ended = block.endsSentence();
        full = Paragraphs.isFull(block);
        String[] said = text.length() > LONGEST ? NO_WORDS : block.words();
        footer = block.footer();
        Marks.Mark mark = block.mark();
        int i = 0;
        values[i++] = (float) Math.log1p(text.length());
        values[i++] = words;
        values[i++] = share(letters, words);
        values[i++] = share(capitals, words);
        values[i++] = share(shouted, letters);
        values[i++] = share(digits, letters);
        values[i++] = ended ? 1 : 0;
        values[i++] = lastSign(text);
        values[i++] = firstSign(text);
        values[i++] = ends;
        values[i++] = share(commas, words);
        values[i++] = separators;
        values[i++] = share(quotes, words);
        values[i++] = addresses(text, web);
        values[i++] = footer == null ? -1 : footer.reason().ordinal();
        values[i++] = footer != null && footer.heading() ? 1 : 0;
        values[i++] = mark == null ? -1 : mark.reason().ordinal();
        values[i++] = block.date() != null ? 1 : 0;
        values[i++] = SectionLabels.is(block) ? 1 : 0;
        values[i++] = CallWords.calls(said);
        values[i++] = CallWords.ofPictures(said);
        values[i++] = copies;
        values[i++] = title.shareOf(text);
        values[i] = block.apart() ? 1 : 0;
    }

    static LineShape of(Block block, WordBag title, int copies) {
        return new LineShape(block, title, copies);
    }

    private static float share(int part, int whole) {
        return whole == 0 ? 0 : part / (float) whole;
    }

    private static float lastSign(String text) {
        char c = text.charAt(text.length() - 1);
        return switch (c) {
            case '.', '。' -> text.endsWith("...") ? 1 : 2;
            case '…' -> 1;
            case ':' -> 3;
            case '?', '؟' -> 4;
            case '!' -> 5;
            case ',', ';', '-', '–', '—' -> 6;
            case '"', '”', '»', '\'', '’' -> 7;
            case ')', ']' -> 8;
            default -> Character.isDigit(c) ? 9 : Character.isLetter(c) ? 10 : 11;
        };
    }

    private static float firstSign(String text) {
        char c = text.charAt(0);
        return Character.isUpperCase(c) ? 1 : Character.isLowerCase(c) ? 2 : Character.isDigit(c) ? 3 : Punctuation.opensQuote(c) ? 4
                : c == '(' || c == '[' ? 5 : Punctuation.isBullet(c) ? 6 : Character.isLetter(c) ? 7 : c == '@' || c == '#' ? 8 : c == '©' ? 9 : 10;
    }

    /** Whether an address of the web is written at this sign. */
    private static boolean isWeb(String text, int i) {
        return text.regionMatches(true, i, "http", 0, 4) || text.regionMatches(true, i, ".com", 0, 4) || text.regionMatches(true, i - 3, "www.", 0, 4);
    }

    private static float addresses(String text, boolean web) {
        return (web ? 1 : 0) + (text.indexOf('@') >= 0 ? 2 : 0) + (text.indexOf('©') >= 0 ? 4 : 0);
    }
}
