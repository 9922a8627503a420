package org.copydesk.enrich.events;

/** What a small word says of the verb or noun it stands at, a line of lexicon/event_moods.tsv. */
enum Mood {
    /** Has been decided: will, is to, plans to. */
    PLANNED,
    /** Is wished for: hopes to, proposed. */
    PROPOSED,
    /** Can be, no more: may, could. */
    POSSIBLE,
    /** Has come true after all, though an infinitive tells it: the first to, managed to. */
    HAPPENED,
    /** Says that it is not so: not, never. */
    NOT,
    /** Says that somebody will not: refuses to. */
    REFUSED,
    /** Forms of to be: with a participle, the passive. */
    BE,
    /** May stand between the parts of a verb: has, also, again. */
    BETWEEN,
    /** Begins a clause of its own: that, who, after. */
    CLAUSE,
    /** Begins a clause about what is long over: since. */
    PAST,
    /** Begins a clause that need not be true: if, unless. */
    CONDITION,
    /** Verbs of saying: what stands before them with a comma is told, not done, by them. */
    SPEECH,
    /** Links a party to what happens: with, between, to. */
    LINK,
    /** Says of a noun no more than that it happened: took place, occurred. */
    OCCURS,
    /** Stands before a noun: the, a, two, first, joint. */
    DETERMINER
}
