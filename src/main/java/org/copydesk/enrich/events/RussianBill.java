package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.List;

/** The parties of one event found so far, with the roles of those of whom no more than the office is known. */
final class RussianBill {
    private final Playbill playbill = new Playbill();
    private final List<Party.Role> unknown = new ArrayList<>();

    /** Nobody without a role. */
    void add(Party.Role role, List<RussianPlayer> players) {
        players.forEach(player -> add(role, player));
    }

    void add(Party.Role role, RussianPlayer player) {
        if (player.known()) {
            playbill.add(role, player.player());
        } else if (role != null) {
            unknown.add(role);
        }
    }

    boolean is(Party.Role role) {
        return unknown.contains(role) || parties().stream().anyMatch(party -> party.role() == role);
    }

    void abroad(Party.Role role) {
        playbill.abroad(role);
    }

    /** Those who are known; they may be changed. */
    List<Party> parties() {
        return playbill.parties();
    }

    /** The roles of the others. */
    List<Party.Role> unknown() {
        return unknown;
    }
}
