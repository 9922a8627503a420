package org.copydesk.enrich.events;

import java.util.List;
import org.copydesk.enrich.figures.DateMention;
import org.copydesk.text.Span;

/** Makes an event of a cue and those around it. */
final class Teller {
    private final Reading reading;
    private final Casting casting;
    private final Circumstances circumstances;

    Teller(Reading reading, Story story, Circumstances circumstances) {
        this.reading = reading;
        this.casting = new Casting(reading, story);
        this.circumstances = circumstances;
    }

    /** Null when the cue says that nothing happened. */
    Event tell(Cue cue, int sentence, List<Player> players, boolean main) {
        EventType type = cue.trigger().type();
        boolean refused = cue.group().refused() || cue.group().negated() && cue.status() == Event.Status.PLANNED;
        boolean denied = cue.group().negated() && !refused;
        if (denied || refused && type.refusal() == null) {
            return null;
        }
        Span span = reading.prose.sentence(sentence);
        DateMention day = circumstances.day(cue, span);
        Player place = circumstances.place(cue, players);
        EventType told = refused ? type.refusal() : type;
        Event.Status status = refused ? Event.Status.HAPPENED : cue.status();
        return new Event(told.name(), told.plover(status), status, day == null ? null : day.firstDay(), day == null ? null : day.lastDay(),
                place == null ? null : reading.prose.text(place.first(), place.end()), place == null ? null : place.country(),
                circumstances.quantity(cue, span), span, casting.parties(cue, players, main), type.about() ? circumstances.sectors(cue, sentence, players) : List.of());
    }
}
