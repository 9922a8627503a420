package org.copydesk.enrich.figures;

import java.util.Locale;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;
import org.copydesk.text.Tsv;

/** What stands behind a number and says of what kind it is (lexicon/units.tsv). Immutable, safe for all threads. */
final class Units {

    enum Kind { PERCENT, QUANTITY, NONE }

    record Found(int end, Kind kind) {
    }

    private final Lexicon<Kind> words;

    Units() {
        Lexicon.Builder<Kind> builder = Lexicon.builder();
        for (Tsv.Row row : Tsv.read("/lexicon/units.tsv")) {
            Kind kind = Kind.valueOf(row.need("kind").toUpperCase(Locale.ROOT));
            row.list("words").forEach(word -> builder.add(word, kind));
        }
        words = builder.build();
    }

    /** The unit that begins at this token, or null. */
    Found at(Prose prose, int token) {
        Lexicon.Match<Kind> match = token < prose.size() ? words.at(prose, token) : null;
        return match == null ? null : new Found(match.end(), match.entries().get(0));
    }
}
