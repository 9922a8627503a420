package org.copydesk.enrich.events;

import org.copydesk.text.Prose;

/** Tells who only stands by: "signed the treaty as witnesses", "with Norway and Cuba as guarantors". */
final class Witnesses {
    /** How many tokens a list of witnesses may have. */
    private static final int LIST = 12;
    private final Senses senses;
    private final Prose prose;

    Witnesses(Senses senses) {
        this.senses = senses;
        this.prose = senses.prose;
    }

    /** Whether this player, or the list that goes on behind it, is said to be that. */
    boolean stands(Player player) {
        for (int i = player.end(); i < Math.min(prose.size(), player.end() + LIST); i++) {
            String word = prose.folded(i);
            if (word.equals("as")) {
                return as(i);
            }
            boolean listed = prose.isCapitalised(i) || prose.is(i, ',') || word.equals("and") || word.endsWith("ing") || senses.is(i, Mood.DETERMINER) && !prose.isCapitalised(i);
            if (!listed) {
                return false;
            }
        }
        return false;
    }

    /** Whether what ends here is done as a witness. */
    boolean as(int token) {
        int noun = senses.is(token + 1, Mood.DETERMINER) ? token + 2 : token + 1;
        return prose.folded(token).equals("as") && senses.classes(noun).contains("@witness");
    }
}
