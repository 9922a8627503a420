package org.copydesk.enrich.figures;

import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;
import org.copydesk.text.Tsv;

/** Words before an amount that say how it is meant (lexicon/qualifiers.tsv). Immutable, safe for all threads. */
final class Qualifiers {
    private static final int FURTHEST = 6;

    /** The qualifier, or null; and the first of the tokens that hold it, or the amount's own first token. */
    record Found(String qualifier, int first) {
    }

    private record Row(String qualifier, String planned) {
    }

    private final Lexicon<Row> words;

    Qualifiers() {
        Lexicon.Builder<Row> builder = Lexicon.builder();
        for (Tsv.Row row : Tsv.read("/lexicon/qualifiers.tsv")) {
            Row meaning = new Row(row.get("qualifier"), row.get("planned"));
            row.list("words").forEach(word -> builder.add(word, meaning));
        }
        words = builder.build();
    }

    Found before(Prose prose, int amount) {
        int from = Math.max(prose.firstOf(prose.sentenceOf(amount)), amount - FURTHEST);
        for (int first = from; first < amount; first++) {
            Lexicon.Match<Row> match = words.at(prose, first);
            if (match != null && match.end() <= amount && reaches(prose, match.end(), amount)) {
                Row row = match.entries().get(0);
                return new Found(row.planned != null && aims(prose, first) ? row.planned : row.qualifier, first);
            }
        }
        return new Found(null, amount);
    }

    /** Whether only small words stand between the two. */
    private static boolean reaches(Prose prose, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!FigureWords.BETWEEN.contains(prose.folded(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean aims(Prose prose, int before) {
        for (int i = prose.firstOf(prose.sentenceOf(before)); i < before; i++) {
            if (FigureWords.AIMS.contains(prose.folded(i))) {
                return true;
            }
        }
        return false;
    }
}
