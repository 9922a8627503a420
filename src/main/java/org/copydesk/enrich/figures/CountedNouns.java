package org.copydesk.enrich.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Prose;
import org.copydesk.text.Tsv;

/** Finds what a number counts: the words up to the first plural behind it. Immutable, safe for all threads. */
final class CountedNouns {
    private static final int FURTHEST = 5;
    private final Map<String, Boolean> irregular = new HashMap<>();
    /** Words that are counted themselves where no noun follows: five wounded. */
    private final Set<String> alone = new HashSet<>();

    CountedNouns() {
        for (Tsv.Row row : Tsv.read("/lexicon/plurals.tsv")) {
            if (row.need("plural").equals("alone")) {
                alone.add(row.need("word"));
            } else {
                irregular.put(row.need("word"), row.need("plural").equals("yes"));
            }
        }
    }

    /** One past the noun that is counted from this token on: "new cooperation agreements"; -1 when nothing is. */
    int end(Prose prose, int from) {
        for (int i = from; i < Math.min(prose.size(), from + FURTHEST); i++) {
            if (prose.sentenceOf(i) != prose.sentenceOf(Math.max(0, from - 1))) {
                return -1;
            }
            boolean hyphen = prose.is(i, '-') && i > from && prose.touchesNext(i - 1) && prose.touchesNext(i);
            boolean type = prose.isNumber(i) && i > from && prose.is(i - 1, '-') && prose.touchesNext(i - 1); // 64 F-35 jets
            if (hyphen || type || prose.kind(i) == Prose.Kind.POSSESSIVE) {
                continue;
            }
            boolean and = prose.folded(i).equals("and") && i == from + 1; // "eight current and former officials"
            if (!prose.isWord(i) || isBarrier(prose, i) && !and) {
                return -1;
            }
            boolean itself = i == from && alone.contains(prose.folded(i)) && (!prose.isWord(i + 1) || isBarrier(prose, i + 1));
            if (itself || isPlural(prose.folded(i)) && !(prose.isCapitalised(i) && namesMore(prose, i + 1))) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean isBarrier(Prose prose, int token) {
        FunctionWords.Class type = FunctionWords.at(prose, token);
        return type != null && type != FunctionWords.Class.ADVERB && !prose.folded(token).equals("such");
    }

    /** Whether a capitalised plural belongs to a name that another noun follows: "15 United Nations peacekeepers". */
    private boolean namesMore(Prose prose, int next) {
        return prose.isWord(next) && FunctionWords.of(prose.folded(next)) == null && isPlural(prose.folded(next));
    }

    boolean isPlural(String word) {
        Boolean known = irregular.get(word);
        if (known != null) {
            return known;
        }
        int length = word.length();
        return length > 3 && word.charAt(length - 1) == 's' && "sui'".indexOf(word.charAt(length - 2)) < 0;
    }
}
