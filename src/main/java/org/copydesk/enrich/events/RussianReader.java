package org.copydesk.enrich.events;

import java.util.List;
import org.copydesk.text.Prose;

/** Reads the sentences of one Russian article in their order. What is not known well enough is left out. */
final class RussianReader implements SentenceReader {
    private final RussianSenses senses;
    private final Prose prose;
    private final Story story;
    private final RussianCast cast;
    private final RussianCues cues;
    private final RussianTeller teller;
    private final Recent recent;
    private final Certainty certainty;
    private final RussianAtHome atHome;
    private final Ledger ledger;

    RussianReader(RussianSenses senses, Bodies bodies, Story story, RussianTeller teller, Ledger ledger) {
        this.senses = senses;
        this.prose = senses.prose;
        this.story = story;
        this.recent = new Recent(story);
        this.cast = new RussianCast(senses, story, bodies, recent);
        this.cues = new RussianCues(senses);
        this.teller = teller;
        this.certainty = new Certainty(bodies, party -> false);
        this.atHome = new RussianAtHome(story);
        this.ledger = ledger;
    }

    @Override
    public List<Event> events() {
        return ledger.events();
    }

    @Override
    public void read(int sentence) {
        List<RussianPlayer> players = cast.of(sentence);
        for (Cue cue : cues.find(sentence)) {
            boolean quoted = story.quoteAt(cue.first()) != null;
            boolean wished = cue.trigger().again() && cue.status() == Event.Status.PROPOSED;
            Event event = cue.faint() || quoted || wished ? null : teller.tell(cue, sentence, players, recent.scene(sentence));
            EventType type = cue.trigger().type();
            if (event != null && !(certainty.complete(event, cue, false) && (!cue.noun() || certainty.worthAside(event, type)))) {
                event = atHome.of(event, cue, RussianClause.around(senses, cue.first(), sentence), players);
            }
            if (event != null) {
                ledger.add(event, type, again(cue, players), quoted);
                recent.told(event, sentence);
            }
        }
    }

    /** Whether the words may speak of what others have told: "в ходе встречи", "обсудили", or nobody stands in the nominative. */
    private boolean again(Cue cue, List<RussianPlayer> players) {
        boolean during = cue.noun() && senses.during(cue.first());
        return cue.trigger().again() || cue.trigger().type().mutual() && (during || players.stream().noneMatch(player -> player.may(Case.NOMINATIVE)));
    }
}
