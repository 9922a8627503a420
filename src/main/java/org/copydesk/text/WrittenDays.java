package org.copydesk.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as newspapers and pages write them: 2023-04-06, 6.4.2023, May 11, 2022, 11 May, Wednesday, 28 мая, 2025 жылғы 6 қазан. Names of months and
 * weekdays are lexicon/calendar.tsv. Where 4/6/2023 may be two days, it is none. Has no state, safe for all threads.
 */
public final class WrittenDays {

    /** A day in a text; the year and the weekday are null when they are not written. */
    public record Day(Span span, Integer year, int month, int day, DayOfWeek weekday) {

        /** The date, or null without a year. */
        public LocalDate date() {
            return year == null ? null : LocalDate.of(year, month, day);
        }
    }

    private static final Map<String, Integer> MONTHS = CalendarNames.MONTHS;
    private static final Map<String, DayOfWeek> WEEKDAYS = CalendarNames.WEEKDAYS;
    private static final MonthNames NEAR;
    private static final Pattern DAY;
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-feira)?");
    /** No day has more characters than this on either side of its digits: a text is read around its digits alone. */
    private static final int REACH = 48;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    static {
        NEAR = new MonthNames(MONTHS.keySet());
        String word = "\\p{L}[\\p{L}\\p{M}-]{1,14}";
        String weekday = "(?:(?<weekday>" + word + ")[.,]?\\s{1,3}(?:the\\s)?)?";
        String year = "(?<year%d>(?:19|20)\\d\\d)";
        DAY = Pattern.compile("(?<![\\p{L}\\d./-])(?:"
                + year.formatted(1) + "[-./](?<m1>\\d{1,2})[-./](?<d1>\\d{1,2})(?![\\d])"
                + "|(?<d2>\\d{1,2})(?<sign>[./-])(?<m2>\\d{1,2})\\k<sign>" + year.formatted(2) + "(?!\\d)"
                + "|" + year.formatted(5) + "\\s?年\\s?(?<m5>\\d{1,2})\\s?月\\s?(?<d5>\\d{1,2})\\s?日"
                + "|" + year.formatted(6) + "\\s{1,3}(?:жыл\\p{L}{0,4}|ж\\.)\\s{1,3}(?<d6>\\d{1,2})[\\s-]{1,3}(?<name6>" + word + ")"
                + "|" + weekday + "(?:(?<name3>" + word + ")\\.?\\s{1,3}(?<d3>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s{1,3}" + year.formatted(3) + "(?!\\d))?"
                + "|(?<d4>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?+,?\\s{0,3}(?:of\\s|de\\s)?(?<name4>" + word + ")\\.?(?:,?\\s{1,3}(?:de\\s|del\\s)?" + year.formatted(4) + "(?!\\d))?)"
                + ")");
    }

    private WrittenDays() {
    }

    /** The days in a text, in its order. */
    public static List<Day> find(CharSequence text) {
        List<Day> days = new ArrayList<>();
        Matcher match = null;
        int end = 0;
        for (int digit = digitFrom(text, 0); digit < text.length(); digit = digitFrom(text, end)) {
            int start = Math.max(end, digit - REACH);
            end = endOfDigits(text, digit);
            if (!NEAR.mayHold(text, start, end)) {
                continue;
            }
            match = match == null ? DAY.matcher(text).useTransparentBounds(true) : match;
            find(match, start, end, days);
        }
        return days;
    }

    private static void find(Matcher match, int start, int end, List<Day> days) {
        for (int from = start; from < end && match.region(from, end).find(); ) {
            Day day = read(match);
            if (day != null) {
                days.add(day);
            }
            from = day != null || match.end("name3") < 0 && match.end("name4") < 0 ? match.end() : next(match);
        }
    }

    private static int digitFrom(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && !isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where nothing can belong any more to a day with this digit or with those that follow near it. */
    private static int endOfDigits(CharSequence text, int digit) {
        int last = digit;
        for (int i = digit; i < text.length() && i <= last + 2 * REACH; i++) {
            last = isDigit(text.charAt(i)) ? i : last;
        }
        return Math.min(text.length(), last + REACH);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The first day with a year in this text, or null. */
    public static LocalDate firstDate(CharSequence text) {
        for (Day day : find(text)) {
            if (day.year() != null) {
                return day.date();
            }
        }
        return null;
    }

    /** The first weekday that a text names in full, or null. */
    public static DayOfWeek firstWeekday(CharSequence text) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            DayOfWeek weekday = words.end() - words.start() > 4 ? WEEKDAYS.get(Folding.fold(words.group())) : null;
            if (weekday != null) {
                return weekday;
            }
        }
        return null;
    }

    /** "On Wednesday May 28": what looked like a month was none, so the search goes on behind its first word. */
    private static int next(Matcher match) {
        int first = match.start("weekday") >= 0 ? match.end("weekday") : match.start("name3") >= 0 ? match.end("name3") : match.end("d4");
        return Math.max(first, match.start() + 1);
    }

    private static Day read(Matcher match) {
        if (match.group("m1") != null) {
            return day(match, "year1", number(match, "m1"), number(match, "d1"), null);
        }
        if (match.group("m5") != null) {
            return day(match, "year5", number(match, "m5"), number(match, "d5"), null);
        }
        if (match.group("m2") != null) {
            int first = number(match, "d2");
            int second = number(match, "m2");
            boolean american = second > 12;
            if (match.group("sign").equals("/") && first <= 12 && second <= 12 && first != second) {
                return null;
            }
            return day(match, "year2", american ? first : second, american ? second : first, null);
        }
        String kind = match.group("name3") != null ? "3" : match.group("name4") != null ? "4" : "6";
        Integer month = MONTHS.get(Folding.fold(match.group("name" + kind)));
        String weekday = match.group("weekday");
        DayOfWeek named = weekday == null ? null : WEEKDAYS.get(Folding.fold(weekday));
        if (month == null || weekday != null && named == null && kind.equals("3") && MONTHS.containsKey(Folding.fold(weekday))) {
            return null;
        }
        int start = weekday != null && named == null ? match.start(kind.equals("3") ? "name3" : "d4") : match.start();
        return day(new Span(start, match.end()), match.group("year" + kind), month, number(match, "d" + kind), named);
    }

    private static Day day(Matcher match, String year, int month, int day, DayOfWeek weekday) {
        return day(new Span(match.start(), match.end()), match.group(year), month, day, weekday);
    }

    private static Day day(Span span, String year, int month, int day, DayOfWeek weekday) {
        try {
            Integer number = year == null ? null : Integer.valueOf(year);
            LocalDate.of(number == null ? 2000 : number, month, day);
            return number != null && (number < FIRST_YEAR || number > LAST_YEAR) ? null : new Day(span, number, month, day, weekday);
        } catch (DateTimeException e) {
            return null; // the 31st of June is no day
        }
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }
}
