package org.copydesk.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.copydesk.text.WrittenDays.Day;

/** The year of a day that is written without one. */
final class Years {
    private static final int BACK = 5;

    private Years() {
    }

    /** The latest date up to this day, at most five years back, on which day and weekday agree; null without a weekday or such a year. */
    static LocalDate byWeekday(Day day, LocalDate upTo) {
        for (int year = upTo.getYear(); day.weekday() != null && year >= upTo.getYear() - BACK; year--) {
            try {
                LocalDate date = LocalDate.of(year, day.month(), day.day());
                if (!date.isAfter(upTo) && date.getDayOfWeek() == day.weekday()) {
                    return date;
                }
            } catch (DateTimeException e) {
                continue; // the 29th of February is in some years only
            }
        }
        return null;
    }
}
