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
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    static Clause before(Senses senses, int token, int sentenceFirst) {
        int gapFirst = token;
        int gapEnd = token;
        int comma = -1;
        for (int i = token - 1; i >= sentenceFirst; i--) {
            Mood mood = senses.mood(i);
            if (senses.parts(i)) {
                return new Clause(i + 1, null, "", gapFirst, gapEnd);
            }
            if (senses.prose.is(i, ',')) {
                comma = Math.max(comma, i);
            }
            boolean pointing = mood == Mood.CLAUSE && senses.prose.folded(i).equals("that") && (senses.is(i - 1, Mood.PAST) || senses.is(i - 1, Mood.LINK));
            if (pointing) {
                continue;
            }
            if (mood == Mood.CLAUSE || mood == Mood.CONDITION || mood == Mood.PAST) {
                String word = senses.prose.folded(i);
                boolean saidThat = word.equals("that") && afterSpeech(senses, i, sentenceFirst);
                boolean opens = i <= sentenceFirst + 1;
                boolean over = mood == Mood.PAST && comma > i && senses.prose.folded(comma + 1).equals("and"); // "his first journey since May, and held talks"
                boolean between = over || senses.prose.is(i - 1, ',') && comma > i && comma >= token - 5;
                if (between) {
                    gapFirst = i;
                    gapEnd = comma;
                    i--;
                } else if (opens && comma > i) {
                    return new Clause(firstComma(senses, i) + 1, null, "", gapFirst, gapEnd);
                } else if (word.equals("but") || saidThat) {
                    return new Clause(i + 1, null, "", gapFirst, gapEnd);
                } else {
                    return new Clause(i + 1, mood, word, gapFirst, gapEnd);
                }
            }
        }
        return new Clause(sentenceFirst, null, "", gapFirst, gapEnd);
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
