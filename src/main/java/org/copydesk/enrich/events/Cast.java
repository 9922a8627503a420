package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.enrich.names.Entity;
import org.copydesk.enrich.names.Mention;
import org.copydesk.text.Prose;

/**
 * Makes the players of a sentence out of its mentions: a country beside its person ("Kazakh President Tokayev", "William
 * Ruto, President of Kenya") is that person's and no player of its own.
 */
final class Cast {
    /** How many tokens may stand between two countries and their two persons. */
    private static final int BESIDE = 3;
    private final Senses senses;
    private final Prose prose;
    private final Bodies bodies;
    private final Titles titles;
    private final Postings postings;
    /** Who is said to act for a body of several countries: a party for it, and not for a country. */
    private final Set<Entity> envoys = new HashSet<>();

    Cast(Senses senses, Bodies bodies) {
        this.senses = senses;
        this.prose = senses.prose;
        this.bodies = bodies;
        this.titles = new Titles(senses, bodies);
        this.postings = new Postings(senses);
    }

    /** Those with a name, in the order of the sentence. */
    List<Player> named(Story story, int sentence) {
        List<Player> players = new ArrayList<>();
        for (Mention mention : story.mentions(sentence)) {
            Entity entity = mention.entity();
            boolean place = entity.kind() == Entity.Kind.PLACE;
            int first = prose.tokenFrom(mention.span().start());
            int end = endOf(mention, first);
            boolean party = entity.kind() != Entity.Kind.EVENT && (!place || entity.country() != null) && bodies.acts(entity);
            if (party && !(place && (venue(mention, first, end) || describes(end)))) {
                boolean possessive = end < prose.size() && prose.kind(end) == Prose.Kind.POSSESSIVE || prose.is(end, '’') || prose.is(end, '\'');
                String country = players.isEmpty() && bodies.ofSomeState(entity) ? story.government() : entity.country();
                add(players, new Player(first, end, "", country, place ? null : entity, place && mention.basis() == Mention.Basis.NAMED, possessive));
            }
        }
        return paired(players);
    }

    /** "The presidents of Peru and Chile, Boluarte and Boric": the persons stand for the countries of which one after the other they are. */
    private List<Player> paired(List<Player> players) {
        for (int i = 0; i + 4 <= players.size(); i++) {
            List<Player> four = players.subList(i, i + 4);
            boolean lands = four.get(0).entity() == null && four.get(1).entity() == null && and(four.get(0), four.get(1)) && four.get(2).person() && four.get(3).person() && and(four.get(2), four.get(3));
            boolean beside = lands && four.get(2).first() - four.get(1).end() <= BESIDE && IntStream.range(four.get(1).end(), four.get(2).first()).allMatch(t -> prose.is(t, ',') || prose.is(t, '-') || prose.is(t, '–') || prose.is(t, '—') || senses.classes(t).contains("@official"));
            boolean theirs = beside && IntStream.of(0, 1).allMatch(n -> four.get(n + 2).country() == null || four.get(n + 2).country().equals(four.get(n).country()));
            if (theirs) {
                Player first = four.get(0);
                Player last = four.get(3);
                Player one = new Player(first.first(), four.get(2).end(), "", first.country(), four.get(2).entity(), false, false);
                Player two = new Player(last.first(), last.end(), "", four.get(1).country(), last.entity(), false, last.possessive());
                four.clear();
                players.addAll(i, List.of(one, two));
            }
        }
        return players;
    }

    private boolean and(Player one, Player two) {
        return two.first() == one.end() + 1 && prose.folded(one.end()).equals("and");
    }

    /** Whether this person has been said to act for a body of several countries. */
    boolean envoy(Entity entity) {
        return envoys.contains(entity);
    }

    private int endOf(Mention mention, int first) {
        int end = first + 1;
        while (end < prose.size() && prose.end(end) <= mention.span().end()) {
            end++;
        }
        return end;
    }

    /** "The US-backed forces", "a Gaza-bound ship": whose friends they are; but "a US-led coalition" acts for the country. */
    private boolean describes(int end) {
        boolean compound = prose.is(end, '-') && end + 1 < prose.size() && prose.end(end) == prose.start(end + 1);
        return compound && senses.classes(end + 1).contains("@outsider");
    }

    /** "The Luanda summit": where it is held. */
    private boolean venue(Mention mention, int first, int end) {
        boolean whole = !prose.is(first - 1, '-') && !prose.is(first - 1, '–');
        return mention.basis() == Mention.Basis.NAMED && whole && senses.noun(end) != null && senses.classes(end).contains("@talks");
    }

    private void add(List<Player> players, Player next) {
        Player last = players.isEmpty() ? null : players.get(players.size() - 1);
        if (last == null) {
            players.add(next);
            return;
        }
        Player joined = joined(last, next);
        if (joined != null) {
            players.set(players.size() - 1, joined);
            Player before = players.size() < 2 ? null : players.get(players.size() - 2);
            if (before != null && last.entity() != null && last.entity().equals(before.entity()) && prose.is(last.end(), ')')) {
                players.remove(before); // "the International Monetary Fund (IMF) director"
            }
        } else if (!postings.holds(next)) {
            players.add(next);
        }
    }

    /** The two as one, when the one only says more of the other; null when they are two. */
    private Player joined(Player last, Player next) {
        if (next.first() < last.end()) {
            return next.person() && !last.person() ? titled(last, next) : last;
        }
        if (titles.before(last, next)) {
            return titled(last, next);
        }
        return titles.behind(last, next)
                ? new Player(last.first(), next.end(), "", next.country() == null ? last.country() : next.country(), last.entity(), last.place(), next.possessive()) : null;
    }

    private Player titled(Player owner, Player who) {
        boolean envoy = who.person() && bodies.among(owner.entity());
        if (envoy) {
            envoys.add(who.entity());
        }
        String country = envoy || who.country() != null ? who.country() : owner.country();
        int first = envoy && prose.is(owner.end(), ',') ? who.first() : owner.first();
        return new Player(first, who.end(), "", country, who.entity(), who.place(), who.possessive());
    }
}
