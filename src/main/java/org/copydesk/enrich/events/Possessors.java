package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.copydesk.text.Prose;

/** Whose it is, before a noun that tells an event: "during his visit to Peru", "after their talks". */
final class Possessors {
    /** How many words may stand between "his" and a noun. */
    private static final int NEAR = 8;
    /** How many words a phrase may have before "his" that opens a sentence. */
    private static final int OPENING = 6;
    private final Senses senses;
    private final Prose prose;
    private final Recent recent;
    private final Antecedents antecedents;

    Possessors(Senses senses, Recent recent, Antecedents antecedents) {
        this.senses = senses;
        this.prose = senses.prose;
        this.recent = recent;
        this.antecedents = antecedents;
    }

    /** Adds them to the players of a sentence, which stay in its order. */
    void add(int sentence, List<Player> players) {
        for (int i = prose.firstOf(sentence); i < prose.endOf(sentence); i++) {
            String word = prose.folded(i);
            boolean his = word.equals("his") || word.equals("her");
            if ((his || word.equals("their")) && events(i + 1)) {
                Allusion allusion = new Allusion(i, i + 1, Reference.PERSON);
                List<Player> whose = new ArrayList<>(his ? owner(allusion, sentence, players) : owners(allusion, players));
                whose.forEach(p -> players.add(p.owning()));
                players.sort(Comparator.comparingInt(Player::first));
            }
        }
    }

    /** Whether a noun of events comes next, behind one or two words that say of what kind it is. */
    private boolean events(int at) {
        for (int i = at; i < Math.min(prose.size(), at + NEAR) && (prose.isWord(i) || prose.isNumber(i) || prose.is(i, '-')) && (senses.mood(i) == null || senses.is(i, Mood.DETERMINER)); i++) {
            if (senses.noun(i) != null) {
                return true;
            }
        }
        return false;
    }

    /** Who stands before "his", not at home where it leads to; behind the comma where a sentence opens with it. */
    private List<Player> owner(Allusion his, int sentence, List<Player> players) {
        String there = players.stream().filter(p -> p.first() > his.first() && p.first() - his.first() <= NEAR && leads(p.first() - 1))
                .map(Player::country).filter(Objects::nonNull).findFirst().orElse(null);
        boolean opens = opens(his.first(), sentence, players);
        List<Player> abroad = players.stream().filter(p -> (p.person() || opens && official(p)) && away(p, there)).toList();
        Player who = opens ? abroad.stream().filter(p -> p.first() > his.first() && (senses.commaBetween(his.first(), p.first()) || unlinked(p))).findFirst().orElse(null)
                : abroad.stream().filter(p -> p.end() <= his.first()).reduce((a, b) -> b).orElse(null);
        return who != null ? List.of(his.to(who)) : antecedents.person(his, List.of()).stream().filter(p -> away(p, there)).toList();
    }

    /** "During his visit", "as part of his visit", "on the second day of his visit": nothing else stands before it in the sentence. */
    private boolean opens(int his, int sentence, List<Player> players) {
        int first = prose.firstOf(sentence);
        boolean phrase = his - first <= OPENING && (his - first <= 2 || senses.is(first, Mood.LINK) || prose.folded(first).equals("as"));
        for (int i = first; phrase && i < his; i++) {
            phrase = prose.isWord(i) && !senses.isVerb(i);
        }
        return phrase && players.stream().noneMatch(p -> p.first() < his);
    }

    /** "During his visit to Mexico the Pope": a person behind no preposition. */
    private boolean unlinked(Player player) {
        int before = player.first() - 1;
        while (senses.is(before, Mood.DETERMINER) || prose.isCapitalised(before) && senses.classes(before).contains("@official")) {
            before--;
        }
        return player.person() && !senses.is(before, Mood.LINK) && !prose.folded(before).equals("and");
    }

    /** "The Kazakh diplomat". */
    private boolean official(Player player) {
        return player.entity() == null && !player.place() && senses.classes(player.end()).contains("@official");
    }

    private static boolean away(Player who, String there) {
        return who.country() == null || !who.country().equals(there);
    }

    /** The two persons before "their", else the leaders of the two countries, once they are known to have met. */
    private List<Player> owners(Allusion their, List<Player> players) {
        List<Player> persons = players.stream().filter(p -> p.person() && p.end() <= their.first()).toList();
        if (persons.size() == 2) {
            return persons.stream().map(their::to).toList();
        }
        boolean met = recent.lastMet().size() == 2 || recent.haveMet(recent.pair(prose.sentenceOf(their.first())));
        return met ? antecedents.leaders(their) : List.of();
    }

    private boolean leads(int token) {
        return prose.folded(token).equals("to") || prose.folded(token).equals("in");
    }
}
