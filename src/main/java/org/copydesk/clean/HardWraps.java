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
 * decided by {@link WrapEvidence} over the whole of it, so that a text with a paragraph a line stays as it is.
 */
final class HardWraps {

    private HardWraps() {
    }

    /** The blocks of a draft. Hyphens and quotation marks of mails that the wrap brought in are cut, and what stands between two
     * pages of print, so that a paragraph goes on behind it. */
    static List<Block> join(Draft draft, Cuts cuts) {
        String raw = draft.raw();
        List<Span> lines = new ArrayList<>();
        List<Markup> markups = new ArrayList<>();
        List<Integer> blanksBefore = new ArrayList<>();
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
        WrapEvidence evidence = WrapEvidence.of(raw, lines, blanksBefore, markups);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int last = i;
            while (last + 1 < lines.size() && evidence.joins(last)) {
                HyphenatedWords.cut(raw, lines.get(last), lines.get(last + 1), cuts);
                last++;
            }
            Span span = new Span(lines.get(i).start(), lines.get(last).end());
            int date = blocks.isEmpty() ? DatePrefix.end(evenBlanks(span.of(raw))) : 0;
            if (date > 0) {
                Span prefix = new Span(span.start(), span.start() + date);
                blocks.add(new Block(prefix, evenBlanks(prefix.of(raw)), markups.get(i), true));
                span = Blanks.trim(raw, new Span(prefix.end(), span.end()));
            }
            blocks.add(new Block(span, evenBlanks(span.of(raw)), markups.get(i), blanksBefore.get(i) > 0 || markups.get(i) != null));
            i = last + 1;
        }
        return blocks;
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
