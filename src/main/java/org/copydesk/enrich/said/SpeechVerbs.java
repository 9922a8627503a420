package org.copydesk.enrich.said;

import java.util.Locale;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;
import org.copydesk.text.Tsv;

/** The words that say that somebody speaks (lexicon/speech.tsv). Immutable, safe for all threads. */
final class SpeechVerbs {

    enum Kind { SAID, TOLD, CALLED, ACCORDING, AS_SAYING }

    record Found(int first, int end, Kind kind) {
    }

    private final Lexicon<Kind> words;

    SpeechVerbs() {
        Lexicon.Builder<Kind> builder = Lexicon.builder();
        for (Tsv.Row row : Tsv.read("/lexicon/speech.tsv")) {
            Kind kind = Kind.valueOf(row.need("kind").toUpperCase(Locale.ROOT).replace(' ', '_'));
            row.list("words").forEach(word -> builder.add(word, kind));
        }
        words = builder.build();
    }

    /** The word or phrase that begins at this token, or null. */
    Found at(Prose prose, int token) {
        if (!prose.isWord(token)) {
            return null;
        }
        Lexicon.Match<Kind> match = words.at(prose, token);
        return match == null ? null : new Found(token, match.end(), match.entries().get(0));
    }
}
