package org.copydesk.text;

/** This file, or this part of it, can never be an article. The message is one plain sentence for the person who dropped it. */
public final class Refusal extends Exception {

    public Refusal(String sentence) {
        super(sentence, null, false, false);
    }
}
