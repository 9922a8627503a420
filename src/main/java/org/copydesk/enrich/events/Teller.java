package org.copydesk.enrich.events;

import java.time.LocalDate;
import java.util.List;
import org.copydesk.enrich.figures.DateMention;
import org.copydesk.text.Span;

/** Makes an event of a cue and those around it. */
final class Teller {
    private final Senses senses;
    private final Casting casting;
    private final Circumstances circumstances;
    private final LocalDate published;

    /** @param published null when it is not known */
    Teller(Senses senses, Bodies bodies, Circumstances circumstances, LocalDate published) {
        this.senses = senses;
        this.casting = new Casting(senses, bodies);
        this.circumstances = circumstances;
        this.published = published;
    }

    /** Null when the cue says that nothing happened. */
    Event tell(Cue cue, int sentence, List<Player> players, boolean main, Scene scene) {
        EventType type = cue.trigger().type();
        boolean refused = cue.group().refused() || cue.group().negated() && cue.status() == Event.Status.PLANNED;
        boolean denied = cue.group().negated() && (!refused || cue.passive() && !cue.group().refused()); // "will not be signed": by whom?
        if (denied || refused && type.refusal() == null) {
            return null;
        }
        Span span = senses.prose.sentence(sentence);
        DateMention near = circumstances.day(cue, sentence);
        boolean recent = cue.noun() && near != null && published != null && near.firstDay().isAfter(published) && Nominal.recent(senses, cue.first());
        DateMention said = recent ? null : near; // "during his recent visit he named May 3"
        boolean over = cue.noun() && cue.status() == Event.Status.PLANNED && said != null && published != null && said.lastDay().isBefore(published);
        boolean ahead = said != null && published != null && said.firstDay().isAfter(published) && cue.status() == Event.Status.HAPPENED;
        DateMention day = ahead && !type.aside() ? null : said; // what is promised today for June is promised today
        Player place = circumstances.place(cue, players);
        List<Party> parties = casting.parties(cue, players, main, scene);
        if (type.local() && place != null && parties.stream().noneMatch(party -> party.role() == Party.Role.ACTOR)) {
            parties.add(new Party(Party.Role.ACTOR, place.country(), null)); // "thousands protested in Lima"
        }
        EventType told = refused ? type.refusal() : type;
        boolean hoped = hope(cue);
        Event.Status status = refused ? Event.Status.HAPPENED : hoped ? Event.Status.PROPOSED : ahead && type.aside() ? Event.Status.PLANNED : over ? Event.Status.HAPPENED : cue.status();
        return new Event(told.name(), told.across() && told.lasting() ? circumstances.kind(cue) : null, told.plover(status), status, day == null ? null : day.firstDay(), day == null ? null : day.lastDay(),
                place == null ? null : senses.prose.text(place.first(), place.end()), place == null ? null : place.country(),
                circumstances.quantity(cue, sentence), span, parties, type.about() ? circumstances.sectors(cue, sentence, players) : List.of());
    }

    /** "Voiced hope that Peru will sign". */
    private boolean hope(Cue cue) {
        int that = cue.clause().first() - 1;
        return cue.clause().word().equals("that") && senses.is(that - 1, Mood.PROPOSED);
    }
}
