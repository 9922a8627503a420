package org.copydesk.enrich.events;

/**
 * What the small words before a verb make of it: "has not been", "is expected to".
 *
 * @param first      the first token of the group
 * @param possible   "may", "could": no more than that
 * @param infinitive "to sign"
 * @param governed   an infinitive that no word of this group explains: it belongs to another verb
 */
record VerbGroup(int first, Event.Status status, boolean negated, boolean refused, boolean possible, boolean passive, boolean auxiliary, boolean infinitive,
                 boolean governed) {

    /** How many tokens a day may have that is put in. */
    private static final int INSERTED = 7;

    /** Reads to the left of the verb, as far as the sentence begins. */
    static VerbGroup before(Senses senses, int verb, int sentenceFirst) {
        Event.Status status = Event.Status.HAPPENED;
        boolean negated = false;
        boolean refused = false;
        boolean possible = false;
        boolean passive = false;
        boolean auxiliary = false;
        boolean infinitive = false;
        boolean explained = false;
        int at = verb - 1;
        for (; at >= sentenceFirst; at--) {
            at = inserted(senses, at, sentenceFirst);
            Mood mood = senses.mood(at);
            String word = senses.prose.folded(at);
            if (mood == Mood.BE) {
                passive |= at == verb - 1 || !auxiliary;
                auxiliary = true;
            } else if (mood == Mood.NOT) {
                negated = true;
            } else if (mood == Mood.REFUSED) {
                refused = true;
                explained = true;
            } else if (mood == Mood.PLANNED || mood == Mood.PROPOSED || mood == Mood.POSSIBLE) {
                possible |= mood == Mood.POSSIBLE;
                if (status == Event.Status.HAPPENED) {
                    status = mood == Mood.PLANNED ? Event.Status.PLANNED : Event.Status.PROPOSED;
                }
                auxiliary = true;
                explained = true;
            } else if (mood == Mood.HAPPENED && (infinitive || at == verb - 1)) {
                explained = true;
                auxiliary = true;
            } else if (word.equals("and") && at == verb - 1 && alike(senses, at - 1, verb)) {
                at--; // "will be concluded and signed": both share what stands before the first
            } else if (word.equals("to") && at < verb) {
                infinitive = true;
            } else if (mood == Mood.BETWEEN) {
                auxiliary |= word.startsWith("ha") || word.startsWith("d");
            } else if (!senses.adverb(at)) {
                explained |= infinitive && !passive && firstOf(senses, at, sentenceFirst);
                break;
            }
        }
        return new VerbGroup(at + 1, status, negated, refused, possible, passive, auxiliary, infinitive, infinitive && !explained);
    }

    /** "Will on Saturday, July 15, travel": the auxiliary before a day that is put in, else the token itself. */
    private static int inserted(Senses senses, int from, int sentenceFirst) {
        int at = from;
        while (at > Math.max(sentenceFirst, from - INSERTED) && (senses.prose.is(at, ',') || senses.prose.isNumber(at)
                || senses.prose.isCapitalised(at) || senses.prose.folded(at).equals("on") || senses.prose.is(at + 1, ',') && senses.is(at, Mood.BETWEEN))) {
            at--;
        }
        return at < from && senses.prose.folded(at).equals("will") ? at : from;
    }

    private static boolean alike(Senses senses, int one, int other) {
        boolean participles = senses.prose.folded(one).endsWith("ed") && senses.prose.folded(other).endsWith("ed");
        return one > 0 && senses.verb(one) != null && !senses.prose.isCapitalised(one) && participles;
    }

    /** The same in the passive, or not. */
    VerbGroup voiced(boolean isPassive) {
        return new VerbGroup(first, status, negated, refused, possible, isPassive, auxiliary, infinitive, governed);
    }

    /** "one of the first in Europe to sign". */
    private static boolean firstOf(Senses senses, int from, int sentenceFirst) {
        for (int i = from; i >= Math.max(sentenceFirst, from - 5) && senses.verb(i) == null && !senses.is(i, Mood.BE); i--) {
            if (senses.is(i, Mood.HAPPENED)) {
                return true;
            }
        }
        return false;
    }

    VerbGroup planned() {
        return new VerbGroup(first, Event.Status.PLANNED, negated, refused, possible, passive, auxiliary, infinitive, governed);
    }

    /** The infinitive of a headline: it will come. */
    VerbGroup headline() {
        return new VerbGroup(first, Event.Status.PLANNED, negated, refused, possible, passive, true, infinitive, false);
    }
}
