package org.copydesk.enrich.events;

import org.copydesk.text.Prose;

/** Reads to the left of a verb what the small words before it make of it, as far as the sentence begins; used once. */
final class VerbGroupReader {
    /** How many tokens a day may have that is put in. */
    private static final int INSERTED = 7;
    /** How far before an infinitive "the first" may stand, in tokens. */
    private static final int NEAR = 5;
    private final Senses senses;
    private final Prose prose;
    private final int verb;
    private final int sentenceFirst;
    private Event.Status status = Event.Status.HAPPENED;
    private boolean negated;
    private boolean refused;
    private boolean possible;
    private boolean passive;
    private boolean auxiliary;
    private boolean infinitive;
    /** Whether a word of the group says what the infinitive is for. */
    private boolean explained;

    VerbGroupReader(Senses senses, int verb, int sentenceFirst) {
        this.senses = senses;
        this.prose = senses.prose;
        this.verb = verb;
        this.sentenceFirst = sentenceFirst;
    }

    VerbGroup read() {
        int at = verb - 1;
        while (at >= sentenceFirst) {
            at = inserted(at);
            if (!takes(at)) {
                explained |= infinitive && !passive && firstOf(at);
                break;
            }
            at -= shares(at) ? 2 : 1;
        }
        return new VerbGroup(at + 1, status, negated, refused, possible, passive, auxiliary, infinitive, infinitive && !explained);
    }

    /** Whether this word belongs to the group. */
    private boolean takes(int at) {
        Mood mood = senses.mood(at);
        boolean to = prose.folded(at).equals("to") && (mood == null || mood == Mood.LINK);
        boolean far = mood == Mood.HAPPENED && !infinitive && at != verb - 1; // "the first minister met"
        infinitive |= to;
        if (to || far || mood == null) {
            return to || senses.adverb(at) || shares(at);
        }
        switch (mood) {
            case BE -> passive |= at == verb - 1 || !auxiliary;
            case NOT -> negated = true;
            case REFUSED -> refused = true;
            case PLANNED, PROPOSED, POSSIBLE -> intended(mood);
            case BETWEEN, HAPPENED -> { }
            default -> {
                return senses.adverb(at);
            }
        }
        boolean explains = mood != Mood.BE && mood != Mood.NOT && mood != Mood.BETWEEN;
        explained |= explains;
        auxiliary |= mood == Mood.BE || explains && mood != Mood.REFUSED || mood == Mood.BETWEEN && hasOrDoes(at);
        return true;
    }

    private void intended(Mood mood) {
        possible |= mood == Mood.POSSIBLE;
        if (status == Event.Status.HAPPENED) {
            status = mood == Mood.PLANNED ? Event.Status.PLANNED : Event.Status.PROPOSED;
        }
    }

    private boolean hasOrDoes(int at) {
        return prose.folded(at).startsWith("ha") || prose.folded(at).startsWith("d");
    }

    /** "Will be concluded and signed": both share what stands before the first. */
    private boolean shares(int at) {
        boolean participles = prose.folded(at - 1).endsWith("ed") && prose.folded(verb).endsWith("ed");
        return prose.folded(at).equals("and") && at == verb - 1 && participles && at > 1 && senses.verb(at - 1) != null && !prose.isCapitalised(at - 1);
    }

    /** "Will on Saturday, July 15, travel": the auxiliary before a day that is put in, else the token itself. */
    private int inserted(int from) {
        int at = from;
        while (at > Math.max(sentenceFirst, from - INSERTED) && (prose.is(at, ',') || prose.isNumber(at) || prose.isCapitalised(at)
                || prose.folded(at).equals("on") || senses.is(at, Mood.BETWEEN) && at < verb - 1)) {
            at--;
        }
        return at < from && prose.folded(at).equals("will") ? at : from;
    }

    /** "One of the first in Europe to sign". */
    private boolean firstOf(int from) {
        for (int i = from; i >= Math.max(sentenceFirst, from - NEAR) && senses.verb(i) == null && !senses.is(i, Mood.BE); i--) {
            if (senses.is(i, Mood.HAPPENED)) {
                return true;
            }
        }
        return false;
    }
}
