package org.copydesk.clean;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.text.WrittenDays;
import org.copydesk.text.WrittenDays.Day;

/**
 * When a story was published, where nothing over it says so: by a weekday with a day in its first paragraphs that fits
 * one plausible year, by a date line between its deck and the rest or under it, or by a date in the file's name. A day without a year is none.
 */
final class PublishedOn implements Rule {
    private static final int FIRST_PARAGRAPHS = 2;
    private static final int LAST_LINES = 3;
    /** So many lines below the story are read that say themselves that it was published then; other stories have days of their own. */
    private static final int BELOW = 6;
    private static final Pattern IN_NAME = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-_.]?)(\\d\\d)\\2(\\d\\d)(?!\\d)");

    @Override
    public void apply(Story story) {
        int lead = Lead.of(story);
        underDeck(story, lead);
        for (int i = lead; i < story.size() && i < lead + FIRST_PARAGRAPHS; i++) {
            for (Day day : WrittenDays.find(story.kept(i) ? story.block(i).text() : "")) {
                if (day.year() == null) {
                    story.published(Years.byWeekday(day, story.draft.receivedOn()), PublishedBasis.WEEKDAY);
                }
            }
        }
        underneath(story);
        story.published(inName(story.draft.fileName(), story.draft.receivedOn()), PublishedBasis.FILE);
    }

    /** The first paragraph may be a deck, with the date between it and the story. */
    private static void underDeck(Story story, int lead) {
        for (int i = lead + 1; i < story.size() && i <= lead + FIRST_PARAGRAPHS; i++) {
            Day day = story.kept(i) ? story.block(i).date() : null;
            if (day != null && day.year() != null) {
                story.cut(i, Reason.DATE, "date under the deck", null);
                story.published(day.date(), PublishedBasis.HEADER);
            }
        }
    }

    private static void underneath(Story story) {
        int last = story.lastKept();
        for (int i = last; i > last - LAST_LINES && i > Lead.of(story); i--) {
            Day day = story.kept(i) ? story.block(i).date() : null;
            if (day != null && day.year() != null) {
                story.cut(i, Reason.DATE, "date under the story", null);
                story.published(day.date(), PublishedBasis.HEADER);
            }
        }
        for (int i = last + 1; i < Math.min(story.size(), last + 1 + BELOW) && story.cutOf(i).reason() != Reason.RELATED; i++) {
            Day day = DateLine.saysSo(story.block(i).text()) ? story.block(i).date() : null;
            if (day != null && day.year() != null) {
                story.rename(i, Reason.DATE, "date under the story");
                story.published(day.date(), PublishedBasis.HEADER);
            }
        }
    }

    private static LocalDate inName(String name, LocalDate upTo) {
        Matcher digits = IN_NAME.matcher(name);
        while (digits.find()) {
            LocalDate date = WrittenDays.firstDate(digits.group(1) + "-" + digits.group(3) + "-" + digits.group(4));
            if (date != null && !date.isAfter(upTo)) {
                return date;
            }
        }
        return null;
    }
}
