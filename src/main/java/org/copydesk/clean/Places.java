package org.copydesk.clean;

import java.util.HashSet;
import java.util.Set;
import org.copydesk.text.Folding;
import org.copydesk.text.Tsv;

/** Names of countries and their capitals, by which a dateline is known. Safe for all threads. */
final class Places {
    private static final Set<String> KNOWN = new HashSet<>();

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/countries.tsv")) {
            KNOWN.add(Folding.fold(row.need("name")));
            for (String column : new String[] {"names", "capital", "ru", "ru_capital", "kk"}) {
                row.list(column).forEach(name -> KNOWN.add(Folding.fold(name)));
            }
        }
        for (Tsv.Row row : Tsv.read("/lexicon/datelines.tsv")) {
            row.list("names").forEach(name -> KNOWN.add(Folding.fold(name)));
        }
    }

    private Places() {
    }

    static boolean isKnown(String name) {
        return KNOWN.contains(Folding.fold(name.strip()));
    }
}
