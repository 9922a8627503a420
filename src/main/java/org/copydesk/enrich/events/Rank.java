package org.copydesk.enrich.events;

/** How much a sentence is about one of its words: the lower, the more. Words of main clauses first, verbs before nouns, then by their order. */
final class Rank {
    private static final int SUBORDINATE = 1000;
    private static final int LOOSE = 600;
    private static final int BARE_NOUN = 400;

    private Rank() {
    }

    static int noun(int place, Clause clause) {
        return place + BARE_NOUN + (clause.main() ? 0 : SUBORDINATE);
    }

    /**
     * @param reduced a participle that only describes a noun
     * @param loose   a verb that is not finite
     */
    static int verb(int place, Clause clause, boolean reduced, boolean loose) {
        return place + (clause.main() && !reduced ? 0 : SUBORDINATE) + (loose ? LOOSE : 0);
    }
}
