package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The parties of one event as they are found: nobody is in it twice, and a person stands for his country. */
final class Playbill {
    private final List<Party> parties = new ArrayList<>();

    /** Those found so far; what is done to this list is done to the playbill. */
    List<Party> parties() {
        return parties;
    }

    boolean isEmpty() {
        return parties.isEmpty();
    }

    /** @param role null: they have no part in it */
    void add(Party.Role role, List<Player> players) {
        players.forEach(player -> add(role, player));
    }

    /** @param role null: he has no part in it */
    void add(Party.Role role, Player player) {
        if (role == Party.Role.HOST && player.entity() == null) {
            leaveAtHome(player.country());
        }
        if (role == null || parties.stream().anyMatch(p -> same(p, player))) {
            return;
        }
        Party country = player.entity() == null || player.country() == null ? null : country(player.country());
        if (country != null && country.role() != role && !player.person()) {
            return; // "Poles protest against the Supreme Court"
        }
        parties.remove(country);
        parties.add(player.as(country == null ? role : country.role())); // "Kazakh-Russian talks with Putin": he stands for his country
    }

    /** All in the same part. */
    void level(Party.Role role) {
        parties.replaceAll(p -> new Party(role, p.country(), p.entity()));
    }

    /** "Peru and Chile exchanged letters": those of other countries than the first play the other part. */
    void others(Party.Role role) {
        String first = parties.isEmpty() ? null : parties.get(0).country();
        parties.replaceAll(p -> p.country() == null || p.country().equals(first) ? p : new Party(role, p.country(), p.entity()));
    }

    /** "Humala and Morales arrived in Peru": of several guests only those come who are not at home there. */
    private void leaveAtHome(String there) {
        boolean others = parties.stream().anyMatch(p -> p.role() == Party.Role.GUEST && p.country() != null && !p.country().equals(there));
        parties.removeIf(p -> others && p.role() == Party.Role.GUEST && there.equals(p.country()));
    }

    /** "Sent his minister to Kabul to convey a message to the Taliban": whoever is of the country of those who do it is none of the others, if there are any. */
    void abroad(Party.Role doer) {
        if (oneRole()) {
            return;
        }
        Set<String> home = parties.stream().filter(p -> p.role() == doer).map(Party::country).filter(Objects::nonNull).collect(Collectors.toSet());
        boolean others = parties.stream().anyMatch(p -> p.role() != doer && !home.contains(p.country()));
        parties.removeIf(p -> others && p.role() != doer && home.contains(p.country()));
    }

    /** "The presidents of Peru and Bolivia arrived in Lima": where several go together, whoever is of the place is there already. */
    void atHome(Party.Role host, Player place) {
        boolean elsewhere = parties.stream().anyMatch(p -> p.country() != null && !p.country().equals(place.country()));
        if (host != null && elsewhere && parties.stream().noneMatch(p -> p.role() == host) && parties.removeIf(p -> place.country().equals(p.country()))) {
            parties.add(place.as(host));
        }
    }

    /** Whether all found so far are of one country. */
    boolean oneCountry() {
        return !parties.isEmpty() && parties.stream().allMatch(p -> Objects.equals(p.country(), parties.get(0).country()));
    }

    /** Whether all found so far play one part. */
    boolean oneRole() {
        return !parties.isEmpty() && parties.stream().allMatch(p -> p.role() == parties.get(0).role());
    }

    private static boolean same(Party party, Player player) {
        return player.entity() == null ? player.country().equals(party.country()) : player.entity().equals(party.entity());
    }

    private Party country(String code) {
        return parties.stream().filter(p -> p.entity() == null && p.country().equals(code)).findFirst().orElse(null);
    }
}
