package org.copydesk.enrich.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;
import org.copydesk.text.Tsv;

/** Takes a part of a month or year, as the words before it say (lexicon/day_parts.tsv): early March, the end of last year. Immutable, safe for all threads. */
final class DayParts {
    /** What stands between "end of" and the year or quarter that is meant: that of the day of publishing. */
    private static final String THE = "the";

    /** From and up to how many hundredths of the whole. */
    private record Part(int first, int last) {

        DayWords.Days of(DayWords.Days whole) {
            long days = ChronoUnit.DAYS.between(whole.first(), whole.last());
            return new DayWords.Days(whole.first().plusDays(days * first / 100), whole.first().plusDays(days * last / 100));
        }
    }

    private final Lexicon<Part> parts;
    private final Set<String> beginnings = new HashSet<>();

    DayParts() {
        Lexicon.Builder<Part> builder = Lexicon.builder();
        for (Tsv.Row row : Tsv.read("/lexicon/day_parts.tsv")) {
            Part part = new Part(Integer.parseInt(row.need("first")), Integer.parseInt(row.need("last")));
            row.list("words").forEach(words -> builder.add(words, part));
            row.list("words").forEach(words -> beginnings.add(Prose.of(words).folded(0)));
        }
        parts = builder.build();
    }

    /** Where the month or year would stand behind such words at this token; -1 when there are none. */
    int behind(Prose prose, int token) {
        Lexicon.Match<Part> match = beginnings.contains(prose.folded(token)) ? parts.at(prose, token) : null;
        return match == null || match.end() >= prose.size() ? -1 : prose.is(match.end(), '-') ? match.end() + 1 : match.end();
    }

    /** The part that the words at this token take; null when it is of a single day. */
    DateFinder.Found of(Prose prose, int token, DateFinder.Found whole) {
        if (whole.days() == null) {
            return new DateFinder.Found(token, whole.end(), null, whole.basis());
        }
        boolean day = whole.days().first().equals(whole.days().last());
        return day ? null : new DateFinder.Found(token, whole.end(), parts.at(prose, token).entries().get(0).of(whole.days()), whole.basis());
    }

    /** "The end of the year": this year's. */
    static DateFinder.Found thisYear(Prose prose, int token, LocalDate published) {
        if (FigureWords.YEAR_BEHIND.contains(prose.folded(token)) && published != null && !prose.isNumber(token + 1)) {
            return new DateFinder.Found(token, token + 1, DayWords.Days.of(published.getYear()), DateMention.Basis.RELATIVE); // до конца года
        }
        boolean named = prose.folded(token).equals(THE) && prose.folded(token + 1).equals("year") && !prose.folded(token + 2).equals("and");
        return !named || published == null ? null : new DateFinder.Found(token, token + 2, DayWords.Days.of(published.getYear()), DateMention.Basis.RELATIVE);
    }
}
