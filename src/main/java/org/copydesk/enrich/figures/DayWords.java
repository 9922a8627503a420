package org.copydesk.enrich.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.CalendarNames;
import org.copydesk.text.Folding;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;
import org.copydesk.text.Tsv;

/** The words for months, days of the week and days counted from today, from lexicon/. Immutable, safe for all threads. */
final class DayWords {

    /** A stretch of days. */
    record Days(LocalDate first, LocalDate last) {

        static Days of(int year, int month) {
            LocalDate first = LocalDate.of(year, month, 1);
            return new Days(first, first.with(TemporalAdjusters.lastDayOfMonth()));
        }

        static Days of(int year) {
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
    }

    /** "last year": a unit, and how many of them later than the one of the day of publishing. */
    record Relative(ChronoUnit unit, boolean quarter, int offset) {

        Days from(LocalDate published) {
            if (quarter) {
                LocalDate first = published.with(published.getMonth().firstMonthOfQuarter()).withDayOfMonth(1).plusMonths(3L * offset);
                return new Days(first, first.plusMonths(3).minusDays(1));
            }
            LocalDate day = published.plus(offset, unit);
            return switch (unit) {
                case YEARS -> Days.of(day.getYear());
                case MONTHS -> Days.of(day.getYear(), day.getMonthValue());
                case WEEKS -> new Days(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
                default -> new Days(day, day);
            };
        }
    }

    private final Map<String, Integer> months = CalendarNames.MONTHS;
    private final Map<String, DayOfWeek> weekdays = CalendarNames.WEEKDAYS;
    private final Lexicon<Relative> relative;
    private final Set<String> beginnings = new HashSet<>();

    DayWords() {
        Lexicon.Builder<Relative> builder = Lexicon.builder();
        for (Tsv.Row row : Tsv.read("/lexicon/relative_days.tsv")) {
            boolean quarter = row.need("unit").equals("quarter");
            ChronoUnit unit = quarter ? ChronoUnit.MONTHS : ChronoUnit.valueOf(row.need("unit").toUpperCase(Locale.ROOT) + "S");
            Relative meaning = new Relative(unit, quarter, Integer.parseInt(row.need("offset")));
            row.list("words").forEach(word -> builder.add(word, meaning));
            row.list("words").forEach(word -> beginnings.add(Folding.fold(Prose.of(word).token(0))));
        }
        beginnings.addAll(months.keySet());
        beginnings.addAll(weekdays.keySet());
        relative = builder.build();
    }

    /** Whether a word for a day can begin with this word; most words of a text begin none, and are passed by at once. */
    boolean mayBegin(String folded) {
        return beginnings.contains(folded);
    }

    /** 1 to 12, or 0. English, German and Turkish months are capitalised, or they are other words: may, march. */
    int month(Prose prose, int token) {
        Integer month = months.get(prose.folded(token));
        return month == null || !prose.isCapitalised(token) && prose.token(token).charAt(0) < 128 && prose.token(token).length() <= 5 ? 0 : month;
    }

    DayOfWeek weekday(Prose prose, int token) {
        return weekdays.get(prose.folded(token));
    }

    Lexicon.Match<Relative> relative(Prose prose, int token) {
        return relative.at(prose, token);
    }
}
