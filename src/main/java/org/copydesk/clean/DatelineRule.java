package org.copydesk.clean;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.copydesk.text.WrittenDays;
import org.copydesk.text.WrittenDays.Day;

/**
 * Cuts the dateline off the lead and keeps its place, day and source. Agencies date a story from the day it
 * tells of, so that their "on Monday" tells the year of a day without one.
 */
final class DatelineRule implements Rule {
    @Override
    public void apply(Story story) {
        int lead = Lead.of(story);
        if (lead < story.size() && Datelines.of(story.block(lead).text()) == null && isUnderPicture(story, lead)) {
            story.cut(lead, Reason.CAPTION, "over the name of a photographer and the dateline", null);
            lead = Lead.of(story);
        }
        Datelines.Dateline dateline = lead == story.size() ? null : Datelines.of(story.block(lead).text());
        if (dateline == null) {
            return;
        }
        story.cut(lead, 0, dateline.end(), Reason.DATELINE, "dateline");
        story.dateline = dateline.place() == null ? story.dateline : dateline.place();
        if (dateline.source() != null) {
            noteSource(story, dateline.source());
        }
        if (dateline.day() != null && dateline.day().year() != null) {
            story.published(dateline.day().date(), dateline.place() == null ? PublishedBasis.HEADER : PublishedBasis.DATELINE);
        } else if (dateline.day() != null) {
            findYear(story, dateline, story.block(lead).text());
        }
    }

    /** One that the tables know is the publisher where nobody else is; every other is credited. */
    private static void noteSource(Story story, String source) {
        if (story.source == null && Sources.exact(source) != null) {
            story.source = source;
        } else if (story.credit == null && !source.equals(story.source)) {
            story.credit = source;
        }
    }

    /** By the lead when it names the day with its year, "UZBEKISTAN, April 13 - On April 13, 2023, the minister"; else by a weekday. */
    private static void findYear(Story story, Datelines.Dateline dateline, String lead) {
        Day day = dateline.day();
        LocalDate said = WrittenDays.find(lead).stream()
                .filter(other -> other.year() != null && other.month() == day.month() && other.day() == day.day())
                .findFirst().map(Day::date).orElse(null);
        story.published(said, PublishedBasis.DATELINE);
        DayOfWeek weekday = day.weekday() == null && dateline.source() != null ? WrittenDays.firstWeekday(lead) : day.weekday();
        story.published(Years.byWeekday(new Day(day.span(), null, day.month(), day.day(), weekday), story.draft.receivedOn()), PublishedBasis.WEEKDAY);
    }

    /** Whether a line is the caption of a picture over the story: who took the picture comes next, and what is kept next begins with a dateline. */
    private static boolean isUnderPicture(Story story, int line) {
        int next = story.firstKept(line + 1);
        Marks.Mark mark = line + 1 < story.size() ? story.block(line + 1).mark() : null;
        Datelines.Dateline dateline = next < story.size() ? Datelines.of(story.block(next).text()) : null;
        return mark != null && mark.reason() == Reason.CAPTION && !story.kept(line + 1) && dateline != null && dateline.place() != null;
    }
}
