package org.copydesk.enrich.events;

import java.util.List;

/**
 * Between whom and where a sentence is set that names nobody.
 *
 * @param pair  the two countries that are being spoken of; empty when they are not two
 * @param alone whether the whole story is about these two
 * @param venue the country where the last event happened that has a place, or null
 * @param lead  the first of the two persons who met last, or null
 */
record Scene(List<String> pair, boolean alone, String venue, Player lead) {

    Scene {
        pair = List.copyOf(pair);
    }

    /** The other of the two; null when this is none of them. */
    String other(String country) {
        int at = country == null ? -1 : pair.indexOf(country);
        return at < 0 ? null : pair.get(1 - at);
    }
}
