package org.copydesk.enrich.figures;

import java.time.LocalDate;
import java.util.Set;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;

/** Reads stretches of months: January-May 2022, from January to November, between April and October last year. */
final class MonthRanges {
    /** What stands between the first and the last of a stretch of time. */
    static final Set<String> TO = FigureWords.TO;
    private static final Set<String> OPENING = Set.of("from", "in", "during", "for", "over", "between", "the");
    private final DayWords words;

    MonthRanges(DayWords words) {
        this.words = words;
    }

    /** Without a year it is the latest that is over on the day of publishing. */
    DateFinder.Found at(Prose prose, int i, LocalDate published) {
        int first = words.month(prose, i);
        boolean between = prose.folded(i + 1).equals("and") && prose.folded(i - 1).equals("between");
        boolean joined = first > 0 && (TO.contains(prose.folded(i + 1)) || between);
        int last = joined && i + 2 < prose.size() ? words.month(prose, i + 2) : 0;
        if (last == 0 || prose.isNumber(i + 3) && prose.token(i + 3).length() <= 2) {
            return null;
        }
        int behind = prose.is(i + 3, ',') || prose.folded(i + 3).equals("of") ? i + 4 : i + 3;
        int year = Years.value(prose, behind);
        if (year > 0) {
            return found(i, behind + 1, year, first, last, DateMention.Basis.EXPLICIT);
        }
        Lexicon.Match<DayWords.Relative> named = behind < prose.size() ? words.relative(prose, behind) : null;
        boolean dash = !prose.isWord(i + 1);
        if (published == null || named == null && !dash && !OPENING.contains(prose.folded(i - 1))) {
            return null;
        }
        boolean ofYear = named != null && named.entries().get(0).from(published).first().getDayOfYear() == 1;
        int over = published.getMonthValue() >= last ? published.getYear() : published.getYear() - 1;
        return ofYear ? found(i, named.end(), named.entries().get(0).from(published).first().getYear(), first, last, DateMention.Basis.RELATIVE)
                : found(i, i + 3, over, first, last, DateMention.Basis.EXPLICIT);
    }

    /** In November to March the year is that of March. */
    private static DateFinder.Found found(int from, int end, int year, int first, int last, DateMention.Basis basis) {
        LocalDate begin = LocalDate.of(first > last ? year - 1 : year, first, 1);
        return new DateFinder.Found(from, end, new DayWords.Days(begin, DayWords.Days.of(year, last).last()), basis);
    }
}
