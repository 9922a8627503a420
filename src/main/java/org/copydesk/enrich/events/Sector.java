package org.copydesk.enrich.events;

import java.util.Objects;

/** What an agreement or a meeting was about: a topic's code, and the words that say so. */
public record Sector(String topic, String text) {

    public Sector {
        Objects.requireNonNull(topic);
        Objects.requireNonNull(text);
    }
}
