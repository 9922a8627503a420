package org.copydesk.enrich.events;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.copydesk.text.Prose;

/**
 * The second party of a kindness between two, where the sentence names only the one who does it: in a story of two countries
 * "for his part, the ambassador praised the reforms" is said to the other of them.
 */
final class OtherSide {
    private final Senses senses;
    private final Prose prose;

    OtherSide(Senses senses) {
        this.senses = senses;
        this.prose = senses.prose;
    }

    /** Adds it to the parties, where it is plain: the whole story is about two, one of them does it, and nobody else is behind the verb. */
    void add(Cue cue, List<Player> players, List<Party> parties, Scene scene) {
        EventType type = cue.trigger().type();
        Roles roles = cue.trigger().roles();
        boolean open = type.returned() && !cue.noun() && !cue.passive() && !parties.isEmpty() && !reported(cue)
                && parties.stream().allMatch(party -> party.role() == roles.of(Roles.SUBJECT) && party.country() != null);
        List<String> doers = open ? parties.stream().map(Party::country).distinct().toList() : List.of();
        Party.Role done = doers.size() == 1 && speaks(cue, players, doers.get(0)) ? type.roles().of(Roles.OBJECT) : null;
        String other = done == null || roles.of(Roles.OBJECT) == null || !scene.alone() ? null : scene.other(doers.get(0));
        if (other != null && nobodyElse(cue, players, other)) {
            parties.add(new Party(done, other, null));
        } else if (done != null && type.toward()) {
            owner(cue, players).filter(who -> !doers.contains(who.country())).ifPresent(who -> parties.add(who.as(done)));
        }
    }

    /** Whether a person, a state body or the country itself does it: neither "it" nor "the American Dental Association approved". */
    private boolean speaks(Cue cue, List<Player> players, String country) {
        return players.stream().anyMatch(who -> who.first() < cue.first() && country.equals(who.country()) && !prose.folded(who.first()).equals("it")
                && (who.person() || who.entity() == null || IntStream.range(who.first(), who.end()).anyMatch(this::ofState)));
    }

    private boolean ofState(int token) {
        return senses.classes(token).contains("@state") || senses.classes(token).contains("@posting");
    }

    /** "Backed the miners in Peru's fight for pay", "praised the role of Peru": whose it is for which somebody is praised. */
    private static Optional<Player> owner(Cue cue, List<Player> players) {
        return players.stream().filter(player -> player.first() >= cue.end() && !player.link().equals("by")).findFirst()
                .filter(player -> cue.clause().main() && player.country() != null && (player.link().equals("of") || player.link().equals("in") && player.possessive()));
    }

    /** "She said that Chile was glad and backed the reforms": what somebody says of others is no kindness told. */
    private boolean reported(Cue cue) {
        return IntStream.range(prose.firstOf(prose.sentenceOf(cue.first())), cue.group().first()).anyMatch(i -> senses.is(i, Mood.SPEECH));
    }

    /** Whether the words behind the verb, up to the next clause, speak of nobody but the other of the two. */
    private boolean nobodyElse(Cue cue, List<Player> players, String other) {
        for (int i = cue.end(); i < prose.endOf(prose.sentenceOf(cue.first())) && !senses.is(i, Mood.CLAUSE) && !senses.is(i, Mood.SPEECH) && !senses.parts(i); i++) {
            int at = i;
            List<Player> here = players.stream().filter(player -> player.first() <= at && at < player.end()).toList();
            boolean theirs = cue.trigger().type().toward() && here.stream().map(Player::country).anyMatch(country -> Objects.equals(country, other)); // "agreed to punish Peru": not with Peru
            boolean people = senses.classes(at).contains("@people") || senses.classes(at).contains("@body");
            if (here.isEmpty() ? people : !theirs) {
                return false;
            }
        }
        return true;
    }
}
