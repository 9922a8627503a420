package org.copydesk.clean;

import java.util.List;
import java.util.stream.IntStream;
import org.copydesk.parse.Markup;
import org.copydesk.text.Span;

/**
 * Tells whether lines are pieces of paragraphs. A text is wrapped when lines that end in the middle of a sentence are followed
 * by lines that begin small, or, in scripts without small letters, when nearly all lines are as long as they can be. In such a text a line
 * goes on in the next unless it ends a sentence and would have had room for the next word.
 */
final class WrapEvidence {
    private static final int WIDEST = 130;
    private static final int SHORTEST = 20;
    private static final int LOOKED_AT = 8;
    private static final double ENOUGH_SMALL = 0.15;
    private static final double ENOUGH_FULL = 0.6;

    private final String raw;
    private final List<Span> lines;
    private final List<Integer> blanksBefore;
    private final int allowedBlanks;
    private final int width;
    private final int room;
    /** By line, whether it stands alone; null: not asked yet. */
    private final Boolean[] alone;

    private WrapEvidence(String raw, List<Span> lines, List<Integer> blanksBefore, int allowedBlanks, int width) {
        this.raw = raw;
        this.lines = lines;
        this.blanksBefore = blanksBefore;
        this.allowedBlanks = allowedBlanks;
        this.width = width;
        this.alone = new Boolean[lines.size()];
        this.room = width == Integer.MAX_VALUE || allowedBlanks < 0 ? width : usualRoom();
    }

    static WrapEvidence of(String raw, List<Span> lines, List<Integer> blanksBefore, List<Markup> markups) {
        int width = lines.isEmpty() || markups.get(0) != null ? Integer.MAX_VALUE : usualWidth(lines);
        WrapEvidence none = new WrapEvidence(raw, lines, blanksBefore, -1, width);
        if (width > WIDEST) {
            return none;
        }
        WrapEvidence single = new WrapEvidence(raw, lines, blanksBefore, 0, width);
        if (single.isWrapped()) {
            return single;
        }
        boolean doubleSpaced = blanksBefore.stream().filter(b -> b == 1).count() * 10 > lines.size() * 8L;
        WrapEvidence spaced = doubleSpaced ? new WrapEvidence(raw, lines, blanksBefore, 1, width) : none;
        return doubleSpaced && spaced.isWrapped() ? spaced : none;
    }

    /** Whether this line and the next are pieces of one paragraph. */
    boolean joins(int i) {
        if (goesOnBelowALink(i)) {
            return true;
        }
        if (allowedBlanks < 0 || blanksBefore.get(i + 1) > allowedBlanks) {
            return false;
        }
        Span next = lines.get(i + 1);
        if (isBullet(next) || standsAlone(i) || standsAlone(i + 1)) {
            return false;
        }
        return !ends(lines.get(i)) || Character.isLowerCase(raw.charAt(next.start())) || hadNoRoom(i);
    }

    /** "Read also: Finland knocks at NATO's" with "door" right below: such a line is wrapped by itself, whatever the text around it. */
    private boolean goesOnBelowALink(int i) {
        boolean isText = width != Integer.MAX_VALUE;
        if (!isText || blanksBefore.get(i + 1) > 0 || !Character.isLowerCase(raw.charAt(lines.get(i + 1).start())) || ends(lines.get(i))) {
            return false;
        }
        Footers.Footer footer = standsAlone(i) ? Footers.KNOWN.whole(lines.get(i).of(raw)) : null;
        Marks.Mark mark = footer == null && allowedBlanks < 0 ? Marks.line(lines.get(i).of(raw)) : null; // a wrapped text is joined there anyway
        return footer != null && footer.reason() == Reason.RELATED && !footer.whole() || mark != null && mark.reason() == Reason.RELATED;
    }

    private boolean isBullet(Span line) {
        return line.length() > 2 && Punctuation.isBullet(raw.charAt(line.start())) && raw.charAt(line.start() + 1) == ' ';
    }

    /** Whether a line that ends a sentence goes on in the next all the same, because the next word would not have stood in it any more. */
    private boolean hadNoRoom(int i) {
        Span next = lines.get(i + 1);
        boolean opens = Punctuation.opensQuote(raw.charAt(next.start())) && lines.get(i).length() < width * 0.9;
        boolean shortBeginning = next.length() < width * 0.6 && !ends(next);
        return !opens && !shortBeginning && full(i) > room;
    }

    private boolean standsAlone(int i) {
        alone[i] = alone[i] == null ? Boolean.valueOf(StandsAlone.is(raw, lines.get(i))) : alone[i];
        return alone[i];
    }

    private boolean ends(Span line) {
        return Punctuation.endsSentence(raw, Math.max(line.start(), line.end() - LOOKED_AT), line.end());
    }

    /** How long this line would have been with the first word of the next. */
    private int full(int i) {
        Span next = lines.get(i + 1);
        int word = 0;
        while (word < next.length() && raw.charAt(next.start() + word) != ' ') {
            word++;
        }
        return lines.get(i).length() + 1 + word;
    }

    /** The room there was in a line: what lines that broke off in the middle of a sentence could not take any more. */
    private int usualRoom() {
        int[] broken = IntStream.range(0, lines.size() - 1).filter(i -> !ends(lines.get(i)) && blanksBefore.get(i + 1) <= allowedBlanks)
                .map(this::full).sorted().toArray();
        return broken.length == 0 ? width : Math.min(width, broken[broken.length / 4] - 1);
    }

    private boolean isWrapped() {
        int pairs = 0;
        int small = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Span line = lines.get(i);
            Span next = lines.get(i + 1);
            if (blanksBefore.get(i + 1) > allowedBlanks || line.length() < SHORTEST) {
                continue;
            }
            pairs++;
            boolean ends = ends(line);
            int letter = Punctuation.firstLetter(raw, next.start(), Math.min(next.end(), next.start() + 8));
            small += !ends && Character.isLowerCase(letter) ? 1 : 0;
            full += !ends && !Character.isUpperCase(letter) && !Character.isDigit(letter) && full(i) + 4 > width ? 1 : 0;
        }
        return small >= 1 && small >= pairs * ENOUGH_SMALL || full >= 3 && full >= pairs * ENOUGH_FULL;
    }

    private static int usualWidth(List<Span> lines) {
        int[] lengths = lines.stream().mapToInt(Span::length).sorted().toArray();
        int longest = lengths[lengths.length - 1];
        int usual = lengths[Math.min(lengths.length - 1, lengths.length * 9 / 10)];
        return longest <= usual * 1.25 ? longest : usual;
    }
}
