package org.copydesk.clean;

import java.util.Arrays;
import java.util.List;
import org.copydesk.text.WrittenDays;
import org.copydesk.text.WrittenDays.Day;

/** What stands over the lead of a text: section label, headline, date, byline, credit, in whatever order. */
final class Masthead implements Rule {
    private static final int NEAR = 12;

    /** Takes a line for one thing that stands there: cuts it and keeps its fact. False: the line is no such thing. */
    private interface Kind {
        boolean takes(Story story, int line, int lead);
    }

    /** A line is the first of these that it can be. */
    private static final List<Kind> KINDS = List.of(Masthead::date, Masthead::section, Masthead::mark, Masthead::headlineAgain, Masthead::source, Masthead::footer,
            Masthead::dateline, Masthead::headline, Masthead::caption);

    @Override
    public void apply(Story story) {
        int lead = Lead.of(story);
        for (int i = Math.max(0, lead - NEAR); i < lead; i++) {
            int line = i;
            KINDS.stream().anyMatch(kind -> kind.takes(story, line, lead));
        }
    }

    /** "May 11, 2022", and with a place "Kathmandu, 18 February 2020". */
    private static boolean date(Story story, int line, int lead) {
        Day day = story.block(line).date();
        if (day == null) {
            return false;
        }
        Datelines.Dateline dateline = Datelines.alone(story.block(line).text());
        if (dateline != null && !SectionLabels.is(dateline.place())) {
            placed(story, line, dateline.place());
        } else {
            story.rename(line, Reason.DATE, "date over the story");
        }
        story.published(day.date(), PublishedBasis.HEADER);
        return true;
    }

    private static boolean section(Story story, int line, int lead) {
        if (story.headline != null || !SectionLabels.is(story.block(line))) {
            return false;
        }
        story.section = story.section == null ? Punctuation.withoutOuterSigns(story.block(line).text()) : story.section;
        story.rename(line, Reason.SECTION, "section label");
        return true;
    }

    /** Author, credit, picture. */
    private static boolean mark(Story story, int line, int lead) {
        Marks.Mark mark = story.block(line).mark();
        if (mark == null) {
            return false;
        }
        String text = story.block(line).text();
        story.rename(line, mark.reason(), mark.rule());
        Credits.note(story, mark);
        story.published(mark.reason() == Reason.BYLINE || DateLine.saysSo(text) ? WrittenDays.firstDate(text) : null, PublishedBasis.HEADER);
        return true;
    }

    private static boolean headlineAgain(Story story, int line, int lead) {
        boolean again = story.headline != null && story.draft.given().headline() == null && Arrays.equals(story.block(line).words(), Words.of(story.headline));
        if (again) {
            story.rename(line, Reason.REPEATED, "headline over the story again");
        }
        return again;
    }

    private static boolean source(Story story, int line, int lead) {
        String source = Sources.exact(story.block(line).text());
        if (source == null) {
            return false;
        }
        story.source = story.source == null ? source : story.source;
        story.rename(line, Reason.CREDIT, "name of a source");
        return true;
    }

    private static boolean footer(Story story, int line, int lead) {
        Footers.Footer footer = story.block(line).footer();
        boolean known = footer != null && footer.whole() && !Headlines.isOf(story, story.block(line).text());
        if (known) {
            story.rename(line, footer.reason(), footer.rule());
        }
        return known;
    }

    /** A dateline that stands alone under the headline or right over the lead. */
    private static boolean dateline(Story story, int line, int lead) {
        boolean inItsPlace = (story.headline != null || line + 1 == lead) && !SectionLabels.is(story.block(line));
        Datelines.Dateline dateline = inItsPlace ? Datelines.alone(story.block(line).text()) : null;
        if (dateline == null) {
            return false;
        }
        placed(story, line, dateline.place());
        return true;
    }

    /** The one that is nearest to the story counts. */
    private static void placed(Story story, int line, String place) {
        story.dateline = place;
        story.rename(line, Reason.DATELINE, "dateline over the story");
    }

    private static boolean headline(Story story, int line, int lead) {
        String text = story.block(line).text();
        boolean notGiven = story.headline == null && story.draft.given().headline() == null;
        if (!Headlines.isOf(story, text) && !(notGiven && HeadlineLines.isHeadline(story, line, lead))) {
            return false;
        }
        story.headline = story.headline == null ? text.strip() : story.headline;
        story.rename(line, Reason.HEADLINE, "headline over the story");
        return true;
    }

    private static boolean caption(Story story, int line, int lead) {
        boolean caption = story.headline == null && HeadlineLines.isCaption(story, line, lead);
        if (caption) {
            HeadlineLines.cutCaption(story, line);
        }
        return caption;
    }
}
