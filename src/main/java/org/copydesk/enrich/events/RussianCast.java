package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.enrich.names.Gender;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;

/** The players of Russian sentences, with what case and preposition tell of each. Sentences must be asked for in their order, once each. */
final class RussianCast {
    private static final Set<String> HER = Set.of("она", "ее", "еи", "неи", "нее");
    private final RussianSenses senses;
    private final Prose prose;
    private final Story story;
    private final Bodies bodies;
    private final Recent recent;
    private final RussianOffices offices;

    RussianCast(RussianSenses senses, Story story, Bodies bodies, Recent recent) {
        this.senses = senses;
        this.prose = senses.prose;
        this.story = story;
        this.bodies = bodies;
        this.recent = recent;
        this.offices = new RussianOffices(senses);
    }

    /** Those who may take part in what a sentence tells, in its order, without those who only report it. */
    List<RussianPlayer> of(int sentence) {
        RussianPhrase phrases = new RussianPhrase(senses, bodies, story.mentions(sentence));
        List<RussianPlayer> players = new ArrayList<>();
        int end = prose.endOf(sentence);
        int next;
        for (int i = prose.firstOf(sentence); i < end; i = next) {
            int silent = reported(i, prose.firstOf(sentence), end);
            next = Math.max(i + 1, silent);
            if (silent > i) {
                continue;
            }
            List<RussianPlayer> meant = meant(i, sentence, phrases, players);
            List<RussianPlayer> found = meant.isEmpty() ? phrases.at(i, end).stream().map(offices::known).toList() : meant;
            RussianPlayer stranger = found.isEmpty() && phrases.mention(i) == null && prose.isCapitalised(i) ? offices.stranger(i, end) : null;
            for (RussianPlayer player : stranger == null ? found : List.of(stranger)) {
                players.add(player);
                next = Math.max(next, player.end());
            }
        }
        players.removeIf(p -> p.place() && !p.cases().contains(Case.GENITIVE) && prose.is(p.end(), '-') && !prose.touchesNext(p.end() - 1)); // "форум Россия - Африка"
        List<RussianPlayer> linked = linked(players);
        recent.named(linked.stream().filter(RussianPlayer::known).map(RussianPlayer::player).toList(), prose.firstOf(sentence));
        return linked;
    }

    /** ", сообщает пресс-служба президента", "по данным МИД,": where the words end that only tell who reports; the token itself when none begin here. */
    private int reported(int at, int sentenceFirst, int sentenceEnd) {
        boolean as = prose.folded(at).equals("как") && at + 3 < sentenceEnd && java.util.stream.IntStream.range(at + 1, at + 4).anyMatch(i -> senses.is(i, Mood.SPEECH));
        if (!senses.is(at, Mood.SPEECH) && !as) {
            return at;
        }
        boolean behind = prose.is(at - 1, ',') || prose.is(at - 1, '—') || prose.is(at - 1, '–') || prose.is(at - 1, '-') || at > sentenceFirst && prose.is(at - 2, ',') && senses.is(at - 1, Mood.BETWEEN);
        boolean opens = prose.folded(at).equals("по") || prose.folded(at).equals("как") || prose.folded(at).equals("со");
        for (int i = at; (behind || opens) && i < sentenceEnd; i++) {
            if (prose.is(i, ',') || prose.is(i, '—') || prose.is(i, '–') || i > at && prose.is(i, ':')) {
                return i;
            }
        }
        return behind || opens ? sentenceEnd : at;
    }

    /** Those whom words mean that name nobody. */
    private List<RussianPlayer> meant(int token, int sentence, RussianPhrase phrases, List<RussianPlayer> before) {
        Lexicon.Match<RussianVocabulary.Meant> match = senses.vocabulary.references.at(prose, token);
        if (match == null) {
            return List.of();
        }
        boolean named = phrases.mention(match.end()) != null || senses.adjective(match.end());
        Reference meaning = match.entries().get(0).meaning();
        Set<Case> cases = EnumSet.noneOf(Case.class);
        match.entries().forEach(entry -> cases.addAll(entry.cases()));
        List<String> pair = recent.pair(sentence);
        if (meaning == Reference.PERSON) {
            RussianPlayer here = before.stream().filter(p -> p.person() && p.cases().contains(Case.NOMINATIVE)).reduce((a, b) -> b).orElse(null);
            Player person = here == null ? recent.person() : here.player();
            return person == null || !fits(person, match) ? List.of() : List.of(player(match, cases, person));
        }
        if (meaning == Reference.OBJECT) {
            Player subject = before.stream().filter(p -> p.person() && p.may(Case.NOMINATIVE)).map(RussianPlayer::player).reduce((a, b) -> b).orElse(null);
            Player other = before.stream().filter(p -> p.person() && !p.cases().contains(Case.NOMINATIVE)).map(RussianPlayer::player).reduce((a, b) -> b).orElse(null);
            Player person = other != null ? other : subject == null ? recent.person() : recent.besides(subject);
            boolean his = senses.adjective(match.end()) || prose.isWord(match.end()) && senses.verb(match.end()) == null && !senses.finite(match.end()) && senses.preposition(match.end()) == null && senses.mood(match.end()) == null && !prose.isCapitalised(match.end());
            return person == null || his || !fits(person, match) ? List.of() : List.of(player(match, cases, person));
        }
        if (named || pair.size() != 2) {
            return List.of();
        }
        return pair.stream().map(country -> player(match, cases, meaning == Reference.LEADERS ? recent.leader(country) : new Player(0, 0, "", country, null, false, false))).toList();
    }

    /** Whether a pronoun can be of this person: she is no "он". */
    private boolean fits(Player person, Lexicon.Match<?> match) {
        Gender gender = story.gender(person.entity());
        return gender == null || (gender == Gender.SHE) == HER.contains(prose.folded(match.first()));
    }

    private static RussianPlayer player(Lexicon.Match<?> match, Set<Case> cases, Player who) {
        return new RussianPlayer(match.first(), match.end(), "", cases, Cue.NONE, who.country(), who.entity(), false);
    }

    /** The players with the prepositions that they stand behind, or the nouns that are theirs; those of a list stand as its first does. */
    private List<RussianPlayer> linked(List<RussianPlayer> players) {
        List<RussianPlayer> linked = new ArrayList<>();
        for (RussianPlayer player : players) {
            RussianPlayer last = linked.isEmpty() ? null : linked.get(linked.size() - 1);
            int before = describing(player.first(), last == null ? 0 : last.end());
            if (last != null && last.first() == player.first()) {
                linked.add(player.standing(last.link(), last.cases(), last.owner()));
                continue;
            }
            if (player.owner() >= 0) {
                linked.add(player);
                continue;
            }
            boolean inside = last != null && player.place() && player.cases().contains(Case.GENITIVE) && office(last) && joined(last.end(), before);
            if (inside) {
                linked.add(new RussianPlayer(player.first(), player.end(), last.link(), last.cases(), last.owner(), player.country(), null, false)); // "послов России и Китая"
                continue;
            }
            Set<Case> shared = last == null ? Set.of() : both(last.cases(), player.cases());
            if (last != null && joined(last.end(), before) && !shared.isEmpty()) {
                linked.add(player.standing(last.link(), shared, last.owner()));
                continue;
            }
            boolean there = last != null && last.place() && (last.link().equals("in") || last.link().equals("to")) && last.end() == before && player.cases().contains(Case.GENITIVE) && !player.place();
            linked.add(behind(player, there ? describing(last.first(), 0) - 1 : before)); // "встреча в Баку президентов"
        }
        return linked;
    }

    /** Whether it is an office with its country and nobody named, or one that several hold. */
    private boolean office(RussianPlayer player) {
        return !player.place() && player.country() != null && (player.entity() == null || player.person() && offices.several(player)); // "министры Чили Пинера и Перу"
    }

    private RussianPlayer behind(RussianPlayer player, int first) {
        Lexicon.Match<Map<Case, String>> preposition = null;
        for (int i = first - 1; i >= Math.max(0, first - 3) && preposition == null; i--) {
            Lexicon.Match<Map<Case, String>> match = senses.preposition(i);
            preposition = match != null && match.end() == first ? match : null;
        }
        if (preposition != null) {
            String where = preposition.entries().get(0).get(Case.LOCATIVE);
            if (where != null && player.cases().contains(Case.LOCATIVE) && !player.cases().equals(Case.ANY)) {
                return player.standing(where, Set.of(Case.LOCATIVE), Cue.NONE);
            }
            for (Map.Entry<Case, String> link : preposition.entries().get(0).entrySet()) {
                if (player.cases().contains(link.getKey())) {
                    return player.standing(link.getValue(), Set.of(link.getKey()), Cue.NONE);
                }
            }
            return player.standing(preposition.entries().get(0).values().iterator().next(), player.cases(), Cue.NONE);
        }
        int noun = first - 1;
        if (senses.is(noun, "site") && player.place()) {
            RussianPlayer there = behind(player.standing("", senses.cases(noun, "site"), Cue.NONE), describing(noun, 0)); // "в столицу Анголы"
            return there.link().equals("of") ? player : there;
        }
        Lexicon.Match<RussianVocabulary.Meant> meant = senses.vocabulary.references.at(prose, player.first());
        boolean pronoun = meant != null && meant.entries().get(0).meaning() == Reference.OBJECT;
        boolean owned = !pronoun && player.cases().contains(Case.GENITIVE) && prose.isWord(noun) && first > prose.firstOf(prose.sentenceOf(player.first())) && !senses.finite(noun) && senses.verb(noun) == null
                && senses.mood(noun) == null && !prose.isNumber(noun) && senses.preposition(noun) == null && !prose.folded(noun).equals("и");
        return owned ? player.standing("of", player.cases(), noun) : player;
    }

    /** Where the adjectives begin that stand right before a token: "с новым послом". */
    private int describing(int token, int floor) {
        int first = token;
        while (first > floor && (senses.adjective(first - 1) && senses.noun(first - 1) == null || senses.is(first - 1, Mood.DETERMINER) || prose.isNumber(first - 1) || ordinal(first - 1) || prose.folded(first - 1).equals("и") && senses.adjective(first) && senses.adjective(first - 2) && first - 2 > floor)) {
            first--;
        }
        return first;
    }

    /** "21-го". */
    private boolean ordinal(int token) {
        return prose.is(token, '-') && prose.isNumber(token - 1) || prose.is(token - 1, '-') && prose.isNumber(token - 2);
    }

    /** "и", "," and nothing else between two of a list. */
    private boolean joined(int end, int first) {
        boolean and = false;
        for (int i = end; i < first; i++) {
            and |= prose.folded(i).equals("и") || prose.is(i, ',');
            if (!prose.folded(i).equals("и") && !prose.is(i, ',') && !prose.folded(i).equals("также") && !prose.folded(i).equals("а")) {
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
