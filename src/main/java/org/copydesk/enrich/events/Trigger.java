package org.copydesk.enrich.events;

import java.util.Objects;

/**
 * A line of lexicon/event_verbs.tsv or event_nouns.tsv: what, standing in a sentence, tells an event.
 *
 * @param type   null: in these words there is no event
 * @param object the class of words that the verb needs beside it, or null
 * @param roles  those of the type, with what this word changes
 * @param again  whether it is what is said of meetings that other words have told: they discussed
 * @param mutual whether its subjects do it to each other: exchanged fire
 * @param ahead  whether what it tells is still to come: is due in
 * @param each   whether one does it to the other, and the other to him: exchanged letters
 */
record Trigger(EventType type, String object, Roles roles, boolean again, boolean ahead, boolean each, boolean mutual) {
    /** Before an object: it is the subject instead, "peacekeepers arrived". */
    static final String AS_SUBJECT = "<";
    /** Before an object: it may stand anywhere in the sentence, "discussed the harvest in a phone call". */
    static final String ANYWHERE = "~";

    Trigger {
        Objects.requireNonNull(roles);
    }
}
