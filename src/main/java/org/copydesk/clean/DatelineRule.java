package org.copydesk.clean;

/** Cuts the dateline off the lead and keeps its place, day and source. */
final class DatelineRule implements Rule {

    @Override
    public void apply(Story story) {
        int lead = Lead.of(story);
        if (lead == story.size()) {
            return;
        }
        Datelines.Dateline dateline = Datelines.of(story.block(lead).text());
        if (dateline == null) {
            return;
        }
        story.cut(lead, 0, dateline.end(), Reason.DATELINE, "dateline");
        story.dateline = dateline.place();
        if (dateline.source() != null && story.source == null) {
            story.source = dateline.source();
        } else if (dateline.source() != null && story.credit == null && !dateline.source().equals(story.source)) {
            story.credit = dateline.source();
        }
        if (dateline.day() != null && dateline.day().year() != null) {
            story.published(dateline.day().date(), dateline.place() == null ? PublishedBasis.HEADER : PublishedBasis.DATELINE);
        } else if (dateline.day() != null) {
            story.published(Years.byWeekday(dateline.day(), story.draft.receivedOn()), PublishedBasis.WEEKDAY);
        }
    }
}
