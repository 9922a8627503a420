package org.copydesk.enrich.figures;

import java.util.Set;
import org.copydesk.text.WordClasses;

/** The classes of lexicon/figure_words.tsv, which says what they mean. */
final class FigureWords {
    private static final WordClasses TABLE = WordClasses.read("/lexicon/figure_words.tsv");
    static final Set<String> BETWEEN = TABLE.of("between");
    static final Set<String> AIMS = TABLE.of("aim");
    static final Set<String> LINKS = TABLE.of("link");
    static final Set<String> VERBS = TABLE.of("verb");
    static final Set<String> TIMES = TABLE.of("time");
    static final Set<String> RANKS = TABLE.of("rank");
    static final Set<String> BEFORE_YEAR = TABLE.of("before year");
    static final Set<String> OPENING_YEAR = TABLE.of("opening year");
    static final Set<String> BEFORE_MONTH = TABLE.of("before month");

    private FigureWords() {
    }
}
