package org.copydesk.classify;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;
import org.copydesk.text.Tsv;

/** Where a text names countries, by any of their English names, inhabitants and capitals in lexicon/countries.tsv. Safe for all threads. */
final class Nations {
    /** Shorter names are words as well, such as US. */
    private static final int SHORTEST = 3;

    /** Tokens {@code first} up to, but not with, {@code end} name the country with this code. */
    record Named(int first, int end, String code) {
    }

    private final Lexicon<String> lexicon;

    Nations() {
        Lexicon.Builder<String> builder = Lexicon.builder();
        for (Tsv.Row row : Tsv.read("/lexicon/countries.tsv")) {
            String code = row.need("code");
            builder.add(row.need("name"), code);
            for (String column : List.of("names", "adjectives", "capital")) {
                row.names(column).stream().filter(name -> name.length() >= SHORTEST).forEach(name -> builder.add(name, code));
            }
        }
        lexicon = builder.build();
    }

    List<Named> find(Prose prose) {
        List<Named> named = new ArrayList<>();
        for (Lexicon.Match<String> match : lexicon.find(prose)) {
            if (prose.isCapitalised(match.first())) {
                named.add(new Named(match.first(), match.end(), match.entries().get(0)));
            }
        }
        return named;
    }
}
