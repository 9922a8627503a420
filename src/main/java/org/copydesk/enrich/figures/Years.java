package org.copydesk.enrich.figures;

import java.time.LocalDate;
import org.copydesk.text.Prose;

/** Reads years that stand alone: in 2015, 2019-2023, the 1990s. */
final class Years {


    Years() {
    }

    /** 1800 to 2099 in four digits, or 0. */
    static int value(Prose prose, int token) {
        if (!prose.isNumber(token) || prose.token(token).length() != 4) {
            return 0;
        }
        String digits = prose.token(token);
        for (int i = 0; i < 4; i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return 0;
            }
        }
        int year = Integer.parseInt(digits);
        return year >= 1800 && year < 2100 ? year : 0;
    }

    DateFinder.Found at(Prose prose, int i) {
        int year = value(prose, i);
        if (year == 0) {
            return null;
        }
        boolean the = prose.folded(i - 1).equals("the");
        if (prose.touchesNext(i) && prose.folded(i + 1).equals("s") && year % 10 == 0) {
            return new DateFinder.Found(i, i + 2, new DayWords.Days(LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31)), DateMention.Basis.EXPLICIT);
        }
        if ((prose.is(i + 1, '-') || prose.is(i + 1, '–')) && prose.touchesNext(i) && value(prose, i + 2) > year) {
            return new DateFinder.Found(i, i + 3, new DayWords.Days(LocalDate.of(year, 1, 1), LocalDate.of(value(prose, i + 2), 12, 31)), DateMention.Basis.EXPLICIT);
        }
        int shortened = (prose.is(i + 1, '-') || prose.is(i + 1, '–') || prose.is(i + 1, '/')) && prose.touchesNext(i) && prose.isNumber(i + 2) && prose.token(i + 2).length() == 2
                ? Digits.value(prose.token(i + 2)).intValue() : -1;
        if (shortened == (year + 1) % 100) {
            return new DateFinder.Found(i, i + 3, new DayWords.Days(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 12, 31)), DateMention.Basis.EXPLICIT);
        }
        boolean compound = prose.touchesNext(i) && !prose.is(i + 1, ',') && !prose.is(i + 1, '.') && !prose.is(i + 1, ';') && !prose.is(i + 1, ')')
                && prose.kind(i + 1) != Prose.Kind.POSSESSIVE && !prose.is(i + 1, '”') && !prose.is(i + 1, '"') && !prose.is(i + 1, ':');
        boolean dated = FigureWords.BEFORE_YEAR.contains(prose.folded(i - 1)) || prose.is(i - 1, '(') || prose.is(i - 1, ',') || the && prose.isWord(i + 1)
                || i == prose.firstOf(prose.sentenceOf(i)) && FigureWords.OPENING_YEAR.contains(prose.folded(i + 1));
        boolean russian = FigureWords.YEAR_BEHIND.contains(prose.folded(i + 1)) && !prose.touchesNext(i)
                || FigureWords.STANDS_FOR_YEAR.contains(prose.folded(i - 1)) && !prose.isWord(i + 1) && !prose.is(i + 1, '%'); // в 2019 году
        return compound || !dated && !russian ? null : new DateFinder.Found(i, i + 1, DayWords.Days.of(year), DateMention.Basis.EXPLICIT);
    }
}
