package org.copydesk.enrich.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;

/** Reads parts of a year and days counted back: the first quarter of 2023, the first half of this year, three years ago, two weeks from now. */
final class TimeSpans {
    private static final Map<String, Integer> ORDINALS = Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "1st", 1, "2nd", 2, "3rd", 3, "4th", 4, "last", 4, "final", 4);
    private final DayWords words;
    private final Numerals numerals = new Numerals();

    TimeSpans(DayWords words) {
        this.words = words;
    }

    /** Whether a part of a year, or a number of them, can begin with this word. */
    boolean mayBegin(String folded) {
        return ORDINALS.containsKey(folded) || numerals.mayBegin(folded);
    }

    DateFinder.Found at(Prose prose, int i, LocalDate published) {
        Integer which = ORDINALS.get(prose.folded(i));
        if (which != null) {
            return part(prose, i, which, published);
        }
        Numeral count = numerals.at(prose, i);
        return count == null || published == null ? null : ago(prose, count, published);
    }

    private DateFinder.Found part(Prose prose, int i, int which, LocalDate published) {
        boolean quarter = prose.folded(i + 1).equals("quarter");
        boolean half = prose.folded(i + 1).equals("half") && which <= 2;
        Numeral months = !quarter && !half && which == 1 && i + 1 < prose.size() ? numerals.at(prose, i + 1) : null;
        boolean span = months != null && prose.folded(months.end()).equals("months") && months.value().intValue() <= 12;
        if (!quarter && !half && !span) {
            return null;
        }
        int at = span ? months.end() + 1 : i + 2;
        at = prose.folded(at).equals("of") ? at + 1 : at;
        int year = Years.value(prose, at);
        int end = at + 1;
        DateMention.Basis basis = DateMention.Basis.EXPLICIT;
        if (year == 0) {
            Lexicon.Match<DayWords.Relative> named = at < prose.size() ? words.relative(prose, at) : null;
            boolean theYear = prose.folded(at).equals("the") && prose.folded(at + 1).equals("year");
            if (published == null || named == null && !theYear) {
                return null;
            }
            year = theYear ? published.getYear() : named.entries().get(0).from(published).first().getYear();
            end = theYear ? at + 2 : named.end();
            basis = DateMention.Basis.RELATIVE;
        }
        int firstMonth = quarter ? which * 3 - 2 : half ? which * 6 - 5 : 1;
        int length = quarter ? 3 : half ? 6 : months.value().intValue();
        LocalDate first = LocalDate.of(year, firstMonth, 1);
        return length < 1 ? null : new DateFinder.Found(i, end, new DayWords.Days(first, first.plusMonths(length).minusDays(1)), basis);
    }

    private static DateFinder.Found ago(Prose prose, Numeral count, LocalDate published) {
        int unit = count.end();
        boolean ahead = prose.folded(unit + 1).equals("from") && prose.folded(unit + 2).equals("now");
        boolean ago = FigureWords.AGO.contains(prose.folded(unit + 1));
        long many = ahead ? -count.value().longValue() : count.value().longValue();
        if (!ago && !ahead || Math.abs(many) > 500) {
            return null;
        }
        DayWords.Days days = switch (prose.folded(unit)) {
            case "day", "days", "день", "дня", "днеи" -> new DayWords.Days(published.minusDays(many), published.minusDays(many));
            case "week", "weeks", "неделю", "недели", "недель" -> new DayWords.Relative(ChronoUnit.WEEKS, false, (int) -many).from(published);
            case "month", "months", "месяца", "месяцев" -> new DayWords.Relative(ChronoUnit.MONTHS, false, (int) -many).from(published);
            case "year", "years", "года", "лет" -> new DayWords.Relative(ChronoUnit.YEARS, false, (int) -many).from(published);
            default -> null;
        };
        return days == null ? null : new DateFinder.Found(count.first(), ahead ? unit + 3 : unit + 2, days, DateMention.Basis.RELATIVE);
    }
}
