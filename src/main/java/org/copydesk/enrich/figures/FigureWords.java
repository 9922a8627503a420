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
    static final Set<String> YEAR_BEHIND = TABLE.of("year behind");
    static final Set<String> STANDS_FOR_YEAR = TABLE.of("stands for a year");
    static final Set<String> TO = TABLE.of("to");
    static final Set<String> DAY_TO = TABLE.of("day to");
    static final Set<String> FROM = TABLE.of("from");
    static final Set<String> TWO_OF_A_KIND = TABLE.of("two of a kind");
    static final Set<String> BEFALLEN = TABLE.of("befallen");
    static final Set<String> UNCOUNTED = TABLE.of("uncounted");
    static final Set<String> NOUNS_LIKE_VERBS = TABLE.of("noun like a verb");
    static final Set<String> NO_WEEKDAY = TABLE.of("no weekday");
    static final Set<String> NEXT = TABLE.of("next");
    static final Set<String> LAST = TABLE.of("last");
    static final Set<String> AGO = TABLE.of("ago");
    static final Set<String> EVE = TABLE.of("eve");
    static final Set<String> BEFORE_MONTH = TABLE.of("before month");

    private FigureWords() {
    }
}
