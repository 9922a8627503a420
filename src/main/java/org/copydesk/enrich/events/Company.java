package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.enrich.names.Entity;
import org.copydesk.enrich.said.Quote;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;

/**
 * All players of an article, sentence after sentence: besides those with a name also "he", "the two presidents", "your
 * country". Sentences must be asked for in their order, once each.
 */
final class Company {
    /** How many words may stand between "his" and a noun. */
    private static final int NEAR = 3;
    /** How many words a land may have in "the Central Asian country". */
    private static final int LONGEST_NAME = 8;
    private final Story story;
    private final Prose prose;
    private final Senses senses;
    private final Cast cast;
    private final Links links;
    private final Reporters reporters;
    private final Lexicon<Reference> references;
    private final Map<String, Reference> pairs;
    private final Recent recent;
    private final Crowds crowds;
    /** Whether the sentence before is about many others: then "they" are those. */
    private boolean crowd;

    Company(Story story, Senses senses, Vocabulary vocabulary) {
        this.story = story;
        this.prose = senses.prose;
        this.senses = senses;
        this.cast = new Cast(senses, vocabulary.bodies);
        this.links = new Links(senses, vocabulary.bodies);
        this.reporters = new Reporters(senses);
        this.references = vocabulary.references;
        this.pairs = vocabulary.pairs;
        this.recent = new Recent(story);
        this.crowds = new Crowds(senses);
    }

    List<Player> of(int sentence) {
        List<Player> players = new ArrayList<>(cast.named(story, sentence));
        for (int i = prose.firstOf(sentence); i < prose.endOf(sentence); ) {
            Lexicon.Match<Reference> match = reference(i);
            if (match != null && match.entries().get(0) == Reference.OTHER) {
                players.removeIf(p -> !p.person() && match.first() <= p.first() && p.end() <= match.end());
            }
            if (match != null && players.stream().noneMatch(p -> p.first() < match.end() && match.first() < p.end())) {
                players.addAll(meant(match, players));
                players.sort(Comparator.comparingInt(Player::first));
            }
            i = match == null ? i + 1 : match.end();
        }
        possessors(sentence, players);
        List<Player> linked = links.linked(players);
        recent.named(linked);
        crowd = crowds.act(sentence, linked) || crowd && prose.folded(prose.firstOf(sentence)).equals("they");
        return linked.stream().filter(p -> !reporters.reports(p)).toList();
    }

    /** "During his visit to Peru", "after their talks": whose it is. */
    private void possessors(int sentence, List<Player> players) {
        for (int i = prose.firstOf(sentence); i < prose.endOf(sentence); i++) {
            String word = prose.folded(i);
            boolean his = word.equals("his") || word.equals("her");
            if ((his || word.equals("their")) && events(i + 1)) {
                Lexicon.Match<Reference> match = new Lexicon.Match<>(i, i + 1, List.of(Reference.PERSON));
                List<Player> whose = his ? owner(match, sentence, players) : owners(match, players);
                whose.forEach(p -> players.add(new Player(p.first(), p.end(), "", p.country(), p.entity(), false, true)));
                players.sort(Comparator.comparingInt(Player::first));
            }
        }
    }

    /** Whether a noun of events comes next, behind one or two words that say of what kind it is. */
    private boolean events(int at) {
        for (int i = at; i < Math.min(prose.size(), at + NEAR + 2) && (prose.isWord(i) || prose.isNumber(i) || prose.is(i, '-')) && senses.mood(i) == null; i++) {
            if (senses.noun(i) != null) {
                return true;
            }
        }
        return false;
    }

    /** Who stands before "his", not at home where it leads to; behind the comma where a sentence opens with it. */
    private List<Player> owner(Lexicon.Match<Reference> his, int sentence, List<Player> players) {
        String there = players.stream().filter(p -> p.first() > his.first() && p.first() - his.first() <= NEAR + 2 && leads(p.first() - 1)).map(Player::country).findFirst().orElse(null);
        boolean opens = his.first() - prose.firstOf(sentence) <= 2;
        Player who = players.stream().filter(p -> p.person() && (opens ? p.first() > his.first() && afterComma(his.first(), p) : p.end() <= his.first()))
                .filter(p -> p.country() == null || !p.country().equals(there)).reduce((a, b) -> opens ? a : b).orElse(null);
        return who == null ? person(his, List.of()).stream().filter(p -> p.country() == null || !p.country().equals(there)).toList() : List.of(standIn(his, who));
    }

    /** The two persons before "their", else the leaders of the two countries. */
    private List<Player> owners(Lexicon.Match<Reference> their, List<Player> players) {
        List<Player> persons = players.stream().filter(p -> p.person() && p.end() <= their.first()).toList();
        return persons.size() == 2 ? persons.stream().map(p -> standIn(their, p)).toList()
                : recent.lastMet().size() == 2 || recent.haveMet(recent.pair(prose.sentenceOf(their.first()))) ? leaders(their) : List.of();
    }

    private boolean leads(int token) {
        return prose.folded(token).equals("to") || prose.folded(token).equals("in");
    }

    private boolean afterComma(int from, Player who) {
        for (int i = from; i < who.first(); i++) {
            if (prose.is(i, ',')) {
                return true;
            }
        }
        return false;
    }

    /** What the table has, and "the Central Asian country" too. */
    private Lexicon.Match<Reference> reference(int at) {
        Lexicon.Match<Reference> match = references.at(prose, at);
        if (match != null && prose.folded(at).equals("they") && at != prose.firstOf(prose.sentenceOf(at)) && !prose.is(at - 1, ',') && !prose.folded(at - 1).equals("which")) {
            return null; // "Lithuania said that they": not the two of before
        }
        if (match != null && prose.folded(at).equals("they") && (crowd || recent.namedOthersThan(recent.pair(prose.sentenceOf(at))))) {
            return null; // others have been named since
        }
        if (match != null && match.entries().get(0) == Reference.LEADERS && prose.folded(match.end()).equals("of") && !prose.folded(match.end() + 2).equals("two") && !prose.folded(match.end() + 1).equals("both")) {
            return null; // "the leaders of Vietnam and Cambodia"
        }
        if (match == null) {
            match = described(at);
        }
        if (match == null && prose.folded(at).equals("the") && prose.isCapitalised(at + 1)) {
            int next = at + 2;
            while (next < at + LONGEST_NAME && (prose.isCapitalised(next) || prose.is(next, '-'))) {
                next++;
            }
            boolean land = List.of("country", "nation", "republic", "kingdom").contains(prose.folded(next));
            return land ? new Lexicon.Match<>(at, next + 1, List.of(Reference.OTHER)) : null;
        }
        return match;
    }

    /** "The two African states", "the visiting prime minister". */
    private Lexicon.Match<Reference> described(int at) {
        int noun = prose.folded(at).equals("both") ? at + 2 : prose.folded(at).equals("the") && prose.folded(at + 1).equals("two") ? at + 3 : -1;
        Reference pair = noun > 0 && prose.isWord(noun - 1) && senses.mood(noun - 1) == null ? pairs.get(prose.folded(noun)) : null;
        if (pair != null) {
            return new Lexicon.Match<>(at, noun + 1, List.of(pair));
        }
        int end = at + 1;
        boolean official = false;
        while (prose.folded(at).equals("visiting") && end <= at + NEAR && prose.isWord(end) && senses.mood(end) == null && senses.verb(end) == null) {
            official |= senses.classes(end).contains("@official");
            end++;
        }
        return official ? new Lexicon.Match<>(at, end, List.of(Reference.PERSON)) : null;
    }

    /** Whether this party acts for a body of several countries, as the article says. */
    boolean envoy(Party party) {
        return cast.envoy(party.entity());
    }

    /** Of whom the article has spoken so far. */
    Recent recent() {
        return recent;
    }

    /** "The talks with Macron", in a story of somebody who meets one after another: it is he who talks. */
    Event led(Event event, Cue cue) {
        boolean alone = cue.noun() && cue.trigger().type().paired() && cue.trigger().type().mutual() && !recent.lastMet().isEmpty()
                && prose.folded(cue.end()).equals("with") && event.parties().stream().allMatch(p -> p.country() != null)
                && event.parties().stream().map(Party::country).distinct().count() == 1;
        Player host = alone ? recent.lastMet().get(0) : null;
        if (host == null || host.country() == null || event.parties().stream().anyMatch(p -> p.country().equals(host.country()))) {
            return event;
        }
        List<Party> parties = new ArrayList<>(List.of(host.as(Party.Role.ACTOR)));
        event.parties().forEach(p -> parties.add(new Party(Party.Role.TARGET, p.country(), p.entity())));
        return event.between(parties);
    }

    private List<Player> meant(Lexicon.Match<Reference> match, List<Player> before) {
        return switch (match.entries().get(0)) {
            case BOTH -> recent.ofNoCountry() ? leaders(match) : countries(match, recent.pair(prose.sentenceOf(match.first())));
            case LEADERS -> leaders(match);
            case PERSON -> person(match, before);
            case OBJECT -> object(match, before);
            case BODY -> body(match);
            case HERE -> story.here() == null || story.quoteAt(match.first()) != null ? List.of() : List.of(new Player(match.first(), match.end(), "in", story.here(), null, false, false));
            case OTHER -> other(match, before);
            case SPEAKER -> speaker(match);
            case ADDRESSEE -> addressee(match);
        };
    }

    private List<Player> countries(Lexicon.Match<Reference> match, List<String> countries) {
        return countries.stream().map(country -> new Player(match.first(), match.end(), "", country, null, false, possessive(match))).toList();
    }

    private List<Player> leaders(Lexicon.Match<Reference> match) {
        if (recent.ofNoCountry()) {
            return recent.lastMet().stream().map(player -> standIn(match, player)).toList(); // he met the head of a body of several countries
        }
        return recent.pair(prose.sentenceOf(match.first())).stream().map(recent::leader).map(player -> standIn(match, player)).toList();
    }

    private List<Player> person(Lexicon.Match<Reference> match, List<Player> before) {
        Player who = before.stream().filter(p -> p.person() && p.end() <= match.first()).reduce((a, b) -> b).orElse(recent.person());
        return who == null ? List.of() : List.of(standIn(match, who));
    }

    private List<Player> other(Lexicon.Match<Reference> match, List<Player> players) {
        if (players.stream().anyMatch(p -> p.first() >= match.end() && p.first() <= match.end() + 1)) {
            return List.of();
        }
        List<Player> before = players.stream().filter(p -> p.end() <= match.first()).toList();
        Player subject = before.isEmpty() ? recent.subject() : before.get(before.size() - 1);
        if (subject == null || subject.country() == null) {
            return List.of();
        }
        List<String> lands = before.stream().map(Player::country).filter(c -> c != null && !c.equals(subject.country())).distinct().toList();
        List<String> pair = recent.pair(prose.sentenceOf(match.first()));
        String country = story.other(subject.country()) != null ? story.other(subject.country())
                : lands.size() == 1 ? lands.get(0) : pair.contains(subject.country()) ? pair.get(1 - pair.indexOf(subject.country())) : null;
        return country == null ? List.of() : countries(match, List.of(country));
    }

    private List<Player> body(Lexicon.Match<Reference> match) {
        Player last = recent.body();
        boolean named = last != null && last.entity().name().toLowerCase(Locale.ROOT).contains(prose.folded(match.end() - 1));
        return named ? List.of(standIn(match, last)) : List.of();
    }

    /** "Thanked him": not the one who thanks; "her" before a noun says whose it is. */
    private List<Player> object(Lexicon.Match<Reference> match, List<Player> before) {
        List<Player> persons = before.stream().filter(p -> p.person() && p.end() <= match.first()).toList();
        Player subject = persons.stream().filter(p -> !linked(p)).findFirst().orElse(null);
        Player who = persons.stream().filter(p -> subject == null || !p.entity().equals(subject.entity())).reduce((a, b) -> b).orElseGet(() -> recent.besides(subject));
        boolean owns = prose.folded(match.first()).equals("her") && prose.isWord(match.end()) && (senses.mood(match.end()) == null || senses.is(match.end(), Mood.SPEECH)) && !senses.adverb(match.end());
        return who == null || subject == null || owns ? List.of() : List.of(standIn(match, who));
    }

    /** Whether a preposition stands right before. */
    private boolean linked(Player player) {
        return senses.is(player.first() - 1, Mood.LINK);
    }

    private List<Player> speaker(Lexicon.Match<Reference> match) {
        Quote quote = story.quoteAt(match.first());
        if (quote == null || quote.speaker() == null) {
            return List.of();
        }
        return List.of(new Player(match.first(), match.end(), "", quote.speaker().country(), quote.speaker(), false, false));
    }

    private List<Player> addressee(Lexicon.Match<Reference> match) {
        Quote quote = story.quoteAt(match.first());
        String country = quote == null || quote.speaker() == null ? null : story.other(quote.speaker().country());
        return country == null ? List.of() : countries(match, List.of(country));
    }

    private static Player standIn(Lexicon.Match<Reference> match, Player who) {
        return new Player(match.first(), match.end(), "", who.country(), who.entity(), false, false);
    }

    private boolean possessive(Lexicon.Match<Reference> match) {
        return match.end() < prose.size() && prose.kind(match.end()) == Prose.Kind.POSSESSIVE;
    }
}
