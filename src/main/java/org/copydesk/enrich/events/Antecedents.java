package org.copydesk.enrich.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.enrich.said.Quote;
import org.copydesk.text.Prose;

/** Whom the words mean that name nobody: who was named before, in this sentence or in those just read. */
final class Antecedents {
    /** What a country is called that does something. */
    private static final Set<String> LAND = Set.of("country", "nation", "kingdom");
    /** Prepositions between a journey and where it goes. */
    private static final Set<String> LEADS = Set.of("to", "in");
    private final Story story;
    private final Senses senses;
    private final Prose prose;
    private final Recent recent;
    private final Bodies bodies;

    Antecedents(Story story, Senses senses, Recent recent, Bodies bodies) {
        this.bodies = bodies;
        this.story = story;
        this.senses = senses;
        this.prose = senses.prose;
        this.recent = recent;
    }

    /**
     * Nobody when it is not sure.
     *
     * @param players those of the sentence that are known so far, in its order
     */
    List<Player> of(Allusion allusion, List<Player> players) {
        return switch (allusion.meaning()) {
            case BOTH -> recent.ofNoCountry() ? leaders(allusion) : countries(allusion, pair(allusion));
            case THREE -> countries(allusion, recent.three());
            case LEADERS -> leaders(allusion);
            case PERSON -> person(allusion, players);
            case OBJECT -> object(allusion, players);
            case IT -> it(allusion, players);
            case GUEST -> guest(allusion);
            case BODY -> body(allusion);
            case BLOC -> bloc(allusion);
            case GOVERNMENT -> story.government() == null ? List.of() : countries(allusion, List.of(story.government()));
            case HERE -> here(allusion);
            case OTHER -> other(allusion, players);
            case SPEAKER -> speaker(allusion);
            case ADDRESSEE -> addressee(allusion);
        };
    }

    /** "The two leaders": whoever met for the two countries; the two who met, where one is the head of a body of several countries. */
    List<Player> leaders(Allusion allusion) {
        List<Player> two = recent.ofNoCountry() ? recent.lastMet() : pair(allusion).stream().map(recent::leader).toList();
        return two.stream().map(allusion::to).toList();
    }

    /** "He": the last person before in the sentence, else that of the sentence before. */
    List<Player> person(Allusion allusion, List<Player> players) {
        int told = allusion.first() - 1;
        while (told > prose.firstOf(prose.sentenceOf(allusion.first())) && !senses.is(told, Mood.SPEECH) && !prose.is(told, ',')) {
            told--;
        }
        boolean that = prose.folded(allusion.first() - 1).equals("that") && senses.is(told, Mood.SPEECH); // "Lula told Boric that he": Lula
        int before = that ? told : allusion.first();
        Player who = players.stream().filter(p -> p.person() && p.end() <= before).reduce((a, b) -> b).orElse(recent.person());
        if (who == null && senses.is(allusion.first() - 1, Mood.CLAUSE)) {
            who = players.stream().filter(p -> p.person() && p.first() > allusion.end() && senses.commaBetween(allusion.end(), p.first())).findFirst().orElse(null); // "As he arrives in Cuba, the Pope"
        }
        return who == null ? List.of() : List.of(allusion.to(who));
    }

    private List<String> pair(Allusion allusion) {
        return recent.pair(prose.sentenceOf(allusion.first()));
    }

    private List<Player> countries(Allusion allusion, List<String> countries) {
        boolean possessive = allusion.end() < prose.size() && prose.kind(allusion.end()) == Prose.Kind.POSSESSIVE;
        return countries.stream().map(country -> allusion.to(country, possessive)).toList();
    }

    /** "Here": where the story is written; in a quote it is where the speaker stands. */
    private List<Player> here(Allusion allusion) {
        boolean told = story.here() != null && story.quoteAt(allusion.first()) == null;
        return told ? List.of(allusion.to(story.here(), false).at("in")) : List.of();
    }

    /** "Boric met his counterpart": of the other country; who is named right behind, is named. */
    private List<Player> other(Allusion allusion, List<Player> players) {
        boolean named = players.stream().anyMatch(p -> p.first() >= allusion.end() && p.first() <= allusion.end() + 1);
        List<Player> before = players.stream().filter(p -> p.end() <= allusion.first()).toList();
        boolean led = LEADS.contains(prose.folded(allusion.first() - 1)) && senses.noun(allusion.first() - 2) != null; // "during a visit to the country": not the guest's own
        Player subject = before.isEmpty() ? recent.subject() : before.get(led ? 0 : before.size() - 1);
        if (subject != null && before.isEmpty() && land(allusion)) {
            return subject.country() == null ? List.of() : countries(allusion, List.of(subject.country()));
        }
        if (named || subject == null || subject.country() == null) {
            return List.of();
        }
        String country = otherThan(subject.country(), before, pair(allusion));
        return country == null ? List.of() : countries(allusion, List.of(country));
    }

    /** "The country also sent": whoever did something before. */
    private boolean land(Allusion allusion) {
        boolean acts = senses.isVerb(allusion.end()) || senses.adverb(allusion.end()) || senses.mood(allusion.end()) == Mood.PLANNED || senses.mood(allusion.end()) == Mood.BETWEEN;
        return acts && LAND.contains(prose.folded(allusion.end() - 1));
    }

    /** The other of the two whom the story is about, else the only other one of this sentence, else of those spoken of last; or null. */
    private String otherThan(String country, List<Player> before, List<String> pair) {
        if (story.other(country) != null) {
            return story.other(country);
        }
        List<String> lands = before.stream().map(Player::country).filter(c -> c != null && !c.equals(country)).distinct().toList();
        return lands.size() == 1 ? lands.get(0) : pair.contains(country) ? pair.get(1 - pair.indexOf(country)) : null;
    }

    /** "The ministry said that it had expelled": no person, and whoever did something before; "it was said" means nobody. */
    private List<Player> it(Allusion allusion, List<Player> players) {
        int verb = allusion.end();
        while (senses.is(verb, Mood.BETWEEN) || senses.is(verb, Mood.PLANNED) || senses.adverb(verb)) {
            verb++;
        }
        if (senses.verb(verb) == null || senses.is(verb, Mood.SPEECH) || senses.is(verb, Mood.BE)) {
            return List.of();
        }
        boolean opens = allusion.first() == prose.firstOf(prose.sentenceOf(allusion.first()));
        Player who = opens ? recent.subject() : players.stream().filter(p -> p.end() <= allusion.first() && !senses.is(p.first() - 1, Mood.LINK)).findFirst().orElse(null);
        return who == null || who.person() ? List.of() : List.of(allusion.to(who));
    }

    /** "The delegation": not of the country where they met; "the visiting minister": whoever was spoken of, when nobody is known to have come. */
    private List<Player> guest(Allusion allusion) {
        Player guest = recent.guest();
        boolean office = prose.folded(allusion.first()).equals("visiting");
        Player who = guest == null && office ? recent.person() : guest;
        boolean country = office && recent.arrived() == null && who != null && who.country() != null; // whoever holds it, he is of that country
        return who == null ? List.of() : country ? countries(allusion, List.of(who.country())) : List.of(allusion.to(who));
    }

    /** "The ministry", "the council": the last body that is called so. */
    private List<Player> body(Allusion allusion) {
        String word = prose.folded(allusion.end() - 1);
        Player last = recent.body(body -> (body.country() != null || bodies.among(body.entity())) && body.entity().name().toLowerCase(Locale.ROOT).contains(word));
        return last == null ? List.of() : List.of(allusion.to(last));
    }

    /** "The bloc": the last body of several countries. */
    private List<Player> bloc(Allusion allusion) {
        boolean owns = allusion.end() < prose.size() && prose.kind(allusion.end()) == Prose.Kind.POSSESSIVE; // "the Commission, the bloc's executive"
        Player last = owns ? null : recent.body(body -> bodies.among(body.entity()));
        return last == null ? List.of() : List.of(allusion.to(last));
    }

    /** "Thanked him": not the one who thanks. */
    private List<Player> object(Allusion allusion, List<Player> players) {
        List<Player> persons = players.stream().filter(p -> p.person() && p.end() <= allusion.first()).toList();
        int clause = clause(allusion.first());
        Player subject = persons.stream().filter(p -> p.first() >= clause && !senses.is(p.first() - 1, Mood.LINK)).findFirst().orElse(null);
        if (subject == null || owns(allusion)) {
            return List.of();
        }
        Player who = persons.stream().filter(p -> !p.entity().equals(subject.entity())).reduce((a, b) -> b).orElseGet(() -> recent.besides(subject));
        return who == null ? List.of() : List.of(allusion.to(who));
    }

    /** Where the clause around a token begins: in "Tinubu visited Senegal, whose president received him" he is not received by himself. */
    private int clause(int token) {
        int at = token;
        while (at > prose.firstOf(prose.sentenceOf(token)) && !senses.is(at, Mood.CLAUSE)) {
            at--;
        }
        return at;
    }

    /** "Her" before a noun says whose it is. */
    private boolean owns(Allusion allusion) {
        int next = allusion.end();
        boolean noun = prose.isWord(next) && !senses.adverb(next) && (senses.mood(next) == null || senses.is(next, Mood.SPEECH));
        return prose.folded(allusion.first()).equals("her") && noun;
    }

    private List<Player> speaker(Allusion allusion) {
        Quote quote = story.quoteAt(allusion.first());
        boolean known = quote != null && quote.speaker() != null;
        return known ? List.of(new Player(allusion.first(), allusion.end(), "", quote.speaker().country(), quote.speaker(), false, false)) : List.of();
    }

    private List<Player> addressee(Allusion allusion) {
        Quote quote = story.quoteAt(allusion.first());
        String country = quote == null || quote.speaker() == null ? null : story.other(quote.speaker().country());
        return country == null ? List.of() : countries(allusion, List.of(country));
    }
}
