package org.copydesk.enrich.said;

import java.util.Objects;

/** Words that say who speaks: those for the speaker, and the verb, which may be missing ("PENCE: ..."). */
record Attribution(Phrase speaker, SpeechVerbs.Found verb) {

    Attribution {
        Objects.requireNonNull(speaker);
    }

    /** Null when there is no speaker. */
    static Attribution of(Phrase speaker, SpeechVerbs.Found verb) {
        return speaker == null ? null : new Attribution(speaker, verb);
    }
}
