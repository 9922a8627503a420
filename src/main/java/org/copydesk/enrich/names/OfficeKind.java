package org.copydesk.enrich.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.text.Tsv;

/**
 * What a text may do with the words of one kind of office, out of lexicon/office_kinds.tsv. Immutable.
 *
 * @param covers other kinds whose holder such a word can mean
 * @param state  whether only a state has it
 * @param one    whether a state has but one at a time
 * @param refers whether somebody named before can be meant by it
 * @param shared whether several names share its plural: Ambassadors Li and Petrov
 * @param body   parts of a phrase of which it must have one to be a state's; empty where any phrase is
 */
record OfficeKind(List<String> covers, boolean state, boolean one, boolean refers, boolean shared, List<String> body) {
    private static final OfficeKind ANY = new OfficeKind(List.of(), false, false, false, false, List.of());
    private static final Map<String, OfficeKind> BY_NAME = new HashMap<>();

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/office_kinds.tsv")) {
            BY_NAME.put(row.need("kind"), new OfficeKind(row.list("covers"), "yes".equals(row.get("state")), "yes".equals(row.get("one")),
                    "yes".equals(row.get("refers")), "yes".equals(row.get("shared")), row.list("body")));
        }
    }

    OfficeKind {
        covers = List.copyOf(covers);
        body = List.copyOf(body);
    }

    static OfficeKind of(String name) {
        return BY_NAME.getOrDefault(name, ANY);
    }

    boolean isOfState(String phrase) {
        return state && (body.isEmpty() || body.stream().anyMatch(phrase::contains));
    }
}
