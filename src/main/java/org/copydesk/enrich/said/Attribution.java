package org.copydesk.enrich.said;

/** Who speaks, by the words that say so: the speaker in tokens {@code first} to {@code end}, the verb (or null), and whether it stands behind a colon. */
record Attribution(int first, int end, SpeechVerbs.Found verb) {

    Attribution {
        if (end <= first) {
            throw new IllegalArgumentException("no speaker: " + first + " to " + end);
        }
    }
}
