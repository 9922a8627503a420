package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.text.Prose;

/**
 * All players of an article, sentence after sentence: besides those with a name also "he", "the two presidents", "your
 * country". Sentences must be asked for in their order, once each.
 */
final class Company {
    private final Story story;
    private final Prose prose;
    private final Cast cast;
    private final Allusions allusions;
    private final Openings openings;
    private final Recent recent;
    private final Antecedents antecedents;
    private final Possessors possessors;
    private final Links links;
    private final Reporters reporters;
    private final Crowds crowds;
    /** Whether the sentence before is about many others: then "they" are those. */
    private boolean crowd;

    Company(Story story, Senses senses, Vocabulary vocabulary) {
        this.story = story;
        this.prose = senses.prose;
        this.cast = new Cast(senses, vocabulary.bodies);
        this.allusions = new Allusions(senses, vocabulary);
        this.openings = new Openings(senses);
        this.recent = new Recent(story);
        this.antecedents = new Antecedents(story, senses, recent, vocabulary.bodies);
        this.possessors = new Possessors(senses, recent, antecedents);
        this.links = new Links(senses, vocabulary.bodies);
        this.reporters = new Reporters(senses);
        this.crowds = new Crowds(senses, openings);
    }

    /** Those who may take part in what a sentence tells, in its order. */
    List<Player> of(int sentence) {
        List<Player> players = new ArrayList<>(cast.named(story, sentence));
        alluded(sentence, players);
        possessors.add(sentence, players);
        List<Player> linked = links.linked(players);
        recent.named(linked, openings.end(sentence));
        crowd = crowds.act(sentence, linked) || crowd && prose.folded(prose.firstOf(sentence)).equals("they");
        return linked.stream().filter(p -> !reporters.reports(p)).toList();
    }

    /** Whether this party acts for a body of several countries, as the article says. */
    boolean envoy(Party party) {
        return cast.envoy(party.entity());
    }

    /** Of whom the article has spoken so far. */
    Recent recent() {
        return recent;
    }

    /** Adds those whom no name means. */
    private void alluded(int sentence, List<Player> players) {
        int next;
        for (int i = prose.firstOf(sentence); i < prose.endOf(sentence); i = next) {
            Allusion allusion = allusions.at(i);
            boolean others = allusion != null && allusions.they(allusion) && (crowd || recent.namedOthersThan(recent.pair(sentence)));
            next = allusion == null ? i + 1 : allusion.end();
            if (allusion != null && !others) {
                meet(allusion, players);
            }
        }
    }

    /** A name inside the words counts, but that of "the African country" only describes it. */
    private void meet(Allusion allusion, List<Player> players) {
        if (allusion.meaning() == Reference.OTHER) {
            players.removeIf(p -> !p.person() && allusion.first() <= p.first() && p.end() <= allusion.end());
        }
        if (players.stream().noneMatch(p -> p.first() < allusion.end() && allusion.first() < p.end())) {
            players.addAll(antecedents.of(allusion, players));
            players.sort(Comparator.comparingInt(Player::first));
        }
    }
}
