package org.copydesk.enrich.events;

import java.util.Set;

/**
 * The clause of a Russian sentence around a word: a comma ends it where a clause or participle of its own follows.
 *
 * @param first  its first token, with end one past its last
 * @param opener what opens it: CLAUSE ("который", "что"), CONDITION ("если"), or null
 * @param word   the opening word, or ""
 * @param gapFirst with gapEnd the tokens inside that belong to a clause put in between; equal when there is none
 */
record RussianClause(int first, int end, Mood opener, String word, int gapFirst, int gapEnd) {
    /** What opens a clause that a participle makes of what it describes: "министра, находящегося в Баку". */
    static final String PARTICIPLE = "-";
    private static final Set<String> WHO = Set.of("которыи", "которая", "которое", "которые", "кто");

    static RussianClause around(RussianSenses senses, int token, int sentence) {
        return new RussianClauseFinder(senses, token, sentence).find();
    }

    boolean holds(RussianPlayer player) {
        return player.first() >= first && player.end() <= end && (player.first() < gapFirst || player.first() >= gapEnd);
    }

    /** The same as the English reader has it: in a clause that somebody's words open it is told for sure. */
    Clause asClause() {
        boolean told = word.equals("что") || word.equals("где") || word.equals("поскольку") || word.equals("хотя") || word.equals(PARTICIPLE) || word.startsWith("котор");
        return new Clause(first, told ? null : opener, told && !relative() ? "" : word, first, first);
    }

    /** Whether it says more of whoever is named before it. */
    boolean relative() {
        return word.equals(PARTICIPLE) || WHO.contains(word);
    }
}
