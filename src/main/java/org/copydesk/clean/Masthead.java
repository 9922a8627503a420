package org.copydesk.clean;

import java.util.Arrays;
import org.copydesk.text.WrittenDays;
import org.copydesk.text.WrittenDays.Day;

/** What stands over the lead of a text: section label, headline, date, byline, credit, in whatever order. */
final class Masthead implements Rule {
    private static final int NEAR = 12;

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
            Datelines.Dateline dateline = Datelines.alone(text);
            boolean placed = dateline != null && !SectionLabels.is(dateline.place());
            story.dateline = placed && story.dateline == null ? dateline.place() : story.dateline;
            story.rename(i, placed ? Reason.DATELINE : Reason.DATE, placed ? "dateline over the story" : "date over the story");
            story.published(day.date(), PublishedBasis.HEADER);
        } else if (story.headline == null && SectionLabels.is(story.block(i))) {
            story.section = story.section == null ? text : story.section;
            story.rename(i, Reason.SECTION, "section label");
        } else if (mark != null) {
            story.rename(i, mark.reason(), mark.rule());
            Credits.note(story, mark);
            story.published(mark.reason() == Reason.BYLINE || DateLine.saysSo(text) ? WrittenDays.firstDate(text) : null, PublishedBasis.HEADER);
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
        } else if (Headlines.isOf(story, text) || story.draft.given().headline() == null && story.headline == null && HeadlineLines.isHeadline(story, i, lead)) {
            story.headline = story.headline == null ? text.strip() : story.headline;
            story.rename(i, Reason.HEADLINE, "headline over the story");
        } else if (story.headline == null && HeadlineLines.isCaption(story, i, lead)) {
            HeadlineLines.cutCaption(story, i);
        }
    }

    /** A dateline that stands alone under the headline or right over the lead. */
    private static boolean isDateline(Story story, int i, int lead) {
        return (story.headline != null || i + 1 == lead) && !SectionLabels.is(story.block(i)) && Datelines.alone(story.block(i).text()) != null;
    }
}
