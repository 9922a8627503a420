package org.copydesk.enrich.names;

import java.util.Set;
import org.copydesk.text.WordClasses;

/** The small words inside and before names, out of lexicon/name_links.tsv. */
final class NameLinks {
    private static final WordClasses WORDS = WordClasses.read("/lexicon/name_links.tsv");

    /** Letters that say what kind of firm it is, before or behind its name: JSC. */
    static final Set<String> LEGAL = WORDS.of("legal");

    private NameLinks() {
    }

    /** The folded words of a class. */
    static Set<String> of(String name) {
        return WORDS.of(name);
    }
}
