package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.copydesk.enrich.names.Entity;
import org.copydesk.enrich.said.Quote;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;

/**
 * All players of an article, sentence after sentence: besides those with a name also "he", "the two presidents", "your
 * country". Sentences must be asked for in their order, once each.
 */
final class Company {
    /** How many sentences later "the two countries" are still those of an event. */
    private static final int NEAR = 3;
    /** How many words a land may have in "the Central Asian country". */
    private static final int LONGEST_NAME = 8;
    /** The PLOVER class of meetings that happened. */
    private static final String MET = "CONSULT";
    private final Story story;
    private final Prose prose;
    private final Senses senses;
    private final Cast cast;
    private final Links links;
    private final Reporters reporters;
    private final Lexicon<Reference> references;
    private final Map<String, Reference> pairs;
    /** Who met in the events told so far: "the two leaders" are they. */
    private final Map<String, Player> met = new HashMap<>();
    private List<String> lastPair = List.of();
    /** The two persons of the last meeting, if they were two. */
    private List<Player> lastMet = List.of();
    private int lastTold = -NEAR - 1;
    private Player lastPerson;
    private Player lastSubject;
    /** Countries of the persons that the sentence before named. */
    private List<String> others = List.of();
    /** The last ministry or other body of a country. */
    private Player lastBody;

    Company(Story story, Senses senses, Vocabulary vocabulary) {
        this.story = story;
        this.prose = senses.prose;
        this.senses = senses;
        this.cast = new Cast(senses, vocabulary.bodies);
        this.links = new Links(senses, vocabulary.bodies);
        this.reporters = new Reporters(senses);
        this.references = vocabulary.references;
        this.pairs = vocabulary.pairs;
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
        remember(linked);
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
                : lastMet.size() == 2 || met.keySet().containsAll(pair(prose.sentenceOf(their.first()))) ? leaders(their) : List.of();
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
        if (match != null && prose.folded(at).equals("they") && others.stream().anyMatch(c -> !pair(prose.sentenceOf(at)).contains(c))) {
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

    /** An event was told: "the two countries" that follow soon are its own. */
    void told(Event event, int sentence) {
        List<String> countries = event.parties().stream().map(Party::country).filter(Objects::nonNull).distinct().toList();
        if (countries.size() == 2 && event.parties().stream().allMatch(p -> p.country() != null)) {
            lastPair = countries;
            lastTold = sentence;
        }
        if (MET.equals(event.plover())) {
            List<Party> persons = event.parties().stream().filter(p -> p.entity() != null && p.entity().kind() == Entity.Kind.PERSON).toList();
            lastMet = persons.isEmpty() && lastMet.size() == 2 && lastMet.stream().allMatch(p -> countries.contains(p.country())) ? lastMet
                    : persons.size() == 2 && event.parties().size() == 2 ? persons.stream().map(p -> new Player(0, 0, "", p.country(), p.entity(), false, false)).toList() : List.of();
        }
        if (MET.equals(event.plover()) && countries.size() == 2) {
            event.parties().stream().filter(p -> p.country() != null && p.entity() != null && p.entity().kind() == Entity.Kind.PERSON)
                    .forEach(p -> met.put(p.country(), new Player(0, 0, "", p.country(), p.entity(), false, false)));
        }
    }

    /** The two countries that are spoken of in this sentence; empty when they are not two. */
    List<String> pair(int sentence) {
        return sentence - lastTold <= NEAR || story.pair().isEmpty() ? lastPair : story.pair();
    }

    /** "The talks with Macron", in a story of somebody who meets one after another: it is he who talks. */
    Event led(Event event, Cue cue) {
        boolean alone = cue.noun() && cue.trigger().type().paired() && cue.trigger().type().mutual() && !lastMet.isEmpty()
                && prose.folded(cue.end()).equals("with") && event.parties().stream().allMatch(p -> p.country() != null)
                && event.parties().stream().map(Party::country).distinct().count() == 1;
        Player host = alone ? lastMet.get(0) : null;
        if (host == null || host.country() == null || event.parties().stream().anyMatch(p -> p.country().equals(host.country()))) {
            return event;
        }
        List<Party> parties = new ArrayList<>(List.of(host.as(Party.Role.ACTOR)));
        event.parties().forEach(p -> parties.add(new Party(Party.Role.TARGET, p.country(), p.entity())));
        return event.between(parties);
    }

    /** Whether an event of the two has been told already. */
    boolean acquainted() {
        return !lastPair.isEmpty();
    }

    private List<Player> meant(Lexicon.Match<Reference> match, List<Player> before) {
        return switch (match.entries().get(0)) {
            case BOTH -> ofNoCountry() ? leaders(match) : countries(match, pair(prose.sentenceOf(match.first())));
            case LEADERS -> leaders(match);
            case PERSON -> person(match, before);
            case BODY -> lastBody != null && lastBody.entity().name().toLowerCase(Locale.ROOT).contains(prose.folded(match.end() - 1)) ? List.of(standIn(match, lastBody)) : List.of();
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
        if (ofNoCountry()) {
            return lastMet.stream().map(player -> standIn(match, player)).toList(); // he met the head of a body of several countries
        }
        return pair(prose.sentenceOf(match.first())).stream().map(country -> met.getOrDefault(country, new Player(0, 0, "", country, null, false, false)))
                .map(player -> standIn(match, player)).toList();
    }

    /** Whether one of the two who met last acts for no country. */
    private boolean ofNoCountry() {
        return lastMet.stream().anyMatch(p -> p.country() == null);
    }

    private List<Player> person(Lexicon.Match<Reference> match, List<Player> before) {
        Player who = before.stream().filter(p -> p.person() && p.end() <= match.first()).reduce((a, b) -> b).orElse(lastPerson);
        return who == null ? List.of() : List.of(standIn(match, who));
    }

    private List<Player> other(Lexicon.Match<Reference> match, List<Player> players) {
        if (players.stream().anyMatch(p -> p.first() >= match.end() && p.first() <= match.end() + 1)) {
            return List.of();
        }
        Player subject = players.stream().filter(p -> p.end() <= match.first()).reduce((a, b) -> b).orElse(lastSubject);
        String country = subject == null ? null : story.other(subject.country());
        return country == null ? List.of() : countries(match, List.of(country));
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

    private void remember(List<Player> players) {
        others = players.stream().filter(Player::person).map(Player::country).filter(Objects::nonNull).toList();
        players.stream().filter(Player::person).filter(p -> p.link().isEmpty()).findFirst()
                .or(() -> players.stream().filter(Player::person).findFirst()).ifPresent(p -> lastPerson = p);
        players.stream().filter(p -> p.link().isEmpty()).findFirst().ifPresent(p -> lastSubject = p);
        players.stream().filter(p -> p.country() != null && p.entity() != null && p.entity().kind() == Entity.Kind.ORGANIZATION).forEach(p -> lastBody = p);
    }
}
