package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.enrich.names.Entity;
import org.copydesk.text.Prose;

/** Behind which prepositions the players of a sentence stand. */
final class Links {
    /** How many tokens "by" may stand before the name behind it. */
    private static final int REACH = 12;
    /** How many tokens may stand between "a delegation" and "led". */
    private static final int SHORT = 5;
    /** What opens a phrase, though it may open a clause. */
    private static final Set<String> PHRASE = Set.of("during", "after", "following", "before");
    private static final Set<String> LED = Set.of("led", "headed");
    private final Senses senses;
    private final Prose prose;
    private final Bodies bodies;
    private final Companions companions;
    private final Prepositions prepositions;

    Links(Senses senses, Bodies bodies) {
        this.senses = senses;
        this.prose = senses.prose;
        this.bodies = bodies;
        this.companions = new Companions(senses);
        this.prepositions = new Prepositions(senses);
    }

    /** The players with the prepositions that they stand behind. */
    List<Player> linked(List<Player> players) {
        List<Player> linked = new ArrayList<>(players);
        linked.replaceAll(player -> leading(headed(player), players));
        link(linked);
        for (int i = 0; i + 1 < linked.size(); i++) {
            Player body = linked.get(i);
            Player place = linked.get(i + 1);
            boolean of = body.country() == null && body.entity().kind() == Entity.Kind.ORGANIZATION && !bodies.among(body.entity()) && place.place()
                    && prose.folded(body.end()).equals("in") && place.first() == body.end() + 1;
            linked.set(i, of ? new Player(body.first(), body.end(), body.link(), place.country(), body.entity(), false, body.possessive()) : body); // "the Foreign Ministry in Moscow"
        }
        return linked;
    }

    /** "The leader of the FARC", "the president of the European Commission": with the office, whoever holds it. */
    private Player headed(Player player) {
        boolean body = player.entity() != null && player.entity().kind() == Entity.Kind.ORGANIZATION && player.link().isEmpty();
        int of = senses.is(player.first() - 1, Mood.DETERMINER) ? player.first() - 2 : player.first() - 1;
        boolean head = body && prose.folded(of).equals("of") && senses.classes(of - 1).contains("@leader") && senses.is(of - 2, Mood.DETERMINER);
        return head ? new Player(of - 1, player.end(), "", player.country(), player.entity(), player.place(), player.possessive()) : player;
    }

    /** "A delegation led by Foreign Minister Tsahkna": what it does, he does; unless it says whose delegation it is. */
    private Player leading(Player player, List<Player> players) {
        int by = player.first() - 1;
        while (player.person() && by > player.first() - REACH && (prose.isCapitalised(by) || senses.is(by, Mood.DETERMINER) || prose.folded(by).equals("of"))) {
            by--;
        }
        boolean led = player.person() && prose.folded(by).equals("by") && LED.contains(prose.folded(by - 1));
        for (int i = by - 2; led && i > by - SHORT; i--) {
            int group = i;
            if (senses.classes(i).contains("@delegation") && players.stream().noneMatch(p -> p.end() >= group - SHORT && p.end() < player.first())) {
                return new Player(i, player.end(), "", player.country(), player.entity(), player.place(), player.possessive());
            }
        }
        return player;
    }

    private void link(List<Player> players) {
        for (int i = 0; i < players.size(); i++) {
            Player player = players.get(i);
            Player before = i == 0 ? null : players.get(i - 1);
            if (player.link().isEmpty()) {
                boolean shared = before != null && (before.end() < player.first() && companions.listed(players, i) && goesOn(before, player) || bracketed(before, player));
                players.set(i, player.at(shared ? before.link() : prepositions.before(player, before, before == null || !player.person() ? 0 : before.end())));
            }
        }
    }

    /** Whether what looks like a list is one; "on his appointment, Lula" and "in Lima, Lula" are none. */
    private boolean goesOn(Player first, Player second) {
        boolean comma = prose.is(second.first() - 1, ',');
        boolean unlike = first.person() != second.person() || first.possessive();
        return !opened(first.end(), second) && !(comma && unlike) && !(first.place() && acts(second)) && !(second.person() && !first.person() && first.entity() == null && actsAnew(second));
    }

    /** "In Bangladesh, the Chinese embassy gave": behind a comma a body, and right behind it what it does. */
    private boolean acts(Player body) {
        boolean behindComma = senses.is(body.first() - 1, Mood.DETERMINER) && prose.is(body.first() - 2, ',');
        return behindComma && !body.place() && !body.person() && (senses.isVerb(body.end()) || senses.is(body.end(), Mood.BE) || senses.is(body.end(), Mood.PLANNED) || senses.is(body.end(), Mood.SPEECH));
    }

    /** "Between their two countries and Harper also secured": behind "and" a person, and right behind him what he does. */
    private boolean actsAnew(Player who) {
        return prose.folded(who.first() - 1).equals("and") && (senses.isVerb(who.end()) && !senses.mayBeNoun(who.end()) || senses.is(who.end(), Mood.BETWEEN) || senses.is(who.end(), Mood.PLANNED));
    }

    /** "The Shanghai Cooperation Organization (SCO)". */
    private boolean bracketed(Player before, Player player) {
        int bracket = player.first() - 1;
        boolean beside = bracket - before.end() <= 1 && (bracket == before.end() || before.possessive());
        return prose.is(bracket, '(') && beside && before.entity() != null && prose.is(player.end(), ')');
    }

    /** "In response to the US tariffs, Beijing has": the comma ends what opens the sentence, and no list goes on behind. */
    private boolean opened(int first, Player player) {
        int comma = player.first() - 1;
        while (comma > first && !prose.is(comma, ',')) {
            comma--;
        }
        boolean and = false;
        for (int i = first; i < player.first(); i++) {
            and |= prose.folded(i).equals("and") || prose.is(i, '-') || prose.is(i, '&');
        }
        int next = player.possessive() ? player.end() + 1 : player.end();
        boolean goesOn = prose.folded(next).equals("and") || prose.is(next, ',')
                && (prose.folded(next + 1).equals("and") || prose.isCapitalised(next + 1) || senses.is(next + 1, Mood.DETERMINER)); // not ", will"
        int opener = prose.firstOf(prose.sentenceOf(first));
        boolean closed = goesOn && senses.commaBetween(opener, first); // "Following the talks, a treaty of Peru, Chile, and Bolivia"
        return !closed && !and && comma >= first && prose.is(comma, ',') && (senses.is(opener, Mood.CLAUSE) && !(goesOn && PHRASE.contains(prose.folded(opener))) || (comma > first || player.person()) && senses.is(opener, Mood.LINK) && !goesOn || prose.folded(opener).equals("according") && !goesOn);
    }
}
