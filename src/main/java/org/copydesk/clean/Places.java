package org.copydesk.clean;

import java.util.HashSet;
import java.util.Set;
import org.copydesk.text.Folding;
import org.copydesk.text.Tsv;

/** Names of countries, their capitals and cities of 50,000 inhabitants or more, by which a dateline is known. Safe for all threads. */
final class Places {
    private static final int LARGE = 50;
    private static final Set<String> KNOWN = new HashSet<>();

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/countries.tsv")) {
            KNOWN.add(Folding.fold(row.need("name")));
            for (String column : new String[] {"names", "capital", "ru", "ru_capital", "kk"}) {
                row.names(column).forEach(name -> KNOWN.add(Folding.fold(name)));
            }
        }
        for (Tsv.Row row : Tsv.read("/lexicon/cities.tsv")) {
            if (Integer.parseInt(row.need("thousands")) >= LARGE) {
                KNOWN.add(Folding.fold(row.need("name")));
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
