package org.copydesk.parse.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.text.Tsv;

/** Under which names the fields of records hold the facts of an article, the best first: lexicon/fields.tsv. */
final class Fields {
    private static final Map<String, List<String>> NAMES = new HashMap<>();

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/fields.tsv")) {
            NAMES.computeIfAbsent(row.need("fact"), fact -> new ArrayList<>()).addAll(row.list("names").stream().map(Fields::folded).toList());
        }
    }

    private Fields() {
    }

    /** Names of the fields that hold this fact, folded, the best first. One that ends in * stands for all that begin so. */
    static List<String> of(String fact) {
        List<String> names = NAMES.get(fact);
        if (names == null) {
            throw new IllegalArgumentException("lexicon/fields.tsv: no such fact: " + fact);
        }
        return names;
    }

    static boolean holds(String name, String fact) {
        return of(fact).contains(folded(name));
    }

    /** date_published, datePublished and "Date published" are one name. */
    static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT).codePoints().filter(c -> Character.isLetterOrDigit(c) || c == '*').forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
