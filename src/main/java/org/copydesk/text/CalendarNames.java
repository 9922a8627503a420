package org.copydesk.text;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;

/** Months and weekdays by their names as {@link Folding} writes them, from lexicon/calendar.tsv. Read once, safe for all threads. */
public final class CalendarNames {
    /** 1 is January. */
    public static final Map<String, Integer> MONTHS;
    public static final Map<String, DayOfWeek> WEEKDAYS;

    static {
        Map<String, Integer> months = new HashMap<>();
        Map<String, DayOfWeek> weekdays = new HashMap<>();
        for (Tsv.Row row : Tsv.read("/lexicon/calendar.tsv")) {
            int number = Integer.parseInt(row.need("number"));
            for (String name : row.list("names")) {
                if (row.need("kind").equals("month")) {
                    months.put(Folding.fold(name), number);
                } else {
                    weekdays.put(Folding.fold(name), DayOfWeek.of(number));
                }
            }
        }
        MONTHS = Map.copyOf(months);
        WEEKDAYS = Map.copyOf(weekdays);
    }

    private CalendarNames() {
    }
}
