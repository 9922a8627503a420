package org.copydesk.enrich.events;

import java.util.Objects;
import org.copydesk.enrich.names.Entity;

/**
 * Somebody who may take part in an event, at tokens {@code first} up to {@code end} of the body.
 *
 * @param link    the preposition before, or "" for a subject or object
 * @param country ISO 3166-1 alpha-3, or null
 * @param entity  a person or organization, or null: the country itself
 * @param place   whether this is a country or city by name, which can be a place too
 * @param possessive whether something is said to be his
 */
record Player(int first, int end, String link, String country, Entity entity, boolean place, boolean possessive) {

    Player {
        Objects.requireNonNull(link);
        if (country == null && entity == null) {
            throw new IllegalArgumentException("a player is a country or an entity");
        }
    }

    Player at(String newLink) {
        return new Player(first, end, newLink, country, entity, place, possessive);
    }

    /** The same before what is his. */
    Player owning() {
        return new Player(first, end, link, country, entity, place, true);
    }

    boolean person() {
        return entity != null && entity.kind() == Entity.Kind.PERSON;
    }

    Party as(Party.Role role) {
        return new Party(role, country, entity);
    }
}
