package org.copydesk.clean;

import java.util.HashMap;
import java.util.Map;
import org.copydesk.text.Tsv;

/** Names of newspaper sections that stand alone over a headline: lexicon/sections.tsv. Safe for all threads. */
final class SectionLabels {
    private static final Map<String, String> NAMES = new HashMap<>();
    private static final int LONGEST = 40;

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/sections.tsv")) {
            row.list("names").forEach(name -> NAMES.putIfAbsent(String.join(" ", Words.of(name)), name));
        }
    }

    private SectionLabels() {
    }

    static boolean is(Block line) {
        return line.text().length() <= LONGEST && NAMES.containsKey(String.join(" ", line.words()));
    }

    static boolean is(String name) {
        return name.length() <= LONGEST && NAMES.containsKey(String.join(" ", Words.of(name)));
    }
}
