package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Prose;

/** The players of Russian sentences, with what case and preposition tell of each. Sentences must be asked for in their order, once each. */
final class RussianCast {
    private final RussianSenses senses;
    private final Prose prose;
    private final Story story;
    private final Bodies bodies;
    private final Recent recent;
    private final RussianOffices offices;
    private final RussianReferences references;
    private final RussianLinks links;

    RussianCast(RussianSenses senses, Story story, Bodies bodies, Recent recent) {
        this.senses = senses;
        this.prose = senses.prose;
        this.story = story;
        this.bodies = bodies;
        this.recent = recent;
        this.offices = new RussianOffices(senses);
        this.references = new RussianReferences(senses, story, recent);
        this.links = new RussianLinks(senses, offices);
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
            List<RussianPlayer> meant = references.meant(i, sentence, phrases, players);
            List<RussianPlayer> found = meant.isEmpty() ? phrases.at(i, end).stream().map(offices::known).toList() : meant;
            RussianPlayer stranger = found.isEmpty() && !phrases.names(i) && prose.isCapitalised(i) ? offices.stranger(i, end) : null;
            for (RussianPlayer player : stranger == null ? found : List.of(stranger)) {
                players.add(player);
                next = Math.max(next, player.end());
            }
        }
        players.removeIf(p -> p.place() && !p.cases().contains(Case.GENITIVE) && prose.is(p.end(), '-') && !prose.touchesNext(p.end() - 1)); // "форум Россия - Африка"
        List<RussianPlayer> linked = links.of(players);
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
}
