package org.copydesk.clean;

import java.util.Arrays;
import org.copydesk.text.WrittenDays.Day;

/** What stands over the lead of a text: section label, headline, date, byline, credit, in whatever order. */
final class Masthead implements Rule {
    private static final int LONGEST_HEADLINE = 250;
    private static final int SHORTEST_HEADLINE = 3;

    @Override
    public void apply(Story story) {
        int lead = Lead.of(story);
        for (int i = 0; i < lead; i++) {
            if (story.kept(i)) {
                line(story, i);
            }
        }
    }

    private void line(Story story, int i) {
        String text = story.block(i).text();
        Day day = DateLine.of(text);
        Marks.Mark mark = Marks.line(text);
        if (day != null) {
            story.cut(i, Reason.DATE, "date over the story", null);
            story.published(day.date(), PublishedBasis.HEADER);
        } else if (story.headline == null && SectionLabels.is(text)) {
            story.section = story.section == null ? text : story.section;
            story.cut(i, Reason.SECTION, "section label", null);
        } else if (mark != null) {
            story.cut(i, mark.reason(), mark.rule(), null);
            Credits.note(story, mark);
        } else if (Sources.exact(text) != null) {
            story.source = story.source == null ? Sources.exact(text) : story.source;
            story.cut(i, Reason.CREDIT, "name of a source", null);
        } else if (Headlines.isOf(story, text) || story.draft.given().headline() == null && story.headline == null && looksLikeHeadline(story.block(i))) {
            story.headline = story.headline == null ? text.strip() : story.headline;
            story.cut(i, Reason.HEADLINE, "headline over the story", null);
        }
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
