package org.copydesk.enrich.said;

/** Tokens {@code first} up to, but not with, {@code end}. */
record Phrase(int first, int end) {

    Phrase {
        if (end <= first) {
            throw new IllegalArgumentException("no phrase: " + first + " to " + end);
        }
    }

    /** Null when there is no token between the two. */
    static Phrase of(int first, int end) {
        return first < end ? new Phrase(first, end) : null;
    }
}
