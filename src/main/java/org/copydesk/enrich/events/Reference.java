package org.copydesk.enrich.events;

/** Whom words mean that name nobody, a line of lexicon/event_references.tsv. */
enum Reference {
    /** The two countries, both sides. */
    BOTH,
    /** The three countries. */
    THREE,
    /** The two presidents, both leaders: persons of the two countries. */
    LEADERS,
    /** His counterpart, the African country: the one of the two that has not been named here. */
    OTHER,
    /** Here: the country of the dateline. */
    HERE,
    /** He, she. */
    PERSON,
    /** Him, her: somebody who is not the subject. */
    OBJECT,
    /** It: a country or body that does something. */
    IT,
    /** The guest, the delegation: whoever came last from abroad. */
    GUEST,
    /** The ministry: the last body of that name. */
    BODY,
    /** The bloc: the last body of several countries. */
    BLOC,
    /** The government: of the country of the story, or of the one where it is written. */
    GOVERNMENT,
    /** I, our country: who speaks. */
    SPEAKER,
    /** Your country: who is spoken to. */
    ADDRESSEE
}
