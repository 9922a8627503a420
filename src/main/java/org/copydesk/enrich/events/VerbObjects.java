package org.copydesk.enrich.events;

import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.text.Prose;

/** Finds the word that a verb needs beside it to tell an event: "signed" an agreement. */
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

    VerbObjects(Senses senses) {
        this.senses = senses;
        this.prose = senses.prose;
    }

    /**
     * Where the word stands that the verb needs: behind it, or in the passive before it; or {@link Cue#NONE}.
     *
     * @param wanted its class, as {@link Trigger#object} has it
     */
    int find(String wanted, int verb, int verbEnd, int sentenceFirst, int sentenceEnd, boolean passive) {
        if (wanted.startsWith(Trigger.ANYWHERE)) {
            String word = wanted.substring(Trigger.ANYWHERE.length());
            return IntStream.range(sentenceFirst, sentenceEnd).filter(i -> senses.classes(i).contains(word)).findFirst().orElse(Cue.NONE);
        }
        if (wanted.startsWith(Trigger.AS_SUBJECT)) {
            String word = wanted.substring(Trigger.AS_SUBJECT.length());
            return before(word, verb, sentenceFirst, true);
        }
        int subject = passive ? before(wanted, verb, sentenceFirst, false) : Cue.NONE;
        return subject == Cue.NONE ? behind(wanted, verbEnd, sentenceEnd) : subject;
    }

    private int before(String wanted, int verb, int sentenceFirst, boolean noName) {
        for (int i = verb - 1; i >= Math.max(sentenceFirst, verb - BEFORE); i--) {
            boolean name = noName && prose.isCapitalised(i) && i > sentenceFirst;
            if (!name && senses.classes(i).contains(wanted)) {
                return i;
            }
        }
        return Cue.NONE;
    }

    private int behind(String wanted, int verbEnd, int sentenceEnd) {
        for (int i = verbEnd; i < Math.min(sentenceEnd, verbEnd + BEHIND); i++) {
            if (senses.classes(i).contains(wanted) && !owns(i)) {
                return i;
            }
            boolean clause = senses.is(i, Mood.CLAUSE) && (i > verbEnd + 1 || prose.folded(i).equals("that")) && !prose.folded(i).equals("as"); // "confirmed that the minister"
            boolean finite = MODALS.contains(prose.folded(i)) && !prose.isCapitalised(i); // "announced it would deny visas"
            if (finite || senses.parts(i) && !senses.quotes(i) || prose.folded(i).equals("from") || clause) {
                return Cue.NONE;
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
