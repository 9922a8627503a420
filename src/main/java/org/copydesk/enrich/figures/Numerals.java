package org.copydesk.enrich.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.copydesk.text.Folding;
import org.copydesk.text.Prose;
import org.copydesk.text.Tsv;

/**
 * Reads numbers: 10,000; 5.3 billion; 10 000; fifteen; two dozen; twenty-five thousand; half a million.
 * The words are in lexicon/numbers.tsv and lexicon/scales.tsv. Immutable, safe for all threads.
 */
final class Numerals {
    private final Map<String, BigDecimal> words = new HashMap<>();
    private final Map<String, BigDecimal> scales = new HashMap<>();
    private final Map<String, BigDecimal> glued = new HashMap<>();

    Numerals() {
        for (Tsv.Row row : Tsv.read("/lexicon/numbers.tsv")) {
            row.list("words").forEach(word -> words.put(Folding.fold(word), new BigDecimal(row.need("value"))));
        }
        for (Tsv.Row row : Tsv.read("/lexicon/scales.tsv")) {
            Map<String, BigDecimal> kind = "yes".equals(row.get("glued")) ? glued : scales;
            row.list("words").forEach(word -> kind.put(Folding.fold(word), new BigDecimal(row.need("factor"))));
        }
    }

    /** The number that begins at this token, or null. */
    Numeral at(Prose prose, int i) {
        return prose.isNumber(i) ? digits(prose, i) : prose.isWord(i) && mayBegin(prose.folded(i)) ? spelled(prose, i) : null;
    }

    /** Whether a number in words can begin with this word. */
    boolean mayBegin(String folded) {
        return words.containsKey(folded) || folded.equals("a") || folded.equals("an") || folded.equals("half");
    }

    /** The scale that a letter stands for where money or a count is meant: the m of $5m; or null. */
    BigDecimal gluedScale(Prose prose, int token) {
        return glued.get(prose.folded(token));
    }

    /** The number in this word, whose beginning is a sign: Rs500, Rs500,000, N70bn; or null. */
    Numeral behindSign(Prose prose, int i) {
        String word = prose.token(i);
        int first = 0;
        while (first < word.length() && !Character.isDigit(word.charAt(first))) {
            first++;
        }
        int last = first;
        while (last < word.length() && Character.isDigit(word.charAt(last))) {
            last++;
        }
        StringBuilder written = new StringBuilder(word.substring(first, last));
        if (last < word.length()) {
            String letters = word.substring(last).toLowerCase(Locale.ROOT);
            BigDecimal scale = glued.getOrDefault(letters, scales.get(letters));
            return scale == null ? null : new Numeral(i, i + 1, Digits.value(written.toString()), BigDecimal.ONE, false).times(scale);
        }
        int end = i + 1;
        while (prose.touchesNext(end - 1) && (prose.is(end, ',') || prose.is(end, '.')) && prose.touchesNext(end) && prose.isNumber(end + 1)) {
            written.append(prose.token(end)).append(prose.token(end + 1));
            end += 2;
        }
        BigDecimal value = Digits.value(written.toString());
        BigDecimal scale = prose.touchesNext(end - 1) ? glued.get(prose.folded(end)) : null;
        Numeral numeral = value == null ? null : new Numeral(i, scale == null ? end : end + 1, value, BigDecimal.ONE, false);
        return numeral == null ? null : scale == null ? scaled(prose, numeral) : numeral.times(scale);
    }

    private Numeral digits(Prose prose, int i) {
        int end = i + 1;
        StringBuilder written = new StringBuilder(prose.token(i));
        while (end < prose.size() && isGroup(prose, end) && prose.token(i).length() <= 3) {
            written.append(prose.token(end++));
        }
        BigDecimal value = Digits.value(written.toString());
        return value == null ? null : scaled(prose, new Numeral(i, end, value, BigDecimal.ONE, false));
    }

    /** Whether this is the next group of 10 000: three digits, one space before. */
    private static boolean isGroup(Prose prose, int token) {
        String digits = prose.token(token);
        return prose.isNumber(token) && prose.start(token) - prose.end(token - 1) == 1
                && (digits.length() == 3 || digits.length() > 4 && (digits.charAt(3) == ',' || digits.charAt(3) == '.'));
    }

    private Numeral spelled(Prose prose, int i) {
        String word = prose.folded(i);
        if (word.equals("half") && (prose.folded(i + 1).equals("a") || prose.folded(i + 1).equals("of"))) {
            BigDecimal scale = scales.get(prose.folded(i + 2));
            return scale == null ? null : new Numeral(i, i + 3, scale.divide(BigDecimal.valueOf(2)), scale, true);
        }
        if (word.equals("a") || word.equals("an")) {
            BigDecimal scale = scales.get(prose.folded(i + 1));
            return scale == null ? null : scaled(prose, new Numeral(i, i + 1, BigDecimal.ONE, BigDecimal.ONE, true));
        }
        BigDecimal value = words.get(word);
        if (value == null) {
            return null;
        }
        int end = i + 1;
        int unit = prose.is(end, '-') && prose.touchesNext(i) ? end + 1 : end;
        BigDecimal more = words.get(prose.folded(unit));
        if (value.intValue() >= 20 && more != null && more.intValue() < 10) {
            value = value.add(more);
            end = unit + 1;
        }
        return scaled(prose, new Numeral(i, end, value, BigDecimal.ONE, true));
    }

    /** With the scales behind it: "two hundred thousand", "5.3 billion", "500-million". */
    private Numeral scaled(Prose prose, Numeral numeral) {
        Numeral result = numeral;
        while (true) {
            int at = prose.is(result.end(), '-') && prose.touchesNext(result.end() - 1) ? result.end() + 1 : result.end();
            BigDecimal scale = scales.get(prose.folded(at));
            if (scale == null || prose.sentenceOf(at) != prose.sentenceOf(result.first())) {
                return result;
            }
            int end = prose.is(at + 1, '.') && prose.touchesNext(at) && isAbbreviated(prose, at) ? at + 2 : at + 1;
            Numeral next = result.times(scale);
            result = new Numeral(next.first(), end, next.value(), next.scale(), next.spelled());
            int rest = prose.folded(result.end()).equals("and") ? result.end() + 1 : result.end();
            BigDecimal added = words.get(prose.folded(rest));
            if (result.spelled() && added != null && added.compareTo(scale) < 0 && prose.sentenceOf(rest) == prose.sentenceOf(result.first())) {
                Numeral tail = spelled(prose, rest);
                result = new Numeral(result.first(), tail.end(), result.value().add(tail.value()), result.scale(), true);
            }
        }
    }

    /** Whether the point behind "bln." is its own, since the sentence goes on. */
    private static boolean isAbbreviated(Prose prose, int token) {
        return token + 2 < prose.size() && prose.sentenceOf(token + 2) == prose.sentenceOf(token) && prose.token(token).length() <= 4;
    }
}
