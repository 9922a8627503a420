package org.copydesk.enrich.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Prose;
import org.copydesk.text.Tsv;

/** Finds amounts: a number, and what stands around it and says of what. Immutable, safe for all threads. */
final class AmountFinder {
    /** In tokens, how far "from" stands before the upper end of a range; and from what number on a count may do without a word behind it. */
    private static final int RANGE = 6;
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(100);
    private final Numerals numerals = new Numerals();
    private final Currencies currencies = new Currencies();
    private final Units units = new Units();
    private final CountedNouns nouns = new CountedNouns();
    private final Qualifiers qualifiers = new Qualifiers();
    private final Set<String> labels = new HashSet<>();

    AmountFinder() {
        Tsv.read("/lexicon/labels.tsv").forEach(row -> labels.add(row.need("word")));
    }

    /** What a number turned out to be: tokens {@code first} up to, but not with, {@code end}. */
    private record Meaning(Amount.Kind kind, String currency, String unit, int first, int end, BigDecimal factor) {
    }

    /** Amounts outside these tokens, which are dates; a currency that countries share is that of one of these. */
    List<Amount> find(Prose prose, BitSet dates, Set<String> countries) {
        List<Amount> found = new ArrayList<>();
        String lastCurrency = null;
        int lastMoney = -2;
        for (int i = 0; i < prose.size(); i++) {
            Numeral numeral = dates.get(i) ? null : numerals.at(prose, i);
            numeral = numeral == null && !dates.get(i) ? behindSign(prose, i, countries) : numeral;
            if (numeral == null || isName(prose, numeral)) {
                i = numeral == null ? i : numeral.end() - 1;
                continue;
            }
            Numeral upper = upper(prose, numeral);
            Numeral last = upper == null ? numeral : upper;
            Meaning meaning = read(prose, numeral, last, countries);
            if (meaning == null && upper != null) {
                upper = null;
                last = numeral;
                meaning = read(prose, numeral, numeral, countries);
            }
            if (meaning == null && isPopulation(prose, numeral)) {
                meaning = new Meaning(Amount.Kind.COUNT, null, "population", i, last.end(), BigDecimal.ONE);
            }
            if (meaning == null && counted(prose, numeral) >= 0) {
                int noun = counted(prose, numeral);
                meaning = new Meaning(Amount.Kind.COUNT, null, prose.text(noun, noun + 1), i, last.end(), BigDecimal.ONE);
            }
            if (meaning == null && last.isLarge() && prose.paragraphOf(i) == lastMoney) {
                meaning = new Meaning(Amount.Kind.MONEY, lastCurrency, null, i, last.end(), BigDecimal.ONE);
            }
            Numeral rest = meaning != null && meaning.kind == Amount.Kind.MONEY && upper == null && numeral.isScaled() ? numerals.at(prose, meaning.end) : null;
            if (rest != null && rest.isLarge() && rest.scale().compareTo(numeral.scale()) < 0 && meaning.end == numeral.end()) {
                numeral = new Numeral(numeral.first(), rest.end(), numeral.value().add(rest.value()), rest.scale(), false); // USD 3 bln 290 mln
                meaning = new Meaning(meaning.kind, meaning.currency, null, meaning.first, rest.end(), meaning.factor);
                last = numeral;
            }
            if (meaning != null) {
                if (meaning.kind == Amount.Kind.MONEY) {
                    lastCurrency = meaning.currency;
                    lastMoney = prose.paragraphOf(i);
                }
                add(found, prose, meaning, numeral, upper);
            }
            i = Math.max(last.end(), meaning == null ? 0 : meaning.end) - 1;
        }
        return found;
    }

    /** "Rs500"; behind a single letter a large sum, "N500m", since A4 is paper. */
    private Numeral behindSign(Prose prose, int token, Set<String> countries) {
        Numeral sum = currencies.glued(prose, token, countries) == null ? null : numerals.behindSign(prose, token);
        boolean letter = Character.isDigit(prose.token(token).charAt(Math.min(1, prose.token(token).length() - 1)));
        return sum == null || letter && !sum.isLarge() ? null : sum;
    }

    private void add(List<Amount> found, Prose prose, Meaning meaning, Numeral lower, Numeral upper) {
        Qualifiers.Found how = qualifiers.before(prose, meaning.first);
        boolean grown = how.qualifier() != null && (how.qualifier().equals("grew by") || how.qualifier().equals("fell by"));
        String qualifier = grown && meaning.kind == Amount.Kind.COUNT ? null : how.qualifier();
        int verb = meaning.kind == Amount.Kind.COUNT ? meaning.first : how.first(); // what stands before "15 agreements" is who signed them
        boolean russian = prose.isCyrillic(meaning.first - 1) || prose.isCyrillic(meaning.end);
        String subject = russian ? RussianSubjects.of(prose, meaning.first, meaning.end, verb, meaning.kind) : Subjects.of(prose, meaning.first, meaning.end, verb);
        if (upper == null) {
            found.add(amount(prose, meaning, lower.value(), subject, qualifier));
            return;
        }
        BigDecimal shared = lower.isScaled() ? BigDecimal.ONE : upper.scale();
        found.add(amount(prose, meaning, lower.value().multiply(shared), subject, "from"));
        found.add(amount(prose, meaning, upper.value(), subject, "up to"));
    }

    private static Amount amount(Prose prose, Meaning meaning, BigDecimal value, String subject, String qualifier) {
        BigDecimal plain = value.multiply(meaning.factor).stripTrailingZeros();
        return new Amount(meaning.kind, plain.scale() < 0 ? plain.setScale(0) : plain, meaning.currency, meaning.unit, subject, qualifier,
                null, null, prose.span(meaning.first, meaning.end));
    }

    /** The upper end of a range that begins with this number: 5-7, $5 to $7, "between 5 and 7"; or null. */
    private Numeral upper(Prose prose, Numeral lower) {
        int at = lower.end();
        boolean dash = (prose.is(at, '-') || prose.is(at, '–') || prose.is(at, '—')) && (prose.touchesNext(at) || !prose.touchesNext(at - 1));
        boolean between = prose.folded(at).equals("and") && prose.folded(lower.first() - 1).equals("between");
        boolean upTo = prose.folded(at).equals("до") && FigureWords.FROM.contains(prose.folded(lower.first() - 1)); // от 5 до 7
        if (!dash && !between && !upTo && !prose.folded(at).equals("to")) {
            return null;
        }
        int next = at + 1;
        while (next < prose.size() && next < at + 4 && !prose.isNumber(next) && currencies.before(prose, next + 1) != null) {
            next++;
        }
        Numeral upper = numerals.at(prose, next);
        return upper == null || upper.value().compareTo(lower.value()) <= 0 && !upper.isScaled() ? null : upper;
    }

    private Meaning read(Prose prose, Numeral numeral, Numeral last, Set<String> countries) {
        Currencies.Found glued = numeral.spelled() ? null : currencies.glued(prose, numeral.first(), countries);
        Currencies.Found sign = glued == null ? currencies.before(prose, numeral.first()) : glued;
        int end = last.end();
        int next = prose.is(end, '-') && prose.touchesNext(end - 1) && prose.touchesNext(end) ? end + 1 : end;
        BigDecimal letter = prose.touchesNext(end - 1) || sign != null ? numerals.gluedScale(prose, end) : null;
        if (sign != null) {
            int past = letter == null ? end : end + 1;
            Currencies.Found again = currencies.at(prose, past, countries);
            return new Meaning(Amount.Kind.MONEY, again == null ? sign.code() : again.code(), null, sign.first(), again == null ? past : again.end(),
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
            return new Meaning(Amount.Kind.MONEY, name.code(), null, numeral.first(), name.end(), letter == null ? BigDecimal.ONE : letter);
        }
        BigDecimal millions = next == end && prose.touchesNext(end - 1) ? numerals.gluedScale(prose, end) : null;
        Meaning scaled = millions == null ? null : measured(prose, numeral, end + 1, millions);
        if (scaled != null && (scaled.kind != Amount.Kind.COUNT || scaled.end == end + 2)) {
            return scaled;
        }
        return name == null && currencies.isName(prose, next) ? null : measured(prose, numeral, next, BigDecimal.ONE);
    }

    /** What is measured or counted from token {@code from} on: "tonnes", "new agreements". */
    private Meaning measured(Prose prose, Numeral numeral, int from, BigDecimal factor) {
        Units.Found unit = units.at(prose, from);
        if (unit != null && unit.kind() != Units.Kind.NONE) {
            boolean percent = unit.kind() == Units.Kind.PERCENT;
            return new Meaning(percent ? Amount.Kind.PERCENT : Amount.Kind.QUANTITY, null, percent ? null : prose.text(from, unit.end()),
                    numeral.first(), unit.end(), factor);
        }
        return unit != null || prose.is(from - 1, '-') ? null : counted(prose, numeral, from, factor);
    }

    private Meaning counted(Prose prose, Numeral numeral, int from, BigDecimal factor) {
        boolean part = prose.folded(from).equals("of") && FunctionWords.is(prose.folded(from + 1), FunctionWords.Class.DETERMINER);
        int noun = part ? from + 2 : from; // "10 of its staff"
        int end = prose.isCyrillic(noun) ? RussianCounts.end(prose, noun, numeral) : nouns.end(prose, noun);
        if (end < 0 || isYear(prose, numeral) || isDefinite(prose, numeral) || numeral.spelled() && numeral.value().equals(BigDecimal.ONE)) {
            return null;
        }
        Units.Found unit = units.at(prose, end - 1);
        return unit != null && unit.kind() == Units.Kind.NONE ? null
                : new Meaning(Amount.Kind.COUNT, null, prose.text(noun, end), numeral.first(), end, factor);
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

    /** "The Voyager 1 spacecraft": whether a name with an article stands right before. */
    private static boolean isSerial(Prose prose, Numeral numeral) {
        int name = numeral.first();
        while (prose.isCapitalised(name - 1) && prose.sentenceOf(name - 1) == prose.sentenceOf(numeral.first()) && !FunctionWords.is(prose.folded(name - 1), FunctionWords.Class.DETERMINER)) {
            name--;
        }
        return name < numeral.first() && !numeral.spelled() && numeral.value().precision() <= 2 && FunctionWords.is(prose.folded(name - 1), FunctionWords.Class.DETERMINER);
    }

    /** Whether the number belongs to a name or a clock and is no amount: F-16, 10:30, 3/4, Article 5. */
    private boolean isName(Prose prose, Numeral numeral) {
        int before = numeral.first() - 1;
        boolean touched = before >= 0 && prose.touchesNext(before);
        boolean behind = prose.touchesNext(numeral.end() - 1) && (prose.is(numeral.end(), ':') || prose.is(numeral.end(), '/')) && prose.isNumber(numeral.end() + 1);
        boolean joined = touched && (before > 0 && prose.is(before, '-') && prose.touchesNext(before - 1) || prose.is(before, ':') || prose.is(before, '/') || prose.isWord(before));
        boolean label = labels.contains(prose.folded(before)) || prose.is(before, '.') && labels.contains(prose.folded(before - 1)) || prose.is(before, '#');
        boolean sign = currencies.before(prose, numeral.first()) != null;
        return !sign && (joined || behind || label || isSerial(prose, numeral));
    }
}
