package org.copydesk.enrich.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.copydesk.enrich.names.Gender;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;

/** Those whom Russian words mean that name nobody: "он", "ему", "стороны", "главы государств". For one article. */
final class RussianReferences {
    private static final Set<String> HER = Set.of("она", "ее", "еи", "неи", "нее");
    private final RussianSenses senses;
    private final Prose prose;
    private final Story story;
    private final Recent recent;

    RussianReferences(RussianSenses senses, Story story, Recent recent) {
        this.senses = senses;
        this.prose = senses.prose;
        this.story = story;
        this.recent = recent;
    }

    /** @param before those whom the sentence names before the token */
    List<RussianPlayer> meant(int token, int sentence, RussianPhrase phrases, List<RussianPlayer> before) {
        Lexicon.Match<RussianVocabulary.Meant> match = senses.vocabulary.references.at(prose, token);
        if (match == null) {
            return List.of();
        }
        Reference meaning = match.entries().get(0).meaning();
        if (meaning == Reference.PERSON) {
            return person(match, subject(before));
        }
        if (meaning == Reference.OBJECT) {
            return his(match.end()) ? List.of() : person(match, object(before));
        }
        List<String> pair = recent.pair(sentence);
        boolean named = phrases.names(match.end()) || senses.adjective(match.end());
        if (named || pair.size() != 2) {
            return List.of();
        }
        return pair.stream().map(country -> player(match, meaning == Reference.LEADERS ? recent.leader(country) : new Player(0, 0, "", country, null, false, false))).toList();
    }

    /** "Он": who did something before in the sentence, else in the story. */
    private Player subject(List<RussianPlayer> before) {
        Player here = last(before, player -> player.cases().contains(Case.NOMINATIVE));
        return here == null ? recent.person() : here;
    }

    /** "Ему": not who does it now. */
    private Player object(List<RussianPlayer> before) {
        Player other = last(before, player -> !player.cases().contains(Case.NOMINATIVE));
        Player subject = last(before, player -> player.may(Case.NOMINATIVE));
        return other != null ? other : subject == null ? recent.person() : recent.besides(subject);
    }

    private static Player last(List<RussianPlayer> before, Predicate<RussianPlayer> which) {
        return before.stream().filter(player -> player.person() && which.test(player)).map(RussianPlayer::player).reduce((a, b) -> b).orElse(null);
    }

    /** "Его визит": whether the word behind a pronoun is what somebody has. */
    private boolean his(int next) {
        boolean noun = prose.isWord(next) && senses.bare(next) && !prose.isCapitalised(next);
        return noun || senses.adjective(next);
    }

    private List<RussianPlayer> person(Lexicon.Match<RussianVocabulary.Meant> match, Player person) {
        return person == null || !fits(person, match) ? List.of() : List.of(player(match, person));
    }

    /** Whether a pronoun can be of this person: she is no "он". */
    private boolean fits(Player person, Lexicon.Match<?> match) {
        Gender gender = story.gender(person.entity());
        return gender == null || (gender == Gender.SHE) == HER.contains(prose.folded(match.first()));
    }

    private static RussianPlayer player(Lexicon.Match<RussianVocabulary.Meant> match, Player who) {
        Set<Case> cases = EnumSet.noneOf(Case.class);
        match.entries().forEach(entry -> cases.addAll(entry.cases()));
        return new RussianPlayer(match.first(), match.end(), "", cases, Cue.NONE, who.country(), who.entity(), false);
    }
}
