package org.copydesk.clean;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.Alternatives;
import org.copydesk.text.Tsv;

/** Words that stand with the day on which something was published: lexicon/date_labels.tsv. Safe for all threads. */
final class DateLabels {

    /** What a word does there; the table says it in its head. */
    enum Kind { PUBLISHED, BESIDE, COUNTED, LABEL, DATELINE }

    private static final Map<Kind, Set<String>> WORDS = new EnumMap<>(Kind.class);

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/date_labels.tsv")) {
            Kind kind = Kind.valueOf(row.need("kind").toUpperCase(Locale.ROOT));
            WORDS.computeIfAbsent(kind, k -> new HashSet<>()).addAll(row.list("words"));
        }
    }

    private DateLabels() {
    }

    /** @param word in small letters */
    static boolean is(String word, Kind kind) {
        return WORDS.get(kind).contains(word);
    }

    /** All words of a kind, as alternatives in a regular expression. */
    static String alternatives(Kind kind) {
        return Alternatives.of(WORDS.get(kind));
    }
}
