package org.copydesk.enrich.events;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.enrich.figures.Figures;
import org.copydesk.enrich.names.Entity;
import org.copydesk.enrich.names.Names;
import org.copydesk.enrich.said.Said;
import org.copydesk.text.Prose;

/**
 * Finds what happened between whom: in each sentence the word that tells it, who plays which part, whether it has happened,
 * when, where and about what. Has no state that changes, safe for all threads.
 */
public final class EventFinder {
    /** Up to how many sentences a text says nothing but what happened: then little need be known of it. */
    private static final int BRIEF = 2;
    /** Before a noun: the event has been told. */
    private static final Set<String> THE = Set.of("the", "this", "these");
    /** Before a noun: something else is told of that time. */
    private static final Set<String> IN = Set.of("during", "in", "at", "after", "following");
    private static final int ADJUNCT = 6;
    /** What two sides do when they talk. */
    private static final Set<String> JOINT = Set.of("agreement", "pledge");
    /** PLOVER classes of verbs whose objects have not happened. */
    private static final Set<String> ASKS = Set.of("REQUEST", "REJECT", "THREATEN");
    private final Vocabulary vocabulary = Vocabulary.read();

    public List<Event> find(ClassifiedArticle article, Names names, Figures figures, Said said) {
        Prose prose = article.clean().body();
        Senses senses = new Senses(prose, vocabulary);
        Story story = new Story(prose, names, said);
        Company company = new Company(story, senses, vocabulary);
        CueFinder cues = new CueFinder(senses);
        Teller teller = new Teller(senses, vocabulary.bodies, new Circumstances(senses, figures, vocabulary.sectors, vocabulary.kinds), article.clean().publishedOn());
        Ledger ledger = new Ledger(article.clean().publishedOn());
        boolean brief = prose.sentences() <= BRIEF;
        for (int sentence = 0; sentence < prose.sentences(); sentence++) {
            List<Player> players = company.of(sentence);
            Cue main = null;
            Event told = null;
            List<Cue> all = cues.find(sentence);
            for (Cue found : all) {
                Cue cue = main != null && found.group().governed() && travels(main) ? found.planned() : found;
                boolean beside = coordinated(cue, prose, senses);
                boolean asked = cue.noun() && !adjunct(cue, prose, senses) && all.stream().anyMatch(verb -> !verb.noun() && asksOrDiscusses(verb, cue) && verb.clause().first() == cue.clause().first() && (verb.governs(cue) || verb.trigger().again() && verb.first() < cue.first()));
                boolean untold = asked || main != null && (cue.faint() || !beside && !adjunct(cue, prose, senses) && main.governs(cue) || !cue.trigger().type().aside() && !beside && !cue.presupposed());
                boolean pairs = main == null && (!cue.noun() || company.recent().acquainted());
                Event known = untold ? null : teller.tell(cue, sentence, players, pairs, company.recent().scene(sentence));
                boolean theirs = known != null && told != null && adjunct(cue, prose, senses) && adopts(known, cue, told);
                Event event = theirs ? known.between(told.parties().stream().map(p -> new Party(Party.Role.ACTOR, p.country(), p.entity())).toList()) : known;
                boolean quoted = event != null && story.quoteAt(cue.first()) != null;
                if (event != null && (main == null && brief && somebody(event, cue.trigger().type()) || !cue.faint() && complete(event, cue, main == null || beside || cue.presupposed(), quoted, company))) {
                    boolean the = cue.noun() && THE.contains(prose.folded(cue.first() - 1));
                    boolean again = the || theirs || cue.trigger().again() || players.stream().noneMatch(p -> p.link().isEmpty());
                    ledger.add(event, cue.trigger().type(), again, quoted);
                    company.recent().told(event, sentence);
                    main = main == null ? cue : main;
                    told = told == null ? event : told;
                }
            }
        }
        return ledger.events();
    }

    /** "Signed a treaty following talks": those who talked are those who signed. */
    private static boolean adopts(Event noun, Cue cue, Event told) {
        EventType type = cue.trigger().type();
        return noun.parties().isEmpty() && type.mutual() && !type.deed() && JOINT.contains(told.type()) && noun.status() == told.status()
                && told.parties().stream().map(Party::country).filter(Objects::nonNull).distinct().count() > 1;
    }

    /** "Will arrive on Friday to hold talks": the infinitive says what the journey is for. */
    private static boolean travels(Cue main) {
        return main.trigger().type().across() && main.trigger().type().lasting() && main.status() == Event.Status.PLANNED;
    }

    /** "Spoke by phone and strongly condemned": the second verb of a subject tells as much as the first. */
    private static boolean coordinated(Cue cue, Prose prose, Senses senses) {
        int before = cue.group().first() - 1;
        while (before > 0 && senses.adverb(before)) {
            before--;
        }
        return cue.plain() && !cue.group().infinitive() && prose.folded(before).equals("and");
    }

    /** "Agreed in a phone call", "signed during a visit": where something else was done. */
    private static boolean adjunct(Cue cue, Prose prose, Senses senses) {
        int before = cue.first() - 1;
        while (before > 0 && cue.first() - before < ADJUNCT && prose.isWord(before) && (senses.mood(before) == null || senses.is(before, Mood.DETERMINER))) {
            before--;
        }
        return cue.noun() && IN.contains(prose.folded(before)) && !THE.contains(prose.folded(before + 1));
    }

    /** What is asked for has not happened; a meeting that is discussed is not the one at which it is. */
    private static boolean asksOrDiscusses(Cue verb, Cue noun) {
        return ASKS.contains(String.valueOf(verb.trigger().type().plover())) || verb.trigger().again() && noun.trigger().type() == verb.trigger().type();
    }

    /** Whether enough is known of it, a country at least; beside the main event of a sentence, two parties at least. */
    private boolean complete(Event event, Cue cue, boolean main, boolean quoted, Company company) {
        EventType type = cue.trigger().type();
        Set<Object> parties = new HashSet<>();
        event.parties().forEach(p -> parties.add(Objects.requireNonNullElse(p.country(), p.entity() == null ? "" : p.entity())));
        boolean directed = event.parties().stream().map(Party::role).distinct().count() > 1;
        boolean enough = parties.size() >= type.least() && (directed || !type.toward());
        boolean across = !type.across() || directed && event.parties().stream().noneMatch(p -> p.country() != null && event.parties().stream()
                .anyMatch(q -> q.role() != p.role() && p.country().equals(q.country())));
        boolean somewhere = event.parties().stream().anyMatch(p -> p.country() != null) || event.parties().size() > 1
                && event.parties().stream().allMatch(p -> p.entity().kind() == Entity.Kind.ORGANIZATION);
        boolean deed = type.deed() || !event.type().equals(type.name());
        boolean jointly = type.mutual() && parties.size() > 1 && !cue.group().infinitive();
        boolean somebody = directed || jointly || type.least() < 2 && event.parties().stream().anyMatch(p -> p.role() == Party.Role.ACTOR || cue.passive() && p.entity() != null);
        boolean plain = deed ? (cue.plain() || cue.presupposed()) && !quoted && somebody
                : type.aside() || cue.clause().main() && !quoted; // what "which it denies" or a speaker says in passing is little sure
        return enough && across && somewhere && plain && allKnown(event, type.aside() && type.least() < 2, company) && led(event, type) && !cue.group().governed() && (main || type.aside() && parties.size() > 1);
    }

    /** Whether it is known of every side for whom it acts; of somebody who is appointed it need not be. */
    private boolean allKnown(Event event, boolean alone, Company company) {
        Set<Party.Role> known = event.parties().stream().filter(party -> vocabulary.bodies.standsFor(party) || company.envoy(party)).map(Party::role).collect(Collectors.toSet());
        return event.parties().stream().map(Party::role).allMatch(role -> known.contains(role) || alone && role == Party.Role.TARGET);
    }

    /** "The talks with Iran were long", "the pact was signed": between whom is not known. */
    private static boolean somebody(Event event, EventType type) {
        return !type.paired() || led(event, type);
    }

    /** "It had started talks with China": whoever did so is not known. */
    private static boolean led(Event event, EventType type) {
        return !type.mutual() || event.parties().stream().anyMatch(p -> p.role() == type.roles().of(Roles.SUBJECT));
    }
}
