package org.copydesk.clean;

import java.time.DayOfWeek;
import org.copydesk.text.WrittenDays;
import org.copydesk.text.WrittenDays.Day;

/**
 * Cuts the dateline off the lead and keeps its place, day and source. Agencies date a story from the day it
 * tells of, so that their "on Monday" tells the year of a day without one. */
final class DatelineRule implements Rule {

    @Override
    public void apply(Story story) {
        int lead = Lead.of(story);
        if (lead < story.size() && Datelines.of(story.block(lead).text()) == null && isUnderPicture(story, lead)) {
            story.cut(lead, Reason.CAPTION, "over the name of a photographer and the dateline", null);
            lead = Lead.of(story);
        }
        if (lead == story.size()) {
            return;
        }
        Datelines.Dateline dateline = Datelines.of(story.block(lead).text());
        if (dateline == null) {
            return;
        }
        story.cut(lead, 0, dateline.end(), Reason.DATELINE, "dateline");
        story.dateline = dateline.place() == null ? story.dateline : dateline.place();
        if (dateline.source() != null && story.source == null && Sources.exact(dateline.source()) != null) {
            story.source = dateline.source();
        } else if (dateline.source() != null && story.credit == null && !dateline.source().equals(story.source)) {
            story.credit = dateline.source();
        }
        if (dateline.day() != null && dateline.day().year() != null) {
            story.published(dateline.day().date(), dateline.place() == null ? PublishedBasis.HEADER : PublishedBasis.DATELINE);
        } else if (dateline.day() != null) {
            Day day = dateline.day();
            WrittenDays.find(story.block(lead).text()).stream() // "UZBEKISTAN, April 13 - On April 13, 2023, the minister"
                    .filter(said -> said.year() != null && said.month() == day.month() && said.day() == day.day()).findFirst()
                    .ifPresent(said -> story.published(said.date(), PublishedBasis.DATELINE));
            DayOfWeek weekday = day.weekday() == null && dateline.source() != null ? WrittenDays.firstWeekday(story.block(lead).text()) : day.weekday();
            story.published(Years.byWeekday(new Day(day.span(), null, day.month(), day.day(), weekday), story.draft.receivedOn()), PublishedBasis.WEEKDAY);
        }
    }

    /** Whether a line is the caption of a picture over the story: who took the picture comes next, and what is kept next begins with a dateline. */
    private static boolean isUnderPicture(Story story, int line) {
        int next = story.firstKept(line + 1);
        Marks.Mark mark = line + 1 < story.size() ? story.block(line + 1).mark() : null;
        Datelines.Dateline dateline = next < story.size() ? Datelines.of(story.block(next).text()) : null;
        return mark != null && mark.reason() == Reason.CAPTION && !story.kept(line + 1) && dateline != null && dateline.place() != null;
    }
}
