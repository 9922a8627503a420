package org.copydesk.enrich.events;

import java.util.List;
import org.copydesk.text.Prose;

/**
 * Reads the sentences of one article in their order: the word that a sentence is about tells the main event, the others may tell
 * what happened beside it. What is not known well enough is left out.
 */
final class EventReader implements SentenceReader {
    /** Up to how many sentences a text says nothing but what happened: then little need be known of it. */
    private static final int BRIEF = 2;
    private final Prose prose;
    /** Whether the text is so brief that it says nothing but what happened. */
    private final boolean brief;
    private final Story story;
    private final Company company;
    private final CueFinder cues;
    private final Dependence dependence;
    private final Teller teller;
    private final Certainty certainty;
    private final AtHome atHome;
    private final Ledger ledger;

    /** @param sport whether the article is about sport, whose teams meet, beat and attack each other in other senses */
    EventReader(Senses senses, Vocabulary vocabulary, Story story, Teller teller, Ledger ledger, boolean sport) {
        this.prose = senses.prose;
        this.brief = !sport && prose.sentences() <= BRIEF;
        this.story = story;
        this.company = new Company(story, senses, vocabulary);
        this.cues = new CueFinder(senses);
        this.dependence = new Dependence(senses);
        this.teller = teller;
        this.certainty = new Certainty(vocabulary.bodies, company::envoy);
        this.atHome = new AtHome(senses, story);
        this.ledger = ledger;
    }

    @Override
    public List<Event> events() {
        return ledger.events();
    }

    @Override
    public void read(int sentence) {
        List<Player> players = company.of(sentence);
        List<Cue> all = cues.find(sentence);
        Cue main = null;
        Event first = null;
        Cue open = null;
        for (Cue found : all) {
            Cue cue = main != null && dependence.purpose(found, main) ? found.planned() : found;
            if (dependence.askedFor(cue, all) || main != null && !dependence.tellsBeside(cue, main)) {
                continue;
            }
            Event event = event(cue, main == null, first, players, sentence);
            boolean quoted = story.quoteAt(cue.first()) != null;
            if (event != null && !known(event, cue, main == null, quoted)) {
                event = quoted || main != null && !dependence.equal(cue) ? null : atHome.of(event, cue, players);
            }
            open = event == null && found == all.get(0) && dependence.open(cue, players) && !quoted ? cue : open;
            if (event != null && open != null && dependence.during(event, cue)) {
                add(teller.tell(open, sentence, List.of(), false, company.recent().scene(sentence)), open, event, sentence);
            }
            if (event != null) {
                ledger.add(event, cue.trigger().type(), again(cue, players), quoted);
                company.recent().told(event, sentence);
                main = main == null ? cue : main;
                first = first == null ? event : first;
            }
        }
    }

    /** "An agreement was signed during Boric's visit to Peru": by the two of the visit. */
    private void add(Event event, Cue cue, Event visit, int sentence) {
        if (event != null && event.parties().isEmpty() && event.status() == visit.status()) {
            Event shared = event.between(Dependence.together(visit, cue.trigger().roles().of(Roles.SUBJECT)));
            ledger.add(shared, cue.trigger().type(), false, false);
            company.recent().told(shared, sentence);
        }
    }

    /** Null when the cue says that nothing happened. */
    private Event event(Cue cue, boolean main, Event first, List<Player> players, int sentence) {
        boolean ofThePair = main && (!cue.noun() || company.recent().acquainted());
        Event event = teller.tell(cue, sentence, players, ofThePair, company.recent().scene(sentence));
        boolean shared = event != null && first != null && dependence.sharesParties(event, cue, first);
        return shared ? event.between(Dependence.together(first, Party.Role.ACTOR)) : event == null || first == null ? event : dependence.toTheOther(event, cue, first);
    }

    private boolean known(Event event, Cue cue, boolean main, boolean quoted) {
        return brief && main && certainty.somebody(event, cue.trigger().type())
                || !cue.faint() && certainty.complete(event, cue, quoted) && (main || dependence.equal(cue) || certainty.worthAside(event, cue.trigger().type()));
    }

    /** Whether the words may speak of what others have told: "the meeting", "they discussed", or nobody is named but behind a preposition. */
    private boolean again(Cue cue, List<Player> players) {
        boolean the = cue.noun() && Dependence.THE.contains(prose.folded(cue.first() - 1));
        return the || cue.trigger().again() || players.stream().noneMatch(player -> player.link().isEmpty());
    }
}
