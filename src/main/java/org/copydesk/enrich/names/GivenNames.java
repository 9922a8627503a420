package org.copydesk.enrich.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.copydesk.text.Folding;
import org.copydesk.text.Tsv;

/** Given names of many peoples, out of lexicon/given_names.tsv. Immutable. */
final class GivenNames {
    private static final Map<String, String> GENDERS = new HashMap<>();

    private static final Map<String, String> NOMINATIVES = new HashMap<>();

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/given_names.tsv")) {
            String gender = row.get("gender");
            for (String name : row.need("names").split(" ")) {
                for (String form : RussianCases.of(name)) {
                    GENDERS.merge(Folding.fold(form), gender == null ? "" : gender, (a, b) -> a.equals(b) ? a : "");
                    if (RussianCases.isCyrillic(name)) {
                        NOMINATIVES.putIfAbsent(Folding.fold(form), name);
                    }
                }
            }
        }
    }

    private GivenNames() {
    }

    static boolean contains(String folded) {
        return GENDERS.containsKey(folded);
    }

    /** A Russian given name out of any of its cases, or null. */
    static String nominative(String form) {
        return NOMINATIVES.get(Folding.fold(form));
    }

    /** Null for names that both bear, and for unknown ones. */
    static Gender gender(String folded) {
        String gender = GENDERS.getOrDefault(folded, "");
        return gender.isEmpty() ? null : Gender.valueOf(gender.toUpperCase(Locale.ROOT));
    }
}
