package org.copydesk.classify;

import java.util.HashSet;
import java.util.Set;
import org.copydesk.text.Prose;
import org.copydesk.text.Tsv;

/** Knows that "Minister of Trade and Agriculture" names an office and speaks of neither; lexicon/office_words.tsv. Safe for all threads. */
final class Offices {
    private static final int LONGEST = 6;

    private final Set<String> before = new HashSet<>();
    private final Set<String> after = new HashSet<>();

    Offices() {
        for (Tsv.Row row : Tsv.read("/lexicon/office_words.tsv")) {
            (row.need("place").equals("before") ? before : after).add(row.need("word"));
        }
    }

    /** Whether tokens {@code first} up to, but not with, {@code end} only say what office somebody holds. */
    boolean name(Prose prose, int first, int end) {
        return after.contains(prose.folded(end)) || isBefore(prose, first);
    }

    /** Goes back over capitalised words, commas, "of", "for", "the" and "and" to a word of office. */
    private boolean isBefore(Prose prose, int first) {
        boolean of = false;
        for (int i = first - 1; i >= 0 && i >= first - LONGEST * 2 && prose.sentenceOf(i) == prose.sentenceOf(first); i--) {
            String word = prose.folded(i);
            if (of && before.contains(word)) {
                return true;
            }
            of = word.equals("of") || word.equals("for") || of && word.equals("the");
            if (!of && !word.equals("and") && !word.equals("the") && !word.equals(",") && !prose.isCapitalised(i)) {
                return false;
            }
        }
        return false;
    }
}
