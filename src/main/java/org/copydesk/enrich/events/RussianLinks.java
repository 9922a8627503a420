package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;

/** Finds what the players of a Russian sentence stand behind: a preposition, a noun that is theirs, or another of their list. */
final class RussianLinks {
    /** How many tokens a preposition may have. */
    private static final int PREPOSITION = 3;
    private final RussianSenses senses;
    private final Prose prose;
    private final RussianOffices offices;

    RussianLinks(RussianSenses senses, RussianOffices offices) {
        this.senses = senses;
        this.prose = senses.prose;
        this.offices = offices;
    }

    /** The players with the prepositions that they stand behind, or the nouns that are theirs; those of a list stand as its first does. */
    List<RussianPlayer> of(List<RussianPlayer> players) {
        List<RussianPlayer> linked = new ArrayList<>();
        for (RussianPlayer player : players) {
            linked.add(linked.isEmpty() ? first(player) : next(player, linked.get(linked.size() - 1)));
        }
        return linked;
    }

    private RussianPlayer first(RussianPlayer player) {
        return player.owner() >= 0 ? player : behind(player, describing(player.first(), 0));
    }

    private RussianPlayer next(RussianPlayer player, RussianPlayer last) {
        if (last.first() == player.first()) {
            return player.standing(last.link(), last.cases(), last.owner());
        }
        if (player.owner() >= 0) {
            return player;
        }
        int before = describing(player.first(), last.end());
        if (joined(last.end(), before)) {
            if (player.place() && player.cases().contains(Case.GENITIVE) && office(last)) {
                return new RussianPlayer(player.first(), player.end(), last.link(), last.cases(), last.owner(), player.country(), null, false); // "послов России и Китая"
            }
            Set<Case> shared = both(last.cases(), player.cases());
            if (!shared.isEmpty()) {
                return player.standing(last.link(), shared, last.owner());
            }
        }
        boolean there = last.place() && (last.link().equals("in") || last.link().equals("to")) && last.end() == before && player.cases().contains(Case.GENITIVE) && !player.place();
        return behind(player, there ? describing(last.first(), 0) - 1 : before); // "встреча в Баку президентов"
    }

    /** Whether it is an office with its country and nobody named, or one that several hold. */
    private boolean office(RussianPlayer player) {
        return !player.place() && player.country() != null && (player.entity() == null || player.person() && offices.several(player)); // "министры Чили Пинера и Перу"
    }

    /** The player with what ends right before a token. */
    private RussianPlayer behind(RussianPlayer player, int first) {
        Map<Case, String> preposition = preposition(first);
        if (preposition != null) {
            return behind(player, preposition);
        }
        int noun = first - 1;
        if (senses.is(noun, "site") && player.place()) {
            RussianPlayer there = behind(player.standing("", senses.cases(noun, "site"), Cue.NONE), describing(noun, 0)); // "в столицу Анголы"
            return there.link().equals("of") ? player : there;
        }
        return owns(player, noun) ? player.standing("of", player.cases(), noun) : player;
    }

    /** The links of the preposition that ends before a token; null when there is none. */
    private Map<Case, String> preposition(int end) {
        for (int i = end - 1; i >= Math.max(0, end - PREPOSITION); i--) {
            Lexicon.Match<Map<Case, String>> match = senses.preposition(i);
            if (match != null && match.end() == end) {
                return match.entries().get(0);
            }
        }
        return null;
    }

    /** The place where it is goes before other cases that the words may stand in. */
    private static RussianPlayer behind(RussianPlayer player, Map<Case, String> links) {
        String where = links.get(Case.LOCATIVE);
        if (where != null && player.cases().contains(Case.LOCATIVE) && !player.cases().equals(Case.ANY)) {
            return player.standing(where, Set.of(Case.LOCATIVE), Cue.NONE);
        }
        for (Map.Entry<Case, String> link : links.entrySet()) {
            if (player.cases().contains(link.getKey())) {
                return player.standing(link.getValue(), Set.of(link.getKey()), Cue.NONE);
            }
        }
        return player.standing(links.values().iterator().next(), player.cases(), Cue.NONE);
    }

    /** "Визит президента": whether the noun before him is his. */
    private boolean owns(RussianPlayer player, int noun) {
        Lexicon.Match<RussianVocabulary.Meant> meant = senses.vocabulary.references.at(prose, player.first());
        boolean pronoun = meant != null && meant.entries().get(0).meaning() == Reference.OBJECT;
        boolean inside = noun >= prose.firstOf(prose.sentenceOf(player.first()));
        return !pronoun && inside && player.cases().contains(Case.GENITIVE) && prose.isWord(noun) && !prose.isNumber(noun) && !prose.folded(noun).equals("и") && senses.bare(noun);
    }

    /** Where the words begin that stand right before a token and describe it: "с новым послом", "со всеми 27 странами". */
    private int describing(int token, int floor) {
        int first = token;
        while (first > floor && describes(first - 1, floor)) {
            first--;
        }
        return first;
    }

    private boolean describes(int token, int floor) {
        boolean and = prose.folded(token).equals("и") && senses.adjective(token + 1) && senses.adjective(token - 1) && token - 1 > floor; // "с новым и старым послом"
        return and || senses.adjective(token) && senses.noun(token) == null || senses.is(token, Mood.DETERMINER) || prose.isNumber(token) || ordinal(token);
    }

    /** "21-го". */
    private boolean ordinal(int token) {
        return prose.is(token, '-') && prose.isNumber(token - 1) || prose.is(token - 1, '-') && prose.isNumber(token - 2);
    }

    /** "и", "," and nothing else between two of a list. */
    private boolean joined(int end, int first) {
        boolean and = false;
        for (int i = end; i < first; i++) {
            boolean sign = prose.folded(i).equals("и") || prose.is(i, ',');
            and |= sign;
            if (!sign && !prose.folded(i).equals("также") && !prose.folded(i).equals("а")) {
                return false;
            }
        }
        return and;
    }

    private static Set<Case> both(Set<Case> one, Set<Case> other) {
        Set<Case> both = EnumSet.noneOf(Case.class);
        one.stream().filter(other::contains).forEach(both::add);
        return both;
    }
}
