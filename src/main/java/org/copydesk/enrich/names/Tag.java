package org.copydesk.enrich.names;

/** What the tagger says of a token: outside of names, or the beginning or the inside of one. */
enum Tag {
    O(null, false),
    B_PER(Sort.PERSON, true), I_PER(Sort.PERSON, false),
    B_ORG(Sort.ORGANIZATION, true), I_ORG(Sort.ORGANIZATION, false),
    B_LOC(Sort.CITY, true), I_LOC(Sort.CITY, false);

    static final Tag[] ALL = values();
    final Sort sort;
    final boolean begins;

    Tag(Sort sort, boolean begins) {
        this.sort = sort;
        this.begins = begins;
    }

    /** Whether this can stand behind the other in one sentence. */
    boolean follows(Tag before) {
        return this == O || begins || before.sort == sort;
    }
}
