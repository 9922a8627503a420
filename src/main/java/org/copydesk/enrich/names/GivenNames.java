package org.copydesk.enrich.names;

import java.util.HashMap;
import java.util.Set;
import java.util.List;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import org.copydesk.text.Cyrillic;
import org.copydesk.text.Folding;
import org.copydesk.text.Tsv;

/** Given names of many peoples, out of lexicon/given_names.tsv. Immutable. */
final class GivenNames {
    private static final Map<String, String> GENDERS = new HashMap<>();

    private static final Map<String, String> NOMINATIVES = new HashMap<>();
    private static final Set<String> SYLLABLES = new HashSet<>();

    static {
        Tsv.read("/lexicon/name_syllables.tsv").forEach(row -> SYLLABLES.addAll(List.of(row.need("syllables").split(" "))));
        for (Tsv.Row row : Tsv.read("/lexicon/given_names.tsv")) {
            String gender = row.get("gender");
            for (String name : row.need("names").split(" ")) {
                for (String form : RussianCases.of(name)) {
                    GENDERS.merge(Folding.fold(form), gender == null ? "" : gender, (a, b) -> a.equals(b) ? a : "");
                    if (Cyrillic.begins(name)) {
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

    /** Whether this can be the second half of a Korean or Chinese given name: the yong of Jae-yong. */
    static boolean isSyllable(String folded) {
        return SYLLABLES.contains(folded);
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
