package org.copydesk.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copydesk.text.WrittenDays;
import org.copydesk.text.WrittenDays.Day;

/** What stands over the lead of a text: section label, headline, date, byline, credit, in whatever order. */
final class Masthead implements Rule {
    private static final int LONGEST_HEADLINE = 250;
    private static final int SHORTEST_HEADLINE = 3;
    private static final int NEAR = 12;
    private static final int MANY = 3;

    @Override
    public void apply(Story story) {
        int lead = Lead.of(story);
        for (int i = Math.max(0, lead - NEAR); i < lead; i++) {
            line(story, i, lead);
        }
    }

    private void line(Story story, int i, int lead) {
        String text = story.block(i).text();
        Day day = story.block(i).date();
        Marks.Mark mark = story.block(i).mark();
        Footers.Footer footer = story.block(i).footer();
        if (day != null) {
            story.rename(i, Reason.DATE, "date over the story");
            story.published(day.date(), PublishedBasis.HEADER);
        } else if (story.headline == null && SectionLabels.is(story.block(i))) {
            story.section = story.section == null ? text : story.section;
            story.rename(i, Reason.SECTION, "section label");
        } else if (mark != null) {
            story.rename(i, mark.reason(), mark.rule());
            Credits.note(story, mark);
            story.published(mark.reason() == Reason.BYLINE ? WrittenDays.firstDate(text) : null, PublishedBasis.HEADER);
        } else if (story.headline != null && Arrays.equals(story.block(i).words(), Words.of(story.headline)) && story.draft.given().headline() == null) {
            story.rename(i, Reason.REPEATED, "headline over the story again");
        } else if (Sources.exact(text) != null) {
            story.source = story.source == null ? Sources.exact(text) : story.source;
            story.rename(i, Reason.CREDIT, "name of a source");
        } else if (footer != null && footer.whole() && !Headlines.isOf(story, text)) {
            story.rename(i, footer.reason(), footer.rule());
        } else if (isDateline(story, i, lead)) {
            story.dateline = Datelines.alone(text).place();
            story.rename(i, Reason.DATELINE, "dateline over the story");
        } else if (Headlines.isOf(story, text) || story.draft.given().headline() == null && story.headline == null && isHeadline(story, i, lead)) {
            story.headline = story.headline == null ? text.strip() : story.headline;
            story.rename(i, Reason.HEADLINE, "headline over the story");
        }
    }

    /** A dateline that stands alone under the headline or right over the lead. */
    private static boolean isDateline(Story story, int i, int lead) {
        return (story.headline != null || i + 1 == lead) && !SectionLabels.is(story.block(i)) && Datelines.alone(story.block(i).text()) != null;
    }

    /**
     * The first line that may be one, unless it comes again as a caption, or ends with one that follows ("Home / Africa / ..."), or the story has no
     * word of it, and many of one further down: then it is a site's name, or "Home > News".
     */
    private static boolean isHeadline(Story story, int i, int lead) {
        if (!looksLikeHeadline(story.block(i))) {
            return false;
        }
        List<String> others = new ArrayList<>();
        for (int next = i + 1; next < lead; next++) {
            if (mayBeHeadline(story.block(next))) {
                others.add(story.block(next).text());
            }
        }
        if (others.isEmpty()) {
            return true;
        }
        String text = story.block(i).text();
        if (isCaption(story, i, lead) || others.stream().anyMatch(other -> text.endsWith(" " + other))) {
            return false;
        }
        WordBag words = new WordBag();
        for (int line = lead; line < story.size(); line++) {
            if (story.kept(line)) {
                words.add(WordBag.hashes(story.block(line).text()), line);
            }
        }
        return words.count(story.block(i).text()) > 0 || others.stream().noneMatch(other -> words.count(other) >= MANY);
    }

    /** Whether a line comes again inside the story, with a full stop or the name of the photographer behind it. */
    private static boolean isCaption(Story story, int i, int lead) {
        String caption = story.block(i).text();
        int last = story.lastKept();
        for (int line = lead; line < last; line++) {
            String text = story.block(line).text();
            if (text.length() > caption.length() && text.startsWith(caption) && (story.block(line).endsSentence() || isPicture(story.block(line)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPicture(Block block) {
        return block.mark() != null && block.mark().reason() == Reason.CAPTION;
    }

    private static boolean mayBeHeadline(Block block) {
        return looksLikeHeadline(block) && block.date() == null && block.mark() == null && block.footer() == null && Sources.exact(block.text()) == null;
    }

    private static boolean looksLikeHeadline(Block block) {
        String text = block.text();
        boolean sentence = block.endsSentence() && !text.endsWith("?") && !text.endsWith("!");
        boolean goesOn = text.endsWith(",") || text.endsWith(":") || text.endsWith(";");
        int first = Punctuation.firstLetter(text, 0, text.length());
        return text.length() <= LONGEST_HEADLINE && !sentence && !goesOn && !Character.isLowerCase(first)
                && Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).count() >= SHORTEST_HEADLINE;
    }
}
