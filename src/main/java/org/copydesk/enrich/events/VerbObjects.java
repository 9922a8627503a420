package org.copydesk.enrich.events;

import java.util.Set;
import org.copydesk.text.Prose;

/** Finds the words that a verb may need beside it to tell an event: "signed" an agreement. */
final class VerbObjects {
    /** How far behind its verb an object may stand, and how far before it a subject, in tokens. */
    private static final int BEHIND = 11;
    private static final int BEFORE = 15;
    /** How many words may stand between an object and the ending that says whose it is. */
    private static final int OWNER = 4;
    /** Behind these stands another verb, whose object is not the first one's. */
    private static final Set<String> MODALS = Set.of("will", "would", "shall", "can", "could", "may", "might", "must");
    private final Senses senses;
    private final Prose prose;
    private final int verb;
    private final int verbEnd;
    private final int sentenceFirst;
    private final int sentenceEnd;
    /** One past the last token behind the verb where an object of it may stand: the same for all that it may need. */
    private final int reach;

    /** Of the verb from {@code verb} up to {@code verbEnd}, in the sentence from {@code sentenceFirst} up to {@code sentenceEnd}. */
    VerbObjects(Senses senses, int verb, int verbEnd, int sentenceFirst, int sentenceEnd) {
        this.senses = senses;
        this.prose = senses.prose;
        this.verb = verb;
        this.verbEnd = verbEnd;
        this.sentenceFirst = sentenceFirst;
        this.sentenceEnd = sentenceEnd;
        this.reach = reach();
    }

    private int reach() {
        int last = verbEnd;
        int end = Math.min(sentenceEnd, verbEnd + BEHIND);
        while (last < end && !ends(last)) {
            last++;
        }
        return Math.min(end, last + 1);
    }

    /** Whether no object of the verb stands behind this word: a sign that parts clauses, "from", another verb's "will", what opens a clause. */
    private boolean ends(int at) {
        String word = prose.folded(at);
        boolean clause = senses.is(at, Mood.CLAUSE) && (at > verbEnd + 1 || word.equals("that")) && !word.equals("as"); // "confirmed that the minister"
        boolean finite = MODALS.contains(word) && !prose.isCapitalised(at); // "announced it would deny visas"
        return clause || finite || word.equals("from") || senses.parts(at) && !senses.quotes(at);
    }

    /**
     * Where the word stands that the verb needs: behind it, or in the passive before it; or {@link Cue#NONE}.
     *
     * @param wanted its class, as {@link Trigger#object} has it
     */
    int find(String wanted, boolean passive) {
        if (wanted.startsWith(Trigger.ANYWHERE)) {
            return anywhere(wanted.substring(Trigger.ANYWHERE.length()));
        }
        if (wanted.startsWith(Trigger.AS_SUBJECT)) {
            return before(wanted.substring(Trigger.AS_SUBJECT.length()), true);
        }
        int subject = passive ? before(wanted, false) : Cue.NONE;
        return subject == Cue.NONE ? behind(wanted) : subject;
    }

    private int anywhere(String wanted) {
        for (int i = sentenceFirst; i < sentenceEnd; i++) {
            if (senses.classes(i).contains(wanted)) {
                return i;
            }
        }
        return Cue.NONE;
    }

    private int before(String wanted, boolean noName) {
        for (int i = verb - 1; i >= Math.max(sentenceFirst, verb - BEFORE); i--) {
            boolean name = noName && prose.isCapitalised(i) && i > sentenceFirst;
            if (!name && senses.classes(i).contains(wanted)) {
                return i;
            }
        }
        return Cue.NONE;
    }

    private int behind(String wanted) {
        for (int i = verbEnd; i < reach; i++) {
            if (senses.classes(i).contains(wanted) && !owns(i)) {
                return i;
            }
        }
        return Cue.NONE;
    }

    /** "Welcomed President Boric's statement": the president is no object, but whose it is. */
    private boolean owns(int at) {
        int next = at + 1;
        while (next <= at + OWNER && prose.isWord(next) && (prose.isCapitalised(next) || senses.mood(next) == null || prose.folded(next).equals("of"))) {
            next++;
        }
        return next < prose.size() && prose.kind(next) == Prose.Kind.POSSESSIVE;
    }
}
