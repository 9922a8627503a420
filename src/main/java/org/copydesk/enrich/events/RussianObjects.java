package org.copydesk.enrich.events;

import java.util.Set;
import org.copydesk.text.Lexicon;

/** Finds which of the meanings of a Russian verb has the noun that it needs, and where: "провел | переговоры". For one verb in its clause. */
final class RussianObjects {
    /** How far from its verb a noun may stand, in tokens. */
    private static final int BEHIND = 10;
    private static final int BEFORE = 14;
    /** How far behind it one that is counted: "подписали ряд документов". */
    private static final int COUNTED = 4;
    /** By how many tokens a noun before its verb counts as farther. */
    private static final int TURNED = 2;
    private static final String INSTRUMENT = ">";
    private final RussianSenses senses;
    private final Lexicon.Match<RussianVocabulary.Verb> match;
    private final RussianClause clause;

    /**
     * A meaning and the noun that it takes.
     *
     * @param object its token, or {@link Cue#NONE} when the verb needs none
     */
    record Taken(RussianVocabulary.Verb verb, int object) {

        private boolean anywhere() {
            return verb.trigger().object() != null && verb.trigger().object().startsWith(Trigger.ANYWHERE);
        }
    }

    RussianObjects(RussianSenses senses, Lexicon.Match<RussianVocabulary.Verb> match, RussianClause clause) {
        this.senses = senses;
        this.match = match;
        this.clause = clause;
    }

    /** The meaning whose noun is nearest, else one that needs none; null when there is neither. */
    Taken best() {
        Taken best = null;
        for (RussianVocabulary.Verb verb : match.entries()) {
            boolean needs = verb.trigger().object() != null;
            Taken taken = new Taken(verb, needs ? find(verb) : Cue.NONE);
            best = (!needs || taken.object() >= 0) && better(taken, best) ? taken : best;
        }
        return best;
    }

    /** Nouns in their case go before those that stand anywhere. */
    private boolean better(Taken one, Taken other) {
        if (other == null) {
            return true;
        }
        boolean needs = one.object() >= 0;
        boolean nearer = one.anywhere() ? !other.anywhere() : away(one.object()) < away(other.object());
        return needs && (other.object() < 0 || nearer);
    }

    private int away(int object) {
        return object < match.first() ? match.first() - object + TURNED : object - match.first();
    }

    private int find(RussianVocabulary.Verb verb) {
        String wanted = verb.trigger().object();
        boolean free = wanted.startsWith(Trigger.ANYWHERE);
        boolean subject = wanted.startsWith(Trigger.AS_SUBJECT);
        boolean instrument = wanted.startsWith(INSTRUMENT);
        String kind = free || subject || instrument ? wanted.substring(1) : wanted;
        Case cased = instrument ? Case.INSTRUMENTAL : subject || verb.form() == RussianVerbs.Form.PASSIVE ? Case.NOMINATIVE : Case.ACCUSATIVE;
        int end = free ? clause.end() : Math.min(clause.end(), match.end() + BEHIND);
        for (int i = match.end(); i < end; i++) {
            Set<Case> cases = senses.cases(i, kind);
            boolean counted = cases.contains(Case.GENITIVE) && !instrument && senses.preposition(i - 1) == null && i - match.end() < COUNTED;
            if (free ? !cases.isEmpty() : (cases.contains(cased) || counted) && !prepositionBefore(i, match.end())) {
                return i;
            }
        }
        for (int i = match.first() - 1; i >= Math.max(clause.first(), match.first() - BEFORE); i--) {
            Set<Case> cases = senses.cases(i, kind);
            if (free ? !cases.isEmpty() : cases.contains(cased) && !prepositionBefore(i, clause.first())) {
                return i;
            }
        }
        return Cue.NONE;
    }

    /** Whether a preposition leads up to this noun over its adjectives. */
    private boolean prepositionBefore(int noun, int floor) {
        int at = noun - 1;
        while (at >= floor && senses.adjective(at)) {
            at--;
        }
        return at >= floor && senses.preposition(at) != null;
    }
}
