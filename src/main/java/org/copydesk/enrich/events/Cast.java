package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.enrich.names.Entity;
import org.copydesk.enrich.names.Mention;
import org.copydesk.text.Prose;

/**
 * Makes the players of a sentence out of its mentions: a country beside its person ("Kazakh President Tokayev", "William
 * Ruto, President of Kenya") is that person's and no player of its own.
 */
final class Cast {
    /** How many tokens an office may have between a country and its person. */
    private static final int OFFICE = 11;
    private final Senses senses;
    private final Prose prose;
    private final Bodies bodies;
    /** Who is said to act for a body of several countries: a party for it, and not for a country. */
    private final Set<Entity> envoys = new HashSet<>();

    Cast(Senses senses, Bodies bodies) {
        this.senses = senses;
        this.prose = senses.prose;
        this.bodies = bodies;
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
            if (party && !(place && venue(mention, first, end))) {
                boolean possessive = end < prose.size() && prose.kind(end) == Prose.Kind.POSSESSIVE || prose.is(end, '’') || prose.is(end, '\'');
                add(players, new Player(first, end, "", entity.country(), place ? null : entity,
                        place && mention.basis() == Mention.Basis.NAMED, possessive));
            }
        }
        return players;
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

    private void add(List<Player> players, Player next) {
        Player last = players.isEmpty() ? null : players.get(players.size() - 1);
        if (last == null) {
            players.add(next);
        } else if (next.first() < last.end()) {
            if (next.person() && !last.person()) {
                players.set(players.size() - 1, joined(last, next));
            }
        } else if (belongs(last, next)) {
            players.set(players.size() - 1, joined(last, next));
        } else if (follows(last, next)) {
            players.set(players.size() - 1, new Player(last.first(), next.end(), "", next.country() == null ? last.country() : next.country(), last.entity(), last.place(), next.possessive()));
        } else if (!posting(next)) {
            players.add(next);
        }
    }

    private Player joined(Player before, Player who) {
        if (who.person() && bodies.among(before.entity())) {
            envoys.add(who.entity());
            boolean headed = prose.is(before.end(), ',');
            return new Player(headed ? who.first() : before.first(), who.end(), "", who.country(), who.entity(), who.place(), who.possessive());
        }
        String country = who.country() == null ? before.country() : who.country();
        return new Player(before.first(), who.end(), "", country, who.entity(), who.place(), who.possessive());
    }

    /** "Turkey's Foreign Minister" before a person, "Palestinian" before an organization, "the NATO chief" before both. */
    private boolean belongs(Player before, Player who) {
        if (before.person() || who.entity() == null) {
            return false;
        }
        int gap = who.first() - before.end();
        boolean sameLand = before.country() == null || who.country() == null || before.country().equals(who.country());
        boolean headed = gap == 1 && prose.is(before.end(), ',') && who.person() && (bodies.among(before.entity()) || sameLand && before.place()) && officeOf(before.first());
        return headed || sameLand && gap <= (who.person() ? OFFICE : 2) && office(before.end(), who.first(), who.person());
    }

    /** "President of the European Commission". */
    private boolean officeOf(int body) {
        int of = senses.is(body - 1, Mood.DETERMINER) ? body - 2 : body - 1;
        return prose.folded(of).equals("of") && senses.classes(of - 1).contains("@official");
    }

    /** "The Luanda summit": where it is held. */
    private boolean venue(Mention mention, int first, int end) {
        boolean whole = !prose.is(first - 1, '-') && !prose.is(first - 1, '–');
        return mention.basis() == Mention.Basis.NAMED && whole && senses.noun(end) != null && senses.classes(end).contains("@talks");
    }

    /** "Ankara (Turkey)", "William Ruto, President of Kenya". */
    private boolean follows(Player who, Player after) {
        if (who.person() && bodies.among(after.entity()) && after.first() - who.end() == 1 && prose.is(who.end(), ',')) {
            return prose.isCapitalised(after.end()) || senses.classes(after.end()).contains("@official"); // "Ian Borg, OSCE Chair"
        }
        if (after.entity() != null && !(who.person() && after.entity().kind() == Entity.Kind.ORGANIZATION)
                || after.country() == null || who.country() != null && !who.country().equals(after.country())
                || !who.person() && !after.place()) { // "in Canberra, Australian Prime Minister"
            return false;
        }
        boolean known = who.country() != null;
        boolean owned = who.person() && (after.possessive() || prose.folded(after.first() - 1).equals("of"));
        if (!known && !owned) {
            return false;
        }
        boolean apart = prose.is(who.end(), ',') || prose.is(who.end(), '(') || prose.is(who.end(), '[') || prose.folded(who.end()).equals("of");
        return apart && after.first() - who.end() <= OFFICE && office(who.end() + 1, after.first(), true);
    }

    /** "the embassy of Chile in Peru", "the ambassador to Rome": where somebody is posted is no party. */
    private boolean posting(Player place) {
        int at = place.first() - 1;
        while (at > place.first() - 5 && !prose.folded(at).equals("to") && !prose.folded(at).equals("in")) {
            at--;
        }
        boolean behind = at > place.first() - 5 && !place.person();
        for (int i = at + 1; behind && i < place.first(); i++) {
            behind = senses.verb(i) == null || prose.isCapitalised(i); // "the ambassador to Rome accused Tunis"
        }
        for (int i = at - 1; behind && i > at - 7 && i >= 0 && senses.verb(i) == null && !prose.is(i, ','); i--) {
            if (senses.classes(i).contains("@posting")) {
                return !founded(i);
            }
        }
        return false;
    }

    /** "Reopened its embassy in Baghdad": done to where it stands. */
    private boolean founded(int post) {
        for (int i = post - 1; i > post - 4 && i >= 0; i--) {
            if (senses.verb(i) != null && senses.verb(i).entries().stream().anyMatch(v -> v.trigger().object() != null && senses.classes(post).contains(v.trigger().object()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether these tokens can be an office: no verb, no link but "of" and "for", no "and" before a name. */
    private boolean office(int first, int end, boolean commas) {
        boolean aside = prose.is(first, ',') && end - first > 1; // "in Ukraine, President Macron said"
        for (int i = first; i < end; i++) {
            Mood mood = senses.mood(i);
            boolean mark = prose.kind(i) == Prose.Kind.MARK && !prose.is(i, '-') && !(i == first && (prose.is(i, '\'') || prose.is(i, '’'))) && !(commas && prose.is(i, ','));
            boolean link = mood == Mood.LINK && !prose.folded(i).equals("of") && !prose.folded(i).equals("for") && !prose.is(i - 1, '-'); // "Chair-in-Office"
            boolean and = prose.folded(i).equals("and") && (i + 1 == end || i == first);
            if (aside || mark || link || and || mood == Mood.BE || mood == Mood.CLAUSE || mood == Mood.SPEECH || prose.is(i, ',') && i + 1 == end && i == first
                    || senses.verb(i) != null && !prose.isCapitalised(i) && !prose.folded(i).endsWith("ing")) {
                return false;
            }
        }
        return true;
    }
}
