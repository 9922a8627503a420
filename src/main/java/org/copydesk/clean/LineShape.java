package org.copydesk.clean;

import org.copydesk.text.WrittenDays;

/** What a line looks like by itself, as numbers for {@link LineFeatures}: how long, how it begins and ends, what it is known as. Language does not count. */
final class LineShape {
    static final int SIZE = 29;
    /** How many characters of a line are compared with those of others. */
    static final int COMPARED = 1000;
    private static final int LONGEST = 400;
    private static final int YEAR = 4;
    private static final String[] NO_WORDS = {};
    private static final int SHOUTED = 3;
    private static final int DATELINE = 60;
    private static final int KNOWN = 14;
    private static final int CALLS = KNOWN + 5;
    private static final int DATED = CALLS + 5;
    private static final int PLACE = DATED + 2;

    final float[] values = new float[SIZE];
    final boolean full;
    final Footers.Footer footer;
    /** The longer words of its beginning, as {@link WordBag} has them. */
    final int[] longer;
    /** Those of them that are written with a capital letter. */
    final int[] names;

    private LineShape(Block block, WordBag title, int copies) {
        String text = block.text();
        LineSigns signs = LineSigns.of(text, COMPARED);
        longer = signs.longer();
        names = signs.names();
        full = Paragraphs.isFull(block);
        footer = block.footer();
        putLook(block, signs);
        putKnown(block);
        putCalls(text.length() > LONGEST ? NO_WORDS : block.words());
        values[DATED] = isDated(text) ? 1 : 0;
        values[DATED + 1] = opensWithPlace(text) ? 1 : 0;
        values[PLACE] = copies;
        values[PLACE + 1] = title.shareOf(text);
        values[PLACE + 2] = block.apart() ? 1 : 0;
    }

    private void putLook(Block block, LineSigns signs) {
        String text = block.text();
        values[0] = (float) Math.log1p(text.length());
        values[1] = signs.words;
        values[2] = share(signs.letters, signs.words);
        values[3] = share(signs.capitals, signs.words);
        values[4] = share(signs.shouted, signs.letters);
        values[5] = share(signs.digits, signs.letters);
        values[6] = block.endsSentence() ? 1 : 0;
        values[7] = lastSign(text);
        values[8] = firstSign(text);
        values[9] = signs.ends;
        values[10] = share(signs.commas, signs.words);
        values[11] = signs.separators;
        values[12] = share(signs.quotes, signs.words);
        values[13] = (signs.web ? 1 : 0) + (signs.at ? 2 : 0) + (signs.copyright ? 4 : 0);
    }

    private void putKnown(Block block) {
        Marks.Mark mark = block.mark();
        values[KNOWN] = footer == null ? -1 : footer.reason().ordinal();
        values[KNOWN + 1] = footer != null && footer.heading() ? 1 : 0;
        values[KNOWN + 2] = mark == null ? -1 : mark.reason().ordinal();
        values[KNOWN + 3] = block.date() != null ? 1 : 0;
        values[KNOWN + 4] = SectionLabels.is(block) ? 1 : 0;
    }

    private void putCalls(String[] words) {
        CallWords said = CallWords.in(words);
        values[CALLS] = said.calls();
        values[CALLS + 1] = said.ofPictures();
        values[CALLS + 2] = said.ofFirms();
        values[CALLS + 3] = said.ofAuthors();
        values[CALLS + 4] = said.ofReaders();
    }

    static LineShape of(Block block, WordBag title, int copies) {
        return new LineShape(block, title, copies);
    }

    /** Whether it names a day with its weekday and year, as captions do: "in Almaty, Tuesday, Nov. 19, 2019". */
    private static boolean isDated(String text) {
        return text.length() <= LONGEST && Letters.hasDigits(text, YEAR) && WrittenDays.find(text).stream().anyMatch(day -> day.year() != null && day.weekday() != null);
    }

    /** Whether it may open with a dateline: capital letters, and soon a dash, a colon or a bracket behind them. */
    private static boolean opensWithPlace(String text) {
        int capitals = 0;
        while (capitals < text.length() && (Letters.kind(text.charAt(capitals)) & Letters.CAPITAL) != 0) {
            capitals++;
        }
        for (int i = capitals; capitals >= SHOUTED && i < Math.min(text.length() - 1, DATELINE); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '—' || c == '–' || (c == '-' || c == ':') && text.charAt(i + 1) == ' ') {
                return true;
            }
        }
        return false;
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
}
