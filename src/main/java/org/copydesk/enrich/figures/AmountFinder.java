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
    private final Numerals numerals = new Numerals();
    private final Currencies currencies = new Currencies();
    private final Qualifiers qualifiers = new Qualifiers();
    private final NumberMeanings meanings = new NumberMeanings(numerals, currencies, qualifiers);
    private final Set<String> labels = new HashSet<>();

    AmountFinder() {
        Tsv.read("/lexicon/labels.tsv").forEach(row -> labels.add(row.need("word")));
    }

    /** Amounts outside these tokens, which are dates; a currency that countries share is that of one of these. */
    List<Amount> find(Prose prose, BitSet dates, Set<String> countries) {
        List<Amount> found = new ArrayList<>();
        NumberMeaning money = null;
        for (int i = 0; i < prose.size(); i++) {
            Numeral numeral = dates.get(i) ? null : numeral(prose, i, countries);
            if (numeral == null || isName(prose, numeral)) {
                i = numeral == null ? i : numeral.end() - 1;
                continue;
            }
            Numeral upper = upper(prose, numeral);
            NumberMeaning meaning = meanings.of(prose, numeral, upper == null ? numeral : upper, countries);
            if (meaning == null && upper != null) {
                upper = null;
                meaning = meanings.of(prose, numeral, numeral, countries);
            }
            Numeral last = upper == null ? numeral : upper;
            meaning = meaning == null ? meanings.before(prose, numeral, last) : meaning;
            if (meaning == null && money != null && last.isLarge() && prose.paragraphOf(i) == prose.paragraphOf(money.first())) {
                meaning = new NumberMeaning(Amount.Kind.MONEY, money.currency(), null, i, last.end(), BigDecimal.ONE);
            }
            if (meaning != null) {
                Numeral sum = upper == null ? withRest(prose, numeral, meaning) : numeral;
                meaning = sum == numeral ? meaning : meaning.until(sum.end());
                money = meaning.kind() == Amount.Kind.MONEY ? meaning : money;
                add(found, prose, meaning, sum, upper);
            }
            i = Math.max(last.end(), meaning == null ? 0 : meaning.end()) - 1;
        }
        return found;
    }

    private Numeral numeral(Prose prose, int token, Set<String> countries) {
        Numeral numeral = numerals.at(prose, token);
        return numeral == null ? behindSign(prose, token, countries) : numeral;
    }

    /** USD 3 bln | 290 mln: the whole sum of money, or the same number when nothing more is written. */
    private Numeral withRest(Prose prose, Numeral numeral, NumberMeaning meaning) {
        boolean open = meaning.kind() == Amount.Kind.MONEY && numeral.isScaled() && meaning.end() == numeral.end();
        Numeral rest = open ? numerals.at(prose, meaning.end()) : null;
        return rest == null || !rest.isLarge() || rest.scale().compareTo(numeral.scale()) >= 0 ? numeral
                : new Numeral(numeral.first(), rest.end(), numeral.value().add(rest.value()), rest.scale(), false);
    }

    /** "Rs500"; behind a single letter a large sum, "N500m", since A4 is paper. */
    private Numeral behindSign(Prose prose, int token, Set<String> countries) {
        Numeral sum = currencies.glued(prose, token, countries) == null ? null : numerals.behindSign(prose, token);
        boolean letter = Character.isDigit(prose.token(token).charAt(Math.min(1, prose.token(token).length() - 1)));
        return sum == null || letter && !sum.isLarge() ? null : sum;
    }

    private void add(List<Amount> found, Prose prose, NumberMeaning meaning, Numeral lower, Numeral upper) {
        Qualifiers.Found how = qualifiers.before(prose, meaning.first());
        boolean grown = how.qualifier() != null && (how.qualifier().equals("grew by") || how.qualifier().equals("fell by"));
        String qualifier = grown && meaning.kind() == Amount.Kind.COUNT ? null : how.qualifier();
        int verb = meaning.kind() == Amount.Kind.COUNT ? meaning.first() : how.first(); // what stands before "15 agreements" is who signed them
        boolean russian = prose.isCyrillic(meaning.first() - 1) || prose.isCyrillic(meaning.end());
        String subject = russian ? RussianSubjects.of(prose, meaning.first(), meaning.end(), verb, meaning.kind()) : Subjects.of(prose, meaning.first(), meaning.end(), verb);
        if (upper == null) {
            found.add(amount(prose, meaning, lower.value(), subject, qualifier));
            return;
        }
        BigDecimal shared = lower.isScaled() ? BigDecimal.ONE : upper.scale();
        found.add(amount(prose, meaning, lower.value().multiply(shared), subject, "from"));
        found.add(amount(prose, meaning, upper.value(), subject, "up to"));
    }

    private static Amount amount(Prose prose, NumberMeaning meaning, BigDecimal value, String subject, String qualifier) {
        BigDecimal plain = value.multiply(meaning.factor()).stripTrailingZeros();
        return new Amount(meaning.kind(), plain.scale() < 0 ? plain.setScale(0) : plain, meaning.currency(), meaning.unit(), subject, qualifier,
                null, null, prose.span(meaning.first(), meaning.end()));
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
