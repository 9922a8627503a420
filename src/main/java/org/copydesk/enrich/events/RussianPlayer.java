package org.copydesk.enrich.events;

import java.util.Objects;
import java.util.Set;
import org.copydesk.enrich.names.Entity;

/**
 * Somebody in a Russian sentence who may take part in an event, at tokens {@code first} up to {@code end} of the body.
 *
 * @param link    under which preposition of events.tsv he stands; "of" behind the noun that is his; or "" where only the case tells
 * @param cases   those in which the words can stand
 * @param owner   the token of the noun that is his, or {@link Cue#NONE}
 * @param country ISO 3166-1 alpha-3, or null; when the entity is null too, somebody of whom only the office is known
 * @param place   whether it is a country or town by name alone, which can be a place too
 */
record RussianPlayer(int first, int end, String link, Set<Case> cases, int owner, String country, Entity entity, boolean place) {

    RussianPlayer {
        Objects.requireNonNull(link);
        cases = Set.copyOf(cases);
    }

    boolean may(Case cased) {
        return link.isEmpty() && cases.contains(cased);
    }

    boolean known() {
        return country != null || entity != null;
    }

    boolean person() {
        return entity != null && entity.kind() == Entity.Kind.PERSON;
    }

    RussianPlayer standing(String newLink, Set<Case> newCases, int newOwner) {
        return new RussianPlayer(first, end, newLink, newCases, newOwner, country, entity, place);
    }

    RussianPlayer of(String newCountry) {
        return new RussianPlayer(first, end, link, cases, owner, newCountry, entity, place);
    }

    Player player() {
        return new Player(first, end, link, country, entity, place, false);
    }
}
