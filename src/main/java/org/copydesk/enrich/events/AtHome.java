package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.text.Prose;

/** What happens within one country where no side or only one is named: a strike, arrests, soldiers killed by nobody known. */
final class AtHome {
    /** How far behind a verb those may stand to whom it is done, in tokens. */
    private static final int BEHIND = 10;
    /** Prepositions before the country in which something happens, or whose people do it. */
    private static final Set<String> WITHIN = Set.of("", "of", "about", "in", "at", "near", "across", "outside", "inside", "by", "throughout", "within");
    private final Senses senses;
    private final Prose prose;
    private final Story story;

    AtHome(Senses senses, Story story) {
        this.senses = senses;
        this.prose = senses.prose;
        this.story = story;
    }

    /** The event as one of the country in which it stays; null when that is not plain. */
    Event of(Event event, Cue cue, List<Player> players) {
        EventType type = cue.trigger().type();
        boolean told = type.home() != null && event.type().equals(type.name()) && event.status() == Event.Status.HAPPENED && (cue.plain() || cue.presupposed()) && !cue.group().infinitive() && !done(cue) && !(type.named() && event.parties().isEmpty());
        String country = told && locals(cue) ? country(cue, players) : null;
        if (country == null || event.parties().stream().anyMatch(party -> party.country() != null && !party.country().equals(country))) {
            return null;
        }
        List<Party> parties = new ArrayList<>(event.parties());
        if (parties.stream().noneMatch(party -> country.equals(party.country()))) {
            parties.add(new Party(role(cue), country, null));
        }
        return event.between(parties);
    }

    /** The country of those who stand around the word, if all are of one; of the story, if nobody is named. */
    private String country(Cue cue, List<Player> players) {
        if (players.isEmpty()) {
            return story.home();
        }
        List<String> named = players.stream().map(Player::country).filter(Objects::nonNull).distinct().toList();
        boolean within = players.stream().allMatch(player -> player.country() == null ? player.person() : player.person() && cue.trigger().type().named() || WITHIN.contains(player.link()));
        return within && named.size() == 1 ? named.get(0) : within && named.isEmpty() ? story.home() : null;
    }

    /** Whether those of the place do it, or suffer it, and not "no soldiers". */
    private boolean locals(Cue cue) {
        int end = Math.min(prose.endOf(prose.sentenceOf(cue.first())), cue.end() + BEHIND);
        boolean denied = IntStream.range(cue.clause().first(), cue.first()).anyMatch(i -> senses.is(i, Mood.NOT));
        return !denied && IntStream.range(cue.clause().first(), end).anyMatch(i -> senses.classes(i).contains(cue.trigger().type().home()));
    }

    /** "Exercise has been demonstrated in studies": what is done to the subject is not done by it. */
    private static boolean done(Cue cue) {
        return cue.passive() && cue.object() > cue.first();
    }

    private static Party.Role role(Cue cue) {
        Roles roles = cue.trigger().roles();
        boolean suffers = cue.passive() && cue.object() < 0;
        Party.Role there = roles.of("in");
        return there != null ? there : roles.of(suffers ? Roles.OBJECT : Roles.SUBJECT);
    }
}
