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

    /** The group of a verb, read to the left as far as the sentence begins. */
    static VerbGroup before(Senses senses, int verb, int sentenceFirst) {
        return new VerbGroupReader(senses, verb, sentenceFirst).read();
    }

    /** The same in the passive, or not. */
    VerbGroup voiced(boolean isPassive) {
        return new VerbGroup(first, status, negated, refused, possible, isPassive, auxiliary, infinitive, governed);
    }

    VerbGroup planned() {
        return new VerbGroup(first, Event.Status.PLANNED, negated, refused, possible, passive, auxiliary, infinitive, governed);
    }

    /** The infinitive of a headline: it will come. */
    VerbGroup headline() {
        return new VerbGroup(first, Event.Status.PLANNED, negated, refused, possible, passive, true, infinitive, false);
    }
}
