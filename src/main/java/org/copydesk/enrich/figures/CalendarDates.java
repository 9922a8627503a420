package org.copydesk.enrich.figures;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;

/** Reads dates of the calendar: May 28, 2022; Wednesday, 28 May; June 2008; November 29 last year; 2022-05-11; 11.05.2022. */
final class CalendarDates {
    /** How many days two dates may lie apart that are the ends of one stretch. */
    private static final int LONGEST = 62;
    private final DayWords words;
    private final Tense tense;

    CalendarDates(DayWords words, Tense tense) {
        this.words = words;
        this.tense = tense;
    }

    /** What was read so far; 0: not given. */
    private record Parts(int end, int year, int month, int day, int lastDay) {
    }

    /** A date, or all days from one to another: "May 30 to June 2". */
    DateFinder.Found at(Prose prose, int i, LocalDate published) {
        DateFinder.Found first = single(prose, i, published);
        boolean goesOn = first != null && first.end() + 1 < prose.size() && MonthRanges.TO.contains(prose.folded(first.end()));
        DateFinder.Found last = goesOn ? single(prose, first.end() + 1, published) : null;
        if (last == null || !isDay(first) || !isDay(last)) {
            return first;
        }
        LocalDate end = last.days().first();
        LocalDate begin = first.days().first().withYear(end.getYear());
        LocalDate before = begin.isAfter(end) ? begin.minusYears(1) : begin; // December 30 to January 2
        return ChronoUnit.DAYS.between(before, end) > LONGEST ? first : new DateFinder.Found(i, last.end(), new DayWords.Days(before, end), last.basis());
    }

    private static boolean isDay(DateFinder.Found date) {
        return date.days() != null && date.days().first().equals(date.days().last());
    }

    private DateFinder.Found single(Prose prose, int i, LocalDate published) {
        DayOfWeek weekday = words.weekday(prose, i);
        int from = weekday == null ? i : skip(prose, i + 1);
        Parts parts = prose.isNumber(from) && weekday == null ? numeric(prose, from) : null;
        parts = parts != null ? parts : named(prose, from);
        if (parts == null || weekday != null && parts.day == 0) {
            return null;
        }
        boolean whose = i > 0 && prose.kind(i - 1) == Prose.Kind.POSSESSIVE; // "Russia's February invasion"
        if (parts.day == 0 && parts.year == 0 && !whose && !FigureWords.BEFORE_MONTH.contains(prose.folded(i - 1))) {
            return null;
        }
        int behind = prose.folded(parts.end).equals("of") ? parts.end + 1 : parts.end;
        Lexicon.Match<DayWords.Relative> year = parts.year == 0 && behind < prose.size() ? words.relative(prose, behind) : null;
        boolean relative = year != null && year.entries().get(0).unit() == ChronoUnit.YEARS;
        int end = relative ? year.end() : parts.end;
        if (relative && published != null) {
            int named = year.entries().get(0).from(published).first().getYear();
            parts = new Parts(end, named, parts.month, parts.day, parts.lastDay);
        }
        return new DateFinder.Found(i, end, days(prose, i, parts, weekday, relative ? null : published),
                relative ? DateMention.Basis.RELATIVE : DateMention.Basis.EXPLICIT);
    }

    /** Month and day in either order, with or without the year. */
    private Parts named(Prose prose, int i) {
        int day = day(prose, i);
        if (day > 0) {
            int last = 0;
            int at = i + 1;
            if ((prose.is(at, '-') || prose.is(at, '–') || prose.is(at, '—') || FigureWords.DAY_TO.contains(prose.folded(at))) && day(prose, at + 1) > day) {
                last = day(prose, at + 1);
                at += 2;
            }
            boolean point = prose.is(at, '.') && prose.touchesNext(at - 1);
            at = prose.folded(at).equals("of") || point ? at + 1 : at;
            int month = at < prose.size() ? words.month(prose, at) : 0;
            return month == 0 ? null : withYear(prose, at + 1, month, day, last);
        }
        int month = words.month(prose, i);
        if (month == 0) {
            return null;
        }
        boolean shortened = prose.is(i + 1, '.') && prose.touchesNext(i) && prose.token(i).length() <= 4 && i + 2 < prose.size() && prose.sentenceOf(i + 2) == prose.sentenceOf(i);
        int at = shortened ? i + 2 : i + 1;
        at = prose.folded(at).equals("the") && day(prose, at + 1) > 0 ? at + 1 : at;
        int first = day(prose, at);
        boolean used = first > 0 && !prose.is(at + 1, '%') && !prose.folded(at + 1).equals("percent");
        if (!used) {
            return withYear(prose, at, month, 0, 0);
        }
        int last = 0;
        if ((prose.is(at + 1, '-') || prose.is(at + 1, '–') || prose.folded(at + 1).equals("to") || prose.folded(at + 1).equals("and")) && day(prose, at + 2) > first && words.month(prose, at + 3) == 0) {
            last = day(prose, at + 2);
            at += 2;
        }
        return withYear(prose, at + 1, month, first, last);
    }

    private Parts withYear(Prose prose, int at, int month, int day, int last) {
        int from = prose.is(at, ',') || prose.folded(at).equals("of") ? at + 1 : at;
        int year = Years.value(prose, from);
        return year > 0 ? new Parts(from + 1, year, month, day, last) : new Parts(at, 0, month, day, last);
    }

    private static Parts numeric(Prose prose, int i) {
        String token = prose.token(i);
        if (token.length() == 4 && Years.value(prose, i) > 0 && prose.is(i + 1, '-') && prose.touchesNext(i) && prose.isNumber(i + 2)
                && prose.is(i + 3, '-') && prose.isNumber(i + 4) && prose.token(i + 2).length() == 2 && prose.token(i + 4).length() == 2) {
            return new Parts(i + 5, Years.value(prose, i), Integer.parseInt(prose.token(i + 2)), Integer.parseInt(prose.token(i + 4)), 0);
        }
        String[] cells = token.split("\\.");
        return cells.length == 3 && cells[2].length() == 4 && cells[0].length() <= 2 && cells[1].length() <= 2
                && Stream.of(cells).allMatch(cell -> cell.chars().allMatch(c -> c >= '0' && c <= '9'))
                ? new Parts(i + 1, Integer.parseInt(cells[2]), Integer.parseInt(cells[1]), Integer.parseInt(cells[0]), 0) : null;
    }

    private DayWords.Days days(Prose prose, int token, Parts parts, DayOfWeek weekday, LocalDate published) {
        try {
            if (parts.year > 0) {
                return days(parts.year, parts);
            }
            return published == null ? null : days(year(prose, token, parts, weekday, published), parts);
        } catch (DateTimeException e) {
            return null;    // the 31st of June is no day
        }
    }

    private static DayWords.Days days(int year, Parts parts) {
        if (parts.day == 0) {
            return DayWords.Days.of(year, parts.month);
        }
        LocalDate first = LocalDate.of(year, parts.month, parts.day);
        return new DayWords.Days(first, parts.lastDay == 0 ? first : first.withDayOfMonth(parts.lastDay));
    }

    /** The year that is not said: the one in which the weekday agrees, the coming one for what is planned, else the nearest. */
    private int year(Prose prose, int token, Parts parts, DayOfWeek weekday, LocalDate published) {
        boolean future = tense.isFuture(prose, token);
        String before = prose.folded(token - 1);
        int best = published.getYear();
        long least = Long.MAX_VALUE;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            LocalDate date = LocalDate.of(year, parts.month, Math.max(1, Math.min(parts.day, 28)));
            long distance = Math.abs(ChronoUnit.DAYS.between(published, date));
            boolean later = date.isAfter(published);
            distance += weekday != null && date.plusDays(parts.day - date.getDayOfMonth()).getDayOfWeek() != weekday ? 10_000 : 0;
            distance += FigureWords.NEXT.contains(before) && !later || FigureWords.LAST.contains(before) && later ? 5_000 : 0;
            distance += later != future && distance > 45 ? 200 : 0;
            if (distance < least) {
                least = distance;
                best = year;
            }
        }
        return best;
    }

    /** 28 or 28th; 0 when this is no day of a month. */
    private static int day(Prose prose, int token) {
        if (token >= prose.size() || token < 0) {
            return 0;
        }
        String word = prose.token(token);
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        boolean plain = digits == word.length() || prose.isWord(token) && digits + 2 == word.length();
        int day = plain && digits > 0 && digits <= 2 ? Integer.parseInt(word.substring(0, digits)) : 0;
        return day <= 31 ? day : 0;
    }

    private static int skip(Prose prose, int token) {
        int at = prose.is(token, ',') ? token + 1 : token;
        return prose.folded(at).equals("the") ? at + 1 : at;
    }
}
