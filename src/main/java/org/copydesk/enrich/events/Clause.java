package org.copydesk.enrich.events;

import java.util.Set;

/**
 * The clause that leads up to a verb or noun.
 *
 * @param first  its first token
 * @param opener what opens it: CLAUSE ("who", "after"), CONDITION ("if"), or null for a main clause
 * @param word   the opening word, or ""
 * @param gapFirst with gapEnd the tokens inside that belong to a clause put in between; equal when there is none
 */
record Clause(int first, Mood opener, String word, int gapFirst, int gapEnd) {
    /** How many tokens before the verb a clause put in may end. */
    private static final int BESIDE = 5;
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    static Clause before(Senses senses, int token, int sentenceFirst) {
        int gapFirst = token;
        int gapEnd = token;
        int comma = -1;
        for (int i = token - 1; i >= sentenceFirst; i--) {
            if (senses.parts(i)) {
                return new Clause(i + 1, null, "", gapFirst, gapEnd);
            }
            comma = comma < 0 && senses.prose.is(i, ',') ? i : comma;
            if (opens(senses, i) && insertion(senses, i, comma, token)) {
                gapFirst = i;
                gapEnd = comma;
                i--;
            } else if (opens(senses, i)) {
                return behind(senses, i, comma, sentenceFirst, gapFirst, gapEnd);
            }
        }
        return new Clause(sentenceFirst, null, "", gapFirst, gapEnd);
    }

    /** Whether a clause opens with this word; "since that", "of that" point at something. */
    private static boolean opens(Senses senses, int at) {
        Mood mood = senses.mood(at);
        boolean pointing = mood == Mood.CLAUSE && senses.prose.folded(at).equals("that") && (senses.is(at - 1, Mood.PAST) || senses.is(at - 1, Mood.LINK));
        return !pointing && (mood == Mood.CLAUSE || mood == Mood.CONDITION || mood == Mood.PAST);
    }

    /** "Boric, who arrived on Friday, met": whether the clause that opens here ends at the comma before the verb. */
    private static boolean insertion(Senses senses, int opener, int comma, int token) {
        boolean over = senses.is(opener, Mood.PAST) && senses.prose.folded(comma + 1).equals("and"); // "his first journey since May, and held talks"
        boolean between = senses.prose.is(opener - 1, ',') && comma >= token - BESIDE;
        return comma > opener && (over || between);
    }

    /** The clause that opens with this word, or the main clause behind it: "After the talks, Boric said", "said that". */
    private static Clause behind(Senses senses, int opener, int comma, int sentenceFirst, int gapFirst, int gapEnd) {
        String word = senses.prose.folded(opener);
        if (opener <= sentenceFirst + 1 && comma > opener) {
            return new Clause(firstComma(senses, opener) + 1, null, "", gapFirst, gapEnd);
        }
        boolean main = word.equals("but") || word.equals("that") && afterSpeech(senses, opener, sentenceFirst);
        return new Clause(opener + 1, main ? null : senses.mood(opener), main ? "" : word, gapFirst, gapEnd);
    }

    /** "said on Friday that". */
    private static boolean afterSpeech(Senses senses, int that, int sentenceFirst) {
        for (int i = that - 1; i >= Math.max(sentenceFirst, that - 10) && !senses.prose.is(i, ','); i--) {
            if (senses.is(i, Mood.SPEECH)) {
                return true;
            }
        }
        return false;
    }

    private static int firstComma(Senses senses, int from) {
        int at = from;
        while (!senses.prose.is(at, ',')) {
            at++;
        }
        return at;
    }

    boolean main() {
        return opener == null;
    }

    boolean relative() {
        return RELATIVE.contains(word);
    }

    boolean holds(Player player) {
        return player.first() >= first && (player.first() < gapFirst || player.first() >= gapEnd);
    }
}
