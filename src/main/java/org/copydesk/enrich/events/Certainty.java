package org.copydesk.enrich.events;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.copydesk.enrich.names.Entity;

/** Whether enough is known of an event to tell it. */
final class Certainty {
    private final Bodies bodies;
    private final Predicate<Party> envoy;

    /** @param envoy whether a party acts for a body of several countries, as the article says */
    Certainty(Bodies bodies, Predicate<Party> envoy) {
        this.bodies = bodies;
        this.envoy = envoy;
    }

    /**
     * Whether it is asserted, and known who took part and for whom: a country at least.
     *
     * @param quoted whether somebody says so
     */
    boolean complete(Event event, Cue cue, boolean quoted) {
        EventType type = cue.trigger().type();
        return asserted(event, cue, quoted) && enough(event, cue.trigger()) && across(event, type) && somewhere(event, type) && everyoneKnown(event, type) && led(event, type);
    }

    /** "The talks with Iran were long", "the pact was signed": between whom is not known; "the train leaves for Peru": nobody travels for a country. */
    boolean somebody(Event event, EventType type) {
        boolean gone = !type.across() || event.parties().stream().anyMatch(party -> party.country() != null && party.role() == type.roles().of(Roles.SUBJECT));
        return (!type.paired() || led(event, type)) && gone;
    }

    /** Whether it is told beside the main event of its sentence, where two parties at least must be known. */
    boolean worthAside(Event event, EventType type) {
        return type.aside() && sides(event) > 1;
    }

    /** A deed by a finite verb with somebody who does it; the rest in a main clause, not in a quote: "which it denies" is little sure. */
    private boolean asserted(Event event, Cue cue, boolean quoted) {
        EventType type = cue.trigger().type();
        boolean deed = type.deed() || !event.type().equals(type.name());
        boolean told = deed ? (cue.plain() || cue.presupposed() || cue.opens() || cue.occurs()) && !quoted && somebodyActs(event, cue) : type.aside() || cue.clause().main() && !quoted;
        return told && !cue.group().governed();
    }

    private boolean somebodyActs(Event event, Cue cue) {
        EventType type = cue.trigger().type();
        boolean jointly = cue.trigger().mutual() && sides(event) > 1 && !cue.group().infinitive();
        boolean alone = type.least() < 2 && event.parties().stream().filter(party -> event.status() != Event.Status.PROPOSED || party.entity() != null).anyMatch(party -> party.role() == Party.Role.ACTOR || cue.passive() && party.entity() != null);
        return directed(event) || jointly || alone;
    }

    private boolean enough(Event event, Trigger trigger) {
        return sides(event) >= trigger.type().least() && (directed(event) || !trigger.type().toward() || trigger.mutual() && sides(event) > 1);
    }

    /** Whether what goes from one country to another does so: nobody visits his own. */
    private static boolean across(Event event, EventType type) {
        if (!type.across()) {
            return true;
        }
        List<Party> parties = event.parties();
        boolean atHome = parties.stream().anyMatch(one -> one.country() != null && parties.stream().anyMatch(other -> other.role() != one.role() && one.country().equals(other.country())));
        return directed(event) && !atHome;
    }

    /** Whether a country takes part, or several organizations; a body of several countries may appoint somebody by itself. */
    private boolean somewhere(Event event, EventType type) {
        return event.parties().stream().anyMatch(party -> party.country() != null || type.least() < 2 && type.aside() && bodies.among(party.entity()))
                || event.parties().size() > 1 && event.parties().stream().allMatch(party -> party.entity().kind() == Entity.Kind.ORGANIZATION);
    }

    /** Whether it is known of every side for whom it acts; of somebody who is appointed it need not be. */
    private boolean everyoneKnown(Event event, EventType type) {
        Set<Party.Role> known = event.parties().stream().filter(party -> bodies.standsFor(party) || envoy.test(party)).map(Party::role).collect(Collectors.toSet());
        boolean alone = type.aside() && type.least() < 2;
        return event.parties().stream().map(Party::role).allMatch(role -> known.contains(role) || alone && role == Party.Role.TARGET);
    }

    /** "It had started talks with China": whoever did so is not known. */
    private static boolean led(Event event, EventType type) {
        return !type.mutual() || event.parties().stream().anyMatch(party -> party.role() == type.roles().of(Roles.SUBJECT));
    }

    /** How many countries, or organizations of none, take part. */
    private int sides(Event event) {
        Set<Object> sides = new HashSet<>();
        for (Party party : event.parties()) {
            if (party.country() != null) {
                sides.add(party.country());
            } else if (!bodies.ofSomeState(party.entity())) {
                sides.add(party.entity());
            }
        }
        return sides.size();
    }

    /** Whether one does it to another. */
    private static boolean directed(Event event) {
        List<Party> parties = event.parties();
        return parties.stream().anyMatch(party -> party.role() != parties.get(0).role());
    }
}
