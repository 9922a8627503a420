package org.copydesk.enrich.figures;

import java.math.BigDecimal;
import java.util.Set;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Prose;

/** What a number is the number of, by the signs and words around it: money, a share, a quantity, a count. Immutable, safe for all threads. */
final class NumberMeanings {
    /** In tokens, how far "from" stands before the upper end of a range; and from what number on a count may do without a word behind it. */
    private static final int RANGE = 6;
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(100);
    private final Units units = new Units();
    private final CountedNouns nouns = new CountedNouns();
    private final Numerals numerals;
    private final Currencies currencies;
    private final Qualifiers qualifiers;

    NumberMeanings(Numerals numerals, Currencies currencies, Qualifiers qualifiers) {
        this.numerals = numerals;
        this.currencies = currencies;
        this.qualifiers = qualifiers;
    }

    /** What the words around a number, or a range up to the last one, say of it; null when they say nothing. */
    NumberMeaning of(Prose prose, Numeral numeral, Numeral last, Set<String> countries) {
        Currencies.Found glued = numeral.spelled() ? null : currencies.glued(prose, numeral.first(), countries);
        Currencies.Found sign = glued == null ? currencies.before(prose, numeral.first()) : glued;
        int end = last.end();
        int next = prose.is(end, '-') && prose.touchesNext(end - 1) && prose.touchesNext(end) ? end + 1 : end;
        BigDecimal letter = prose.touchesNext(end - 1) || sign != null ? numerals.gluedScale(prose, end) : null;
        if (sign != null) {
            int past = letter == null ? end : end + 1;
            Currencies.Found again = currencies.at(prose, past, countries);
            return new NumberMeaning(Amount.Kind.MONEY, again == null ? sign.code() : again.code(), null, sign.first(), again == null ? past : again.end(),
                    letter == null ? BigDecimal.ONE : letter);
        }
        Currencies.Found name = currencies.at(prose, next, countries);
        if (name == null && letter != null) {
            name = currencies.at(prose, end + 1, countries);
        } else {
            letter = null;
        }
        boolean weight = name != null && !last.isLarge() && prose.folded(name.first()).equals("pounds") && prose.folded(name.end()).equals("of");
        if (name != null && !weight) {
            return new NumberMeaning(Amount.Kind.MONEY, name.code(), null, numeral.first(), name.end(), letter == null ? BigDecimal.ONE : letter);
        }
        BigDecimal millions = next == end && prose.touchesNext(end - 1) ? numerals.gluedScale(prose, end) : null;
        NumberMeaning scaled = millions == null ? null : measured(prose, numeral, end + 1, millions);
        if (scaled != null && (scaled.kind() != Amount.Kind.COUNT || scaled.end() == end + 2)) {
            return scaled;
        }
        return name == null && currencies.isName(prose, next) ? null : measured(prose, numeral, next, BigDecimal.ONE);
    }

    /** What is counted by words that stand before the number or the range: a population of 20 million; null when nothing is. */
    NumberMeaning before(Prose prose, Numeral numeral, Numeral last) {
        int noun = isPopulation(prose, numeral) ? -1 : counted(prose, numeral);
        String counted = isPopulation(prose, numeral) ? "population" : noun < 0 ? null : prose.token(noun);
        return counted == null ? null : new NumberMeaning(Amount.Kind.COUNT, null, counted, numeral.first(), last.end(), BigDecimal.ONE);
    }

    /** What is measured or counted from token {@code from} on: "tonnes", "new agreements". */
    private NumberMeaning measured(Prose prose, Numeral numeral, int from, BigDecimal factor) {
        Units.Found unit = units.at(prose, from);
        if (unit != null && unit.kind() != Units.Kind.NONE) {
            boolean percent = unit.kind() == Units.Kind.PERCENT;
            return new NumberMeaning(percent ? Amount.Kind.PERCENT : Amount.Kind.QUANTITY, null, percent ? null : prose.text(from, unit.end()),
                    numeral.first(), unit.end(), factor);
        }
        return unit != null || prose.is(from - 1, '-') ? null : counted(prose, numeral, from, factor);
    }

    private NumberMeaning counted(Prose prose, Numeral numeral, int from, BigDecimal factor) {
        boolean part = prose.folded(from).equals("of") && FunctionWords.is(prose.folded(from + 1), FunctionWords.Class.DETERMINER);
        int noun = part ? from + 2 : from; // "10 of its staff"
        int end = prose.isCyrillic(noun) ? RussianCounts.end(prose, noun, numeral) : nouns.end(prose, noun);
        if (end < 0 || isYear(prose, numeral) || isDefinite(prose, numeral) || numeral.spelled() && numeral.value().equals(BigDecimal.ONE)) {
            return null;
        }
        Units.Found unit = units.at(prose, end - 1);
        return unit != null && unit.kind() == Units.Kind.NONE ? null
                : new NumberMeaning(Amount.Kind.COUNT, null, prose.text(noun, end), numeral.first(), end, factor);
    }

    /** "The two countries" and "the top ten economies" tell which ones, not how many. */
    private static boolean isDefinite(Prose prose, Numeral numeral) {
        String before = prose.folded(numeral.first() - 1);
        boolean both = numeral.spelled() && numeral.value().intValue() <= 3 && FigureWords.TWO_OF_A_KIND.contains(prose.folded(numeral.end())); // двух стран
        return both || FigureWords.RANKS.contains(before) || numeral.spelled() && numeral.value().intValue() <= 5 && !before.equals("some") && !before.equals("another")
                && (FunctionWords.is(before, FunctionWords.Class.DETERMINER) || prose.isWord(numeral.first() - 1) && before.endsWith("'"));
    }

    /** "A population of 20 million": what is counted stands before. */
    private static boolean isPopulation(Prose prose, Numeral numeral) {
        boolean of = prose.folded(numeral.first() - 1).equals("of") || prose.folded(numeral.first() - 2).equals("of");
        return of && (prose.folded(numeral.first() - 2).equals("population") || prose.folded(numeral.first() - 3).equals("population"));
    }

    /** "Cut its centrifuges from 19,000 to 6,104": the token of what is counted, which stands before "from"; -1 when nothing does. */
    private int counted(Prose prose, Numeral numeral) {
        int from = numeral.first() - 1;
        while (from > 0 && numeral.first() - from < RANGE && !prose.folded(from).equals("from") && (prose.isNumber(from) || FunctionWords.of(prose.folded(from)) != null)) {
            from--;
        }
        boolean bare = numeral.value().compareTo(SMALLEST) >= 0 && !isYear(prose, numeral) && !numeral.spelled();
        boolean here = from >= 0 && prose.sentenceOf(from) == prose.sentenceOf(numeral.first());
        return bare && here && prose.folded(from).equals("from") && prose.isWord(from - 1) && !prose.isCapitalised(from - 1) && FunctionWords.of(prose.folded(from - 1)) == null
                && nouns.isPlural(prose.folded(from - 1)) && !FigureWords.TIMES.contains(prose.folded(from - 1)) ? from - 1 : -1;
    }

    private boolean isYear(Prose prose, Numeral numeral) {
        return qualifiers.before(prose, numeral.first()).qualifier() == null && numeral.end() == numeral.first() + 1 && prose.isNumber(numeral.first()) && prose.token(numeral.first()).length() == 4
                && numeral.value().intValue() >= 1800 && numeral.value().intValue() < 2100;
    }
}
