package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What happens within one country where only one side is named: a minister arrested, a demonstration. */
final class RussianAtHome {
    private final Story story;

    RussianAtHome(Story story) {
        this.story = story;
    }

    /** The event as one of the country in which it stays; null when that is not plain. */
    Event of(Event event, Cue cue, RussianClause clause, List<RussianPlayer> players) {
        EventType type = cue.trigger().type();
        boolean told = type.home() != null && event.status() == Event.Status.HAPPENED && cue.plain() && !cue.group().infinitive();
        List<RussianPlayer> here = players.stream().filter(clause::holds).toList();
        List<String> named = here.stream().map(RussianPlayer::country).filter(Objects::nonNull).distinct().toList();
        boolean somebody = type.local() || here.stream().anyMatch(p -> !p.place());
        boolean acts = here.stream().anyMatch(p -> p.country() != null && !p.place());
        String country = named.size() == 1 && (acts || named.get(0).equals(story.home())) ? named.get(0) : named.isEmpty() ? story.home() : null;
        if (!told || !somebody || country == null || event.parties().stream().anyMatch(p -> p.country() != null && !p.country().equals(country))) {
            return null;
        }
        boolean suffers = here.stream().anyMatch(p -> p.may(Case.ACCUSATIVE) && !p.may(Case.NOMINATIVE));
        List<Party> parties = new ArrayList<>(event.parties());
        if (parties.stream().noneMatch(p -> country.equals(p.country()))) {
            parties.add(new Party(cue.trigger().roles().of(type.local() || !cue.passive() && !suffers ? Roles.SUBJECT : Roles.OBJECT), country, null));
        }
        return event.between(parties);
    }
}
