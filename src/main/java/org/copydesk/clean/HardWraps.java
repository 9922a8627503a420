package org.copydesk.clean;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.parse.Draft;
import org.copydesk.parse.Line;
import org.copydesk.parse.Markup;
import org.copydesk.text.Blanks;
import org.copydesk.text.Span;

/**
 * Joins the lines that a mail program, a terminal or a copy had parted into paragraphs. Whether a text is wrapped at all is
 * decided by {@link WrapEvidence} over the whole of it, so that a text with a paragraph a line stays as it is. One use, one thread.
 */
final class HardWraps {
    private final String raw;
    private final Cuts cuts;
    /** Of each line that is not blank: where it stands, what a page says of it, and how many blank ones stand before it. */
    private final List<Span> lines = new ArrayList<>();
    private final List<Markup> markups = new ArrayList<>();
    private final List<Integer> blanksBefore = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    private HardWraps(String raw, Cuts cuts) {
        this.raw = raw;
        this.cuts = cuts;
    }

    /** The blocks of a draft. Hyphens and quotation marks of mails that the wrap brought in are cut, and what stands between two
     * pages of print, so that a paragraph goes on behind it. */
    static List<Block> join(Draft draft, Cuts cuts) {
        HardWraps wraps = new HardWraps(draft.raw(), cuts);
        wraps.readLines(draft);
        wraps.joinLines();
        return wraps.blocks;
    }

    private void readLines(Draft draft) {
        MailQuotes quotes = MailQuotes.of(draft);
        int blanks = 0;
        for (Line line : draft.lines()) {
            Span span = quotes.cut(Blanks.trim(raw, line.span()), cuts);
            if (Markup.RUNNING_HEAD.equals(line.markup())) {
                cuts.add(span, Reason.REPEATED, "running head or page number", null);
            } else if (span.length() == 0) {
                blanks++;
            } else {
                lines.add(span);
                markups.add(line.markup());
                blanksBefore.add(blanks);
                blanks = 0;
            }
        }
    }

    private void joinLines() {
        WrapEvidence evidence = WrapEvidence.of(raw, lines, blanksBefore, markups);
        for (int first = 0; first < lines.size(); ) {
            int last = first;
            while (last + 1 < lines.size() && evidence.joins(last)) {
                HyphenatedWords.cut(raw, lines.get(last), lines.get(last + 1), cuts);
                last++;
            }
            add(new Span(lines.get(first).start(), lines.get(last).end()), markups.get(first), blanksBefore.get(first) > 0);
            first = last + 1;
        }
    }

    /** A paragraph; of the first one a date that a scraper put before it is a block of its own. */
    private void add(Span paragraph, Markup markup, boolean behindBlank) {
        Span rest = paragraph;
        int date = blocks.isEmpty() ? DatePrefix.end(evenBlanks(paragraph.of(raw))) : 0;
        if (date > 0) {
            Span prefix = new Span(paragraph.start(), paragraph.start() + date);
            blocks.add(new Block(prefix, evenBlanks(prefix.of(raw)), markup, true));
            rest = Blanks.trim(raw, new Span(prefix.end(), paragraph.end()));
        }
        blocks.add(new Block(rest, evenBlanks(rest.of(raw)), markup, behindBlank || markup != null));
    }

    private static String evenBlanks(String text) {
        char[] even = text.toCharArray();
        boolean changed = false;
        for (int i = 0; i < even.length; i++) {
            if (even[i] != ' ' && Blanks.is(even[i])) {
                even[i] = ' ';
                changed = true;
            }
        }
        return changed ? new String(even) : text;
    }
}
