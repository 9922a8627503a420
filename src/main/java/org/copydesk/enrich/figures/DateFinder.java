package org.copydesk.enrich.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;
import org.copydesk.text.Russian;

/**
 * Finds the days that a text speaks of. What only makes sense from the day of publishing ("Tuesday", "last year",
 * "May 28") is left out when that day is not known. Immutable, safe for all threads.
 */
final class DateFinder {
    /** Shorter names of weekdays are other words, too. */
    private static final int FULL_NAME = 5;
    private final DayWords words = new DayWords();
    private final Tense tense = new Tense();
    private final CalendarDates calendar = new CalendarDates(words, tense);
    private final MonthRanges months = new MonthRanges(words);
    private final Years years = new Years();
    private final TimeSpans spans = new TimeSpans(words);
    private final DayParts parts = new DayParts();

    /** A date in tokens {@code first} up to, but not with, {@code end}; days is null when they cannot be told. */
    record Found(int first, int end, DayWords.Days days, DateMention.Basis basis) {
    }

    /** Every date; its tokens are marked, also those of dates that cannot be told. */
    List<DateMention> find(Prose prose, LocalDate published, BitSet tokens) {
        List<DateMention> mentions = new ArrayList<>();
        for (int i = 0; i < prose.size(); i++) {
            Found found = at(prose, i, published);
            if (found != null) {
                tokens.set(found.first(), found.end());
                if (found.days() != null) {
                    mentions.add(new DateMention(prose.span(found.first(), found.end()), found.days().first(), found.days().last(), found.basis()));
                }
                i = found.end() - 1;
            }
        }
        return mentions;
    }

    private Found at(Prose prose, int i, LocalDate published) {
        int whole = prose.isWord(i) && i + 1 < prose.size() ? parts.behind(prose, i) : -1;
        Found found = whole < 0 ? null : DayParts.thisYear(prose, whole, published);
        found = found != null || whole < 0 ? found : whole(prose, whole, published);
        Found part = found == null ? null : parts.of(prose, i, found);
        return part != null ? part : whole(prose, i, published);
    }

    private Found whole(Prose prose, int i, LocalDate published) {
        Prose.Kind kind = prose.kind(i);
        boolean number = kind == Prose.Kind.NUMBER || Character.isDigit(prose.text().charAt(prose.start(i)));
        if (!number && (kind != Prose.Kind.WORD || !words.mayBegin(prose.folded(i)) && !spans.mayBegin(prose.folded(i)))) {
            return null;
        }
        Found found = months.at(prose, i, published);
        found = found != null ? found : calendar.at(prose, i, published);
        found = found != null ? found : spans.at(prose, i, published);
        if (found != null) {
            return found;
        }
        if (kind == Prose.Kind.NUMBER) {
            return years.at(prose, i);
        }
        Lexicon.Match<DayWords.Relative> match = words.relative(prose, i);
        if (match != null && !isEve(prose, i)) {
            return new Found(i, match.end(), published == null ? null : match.entries().get(0).from(published), DateMention.Basis.RELATIVE);
        }
        DayOfWeek day = words.weekday(prose, i);
        return day == null || prose.token(i).length() < FULL_NAME || !isDay(prose, i) ? null : weekday(prose, i, day, published);
    }

    /** Накануне | визита: the eve of something, not yesterday: a noun in the genitive follows. */
    private static boolean isEve(Prose prose, int i) {
        String next = prose.folded(i + 1);
        return FigureWords.EVE.contains(prose.folded(i)) && prose.isWord(i + 1) && !Russian.isPast(next) && next.matches(".*(а|я|ы|и|ов|ев|его|ого|ои|их|ых)");
    }

    /** Not "Black Friday" or "Sunday Times", and in English capitalised. */
    private static boolean isDay(Prose prose, int i) {
        boolean latin = prose.token(i).charAt(0) < 128;
        boolean named = prose.isCapitalised(i - 1) && prose.touchesNext(i - 1);
        String before = prose.folded(i - 1);
        boolean around = FigureWords.NO_WEEKDAY.contains(prose.folded(i)) && (before.endsWith("ую") || before.endsWith("ая")) && !FigureWords.NEXT.contains(before) && !FigureWords.LAST.contains(before); // окружающую среду
        return !around && !named && !before.equals("every") && !before.equals("each") && (!latin || prose.isCapitalised(i));
    }

    private Found weekday(Prose prose, int i, DayOfWeek day, LocalDate published) {
        String before = prose.folded(i - 1);
        boolean next = FigureWords.NEXT.contains(before);
        boolean past = FigureWords.LAST.contains(before);
        int first = next || past ? i - 1 : i;
        if (published == null) {
            return new Found(first, i + 1, null, DateMention.Basis.WEEKDAY);
        }
        Found said = prose.is(i + 1, '(') && i + 2 < prose.size() ? calendar.at(prose, i + 2, published) : null;
        if (said != null && said.days() != null && said.days().first().getDayOfWeek() == day) {
            return new Found(first, i + 1, said.days(), DateMention.Basis.WEEKDAY); // "Thursday (Sept. 5)"
        }
        int behind = Math.floorMod(published.getDayOfWeek().getValue() - day.getValue(), 7);
        int ahead = Math.floorMod(-behind, 7);
        LocalDate date = next || !past && tense.isFuture(prose, i)
                ? published.plusDays(next && ahead == 0 ? 7 : ahead)
                : published.minusDays(past && behind == 0 ? 7 : behind);
        DayOfWeek last = lastOfRange(prose, i);
        return last == null ? new Found(first, i + 1, new DayWords.Days(date, date), DateMention.Basis.WEEKDAY)
                : new Found(first, i + 3, new DayWords.Days(date, date.with(TemporalAdjusters.next(last))), DateMention.Basis.WEEKDAY);
    }

    /** Saturday in "from Wednesday to Saturday", or null. */
    private DayOfWeek lastOfRange(Prose prose, int weekday) {
        boolean range = MonthRanges.TO.contains(prose.folded(weekday + 1)) && prose.isCapitalised(weekday + 2) && prose.token(weekday + 2).length() >= FULL_NAME;
        return range ? words.weekday(prose, weekday + 2) : null;
    }
}
