package org.copydesk.enrich.events;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.enrich.names.Entity;
import org.copydesk.text.Prose;

/** Who takes part though no word beside the event names him: the other of two countries, whoever did the thing told just before. */
final class Unsaid {
    private final Senses senses;
    private final Prose prose;
    private final Bodies bodies;
    private final OtherSide otherSide;

    Unsaid(Senses senses, Bodies bodies) {
        this.senses = senses;
        this.prose = senses.prose;
        this.bodies = bodies;
        this.otherSide = new OtherSide(senses);
    }

    /**
     * Adds to the parties who is not named with them.
     *
     * @param owners whose it is
     * @param main   whether this is the main event of its sentence: then those whom nobody names may be the pair
     * @param scene  between whom and where the sentence is set
     */
    void add(Cue cue, List<Player> players, List<Player> owners, List<Party> parties, boolean main, Scene scene) {
        beside(cue, players, parties);
        abroad(cue, parties, scene);
        host(cue, owners, parties, scene);
        toHost(cue, players, parties);
        inviter(cue, parties, scene);
        pair(cue, players, parties, main, scene.pair());
        lead(cue, parties, scene.lead());
        if (main) {
            otherSide.add(cue, players, parties, scene);
        }
    }

    /** "Invited Oman during a call with Peru", "dined with Boluarte during a visit to Peru": who did the one thing does the other. */
    private static void beside(Cue cue, List<Player> players, List<Party> parties) {
        Party.Role subject = cue.trigger().roles().of(Roles.SUBJECT);
        EventType type = cue.trigger().type();
        boolean open = cue.noun() && (type.mutual() || type.across() && type.lasting()) && cue.clause().opener() == Mood.CLAUSE && !parties.isEmpty()
                && parties.stream().noneMatch(p -> p.role() == subject || p.country() == null);
        if (open) {
            players.stream().filter(p -> p.end() <= cue.clause().first() && p.person() && p.country() != null && (p.link().isEmpty() || p.link().equals("by")))
                    .filter(who -> parties.stream().noneMatch(p -> p.country().equals(who.country())))
                    .reduce((a, b) -> b).ifPresent(who -> parties.add(0, who.as(subject)));
        }
    }

    /** Somebody of whom nobody says where from, met by one of the two countries, is of the other. */
    private void abroad(Cue cue, List<Party> parties, Scene scene) {
        EventType type = cue.trigger().type();
        if (!scene.alone() || !type.mutual() && !type.across() && !type.returned()) {
            return;
        }
        List<String> known = parties.stream().map(Party::country).filter(Objects::nonNull).distinct().toList();
        boolean body = parties.stream().anyMatch(p -> p.entity() != null && p.entity().kind() == Entity.Kind.ORGANIZATION && !bodies.ofSomeState(p.entity()));
        if (body || known.size() != 1 || scene.other(known.get(0)) == null) {
            return;
        }
        String other = scene.other(known.get(0));
        parties.replaceAll(p -> p.country() == null && !bodies.standsFor(p) && (!bodies.ofSomeState(p.entity()) || p.role() == cue.trigger().roles().of(Roles.SUBJECT))
                && (parties.size() == 2 || parties.stream().noneMatch(q -> q.country() != null && q.role() == p.role())) ? new Party(p.role(), other, p.entity()) : p);
    }

    /** "Putin's visit was fruitful", told of Russia and Cuba: he came to the other of the two, or to where they met. */
    private static void host(Cue cue, List<Player> owners, List<Party> parties, Scene scene) {
        boolean alone = parties.size() == 1 && owners.size() == 1 && owners.get(0).person() && cue.trigger().type().across();
        String guest = alone ? owners.get(0).country() : null;
        if (guest != null && scene.other(guest) != null && parties.get(0).role() == Party.Role.GUEST) {
            parties.add(new Party(Party.Role.HOST, scene.venue() == null || scene.venue().equals(guest) ? scene.other(guest) : scene.venue(), null));
        }
    }

    /** "The Crown Prince invited him to visit Saudi Arabia": where he is to go, he is invited from. */
    private void toHost(Cue cue, List<Player> players, List<Party> parties) {
        boolean asked = !cue.noun() && cue.trigger().type().ahead() && !parties.isEmpty() && parties.stream().allMatch(p -> p.role() == Party.Role.INVITEE && p.country() != null);
        if (asked) {
            players.stream().filter(p -> p.first() > cue.end() && p.place() && p.link().equals("to") && visited(cue, p) && parties.stream().noneMatch(q -> q.country().equals(p.country())))
                    .findFirst().ifPresent(p -> parties.add(new Party(Party.Role.INVITER, p.country(), null)));
        }
    }

    private boolean visited(Cue cue, Player place) {
        return IntStream.range(cue.end(), place.first()).anyMatch(i -> senses.classes(i).contains("@visit"));
    }

    /** "Received an invitation": told of Russia and Cuba, from the other of the two; "at the invitation of Russia", to the other. */
    private static void inviter(Cue cue, List<Party> parties, Scene scene) {
        boolean asked = cue.noun() && cue.trigger().type().ahead() && !parties.isEmpty() && parties.stream().allMatch(p -> p.role() == Party.Role.INVITER);
        String guest = asked ? scene.other(parties.get(0).country()) : null;
        if (guest != null) {
            parties.add(new Party(Party.Role.INVITEE, guest, null)); // "the trip is made at the invitation of the president"
        }
        Party invited = cue.noun() || parties.isEmpty() ? null : parties.get(0);
        if (invited != null && cue.trigger().roles().of(Roles.SUBJECT) == Party.Role.INVITEE && scene.other(invited.country()) != null
                && parties.stream().allMatch(p -> p.role() == Party.Role.INVITEE && invited.country().equals(p.country()))) {
            parties.add(new Party(Party.Role.INVITER, scene.other(invited.country()), null));
        }
    }

    /** "The talks", "15 agreements were signed", "it is planned to sign": where nobody is named, it is between the two countries that are being spoken of. */
    private void pair(Cue cue, List<Player> players, List<Party> parties, boolean main, List<String> pair) {
        if (!parties.isEmpty() || !cue.trigger().type().paired()) {
            return;
        }
        boolean others = players.stream().anyMatch(p -> !p.person() && (p.country() == null ? bodies.among(p.entity()) : !pair.contains(p.country())));
        boolean during = cue.clause().relative() && cue.clause().opener() == Mood.CLAUSE && !main;
        boolean nobody = cue.noun() || prose.folded(cue.group().first() - 1).equals("it") || cue.passive() && !prose.folded(cue.end()).equals("by"); // else it has a subject, and it is somebody else
        if ((main || during) && nobody && !others && theirs(cue, players)) {
            pair.forEach(country -> parties.add(new Party(cue.trigger().roles().of(Roles.SUBJECT), country, null)));
        }
    }

    /** "The talks with Macron", in a story of somebody who meets one after another: it is he who talks. */
    private void lead(Cue cue, List<Party> parties, Player lead) {
        boolean met = cue.noun() && cue.trigger().type().paired() && cue.trigger().type().mutual() && prose.folded(cue.end()).equals("with");
        if (!met || lead == null || lead.country() == null) {
            return;
        }
        List<String> countries = parties.stream().map(Party::country).distinct().toList();
        if (countries.size() == 1 && countries.get(0) != null && !countries.contains(lead.country())) {
            parties.replaceAll(p -> new Party(Party.Role.TARGET, p.country(), p.entity()));
            parties.add(0, lead.as(Party.Role.ACTOR));
        }
    }

    /** Whether it can be that of the two countries: "the talks", "the bilateral meeting", "15 agreements were signed", where no other people act. */
    private boolean theirs(Cue cue, List<Player> players) {
        int sentence = prose.sentenceOf(cue.first());
        for (int i = prose.firstOf(sentence); i < prose.endOf(sentence); i++) {
            boolean people = senses.classes(i).contains("@people") || senses.classes(i).contains("@body");
            int at = i;
            boolean title = players.stream().anyMatch(p -> p.first() <= at + 3 && at < p.end());
            if (people && !title && i != cue.object() && !(prose.isCapitalised(i) && i > prose.firstOf(sentence))) {
                return false;
            }
        }
        int before = cue.first() - 1;
        while (before > prose.firstOf(sentence) && (prose.isWord(before) || prose.is(before, '-')) && senses.mood(before) == null && !prose.isCapitalised(before)) {
            before--;
        }
        return !cue.noun() || Set.of("the", "this", "these").contains(prose.folded(before));
    }
}
