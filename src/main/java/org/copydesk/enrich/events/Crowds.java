package org.copydesk.enrich.events;

import java.util.List;
import org.copydesk.text.Prose;

/** Tells the sentences that are about many people of whom nobody says which countries are theirs: "the members of the bloc signed". */
final class Crowds {
    private final Senses senses;
    private final Prose prose;
    private final Openings openings;

    Crowds(Senses senses, Openings openings) {
        this.senses = senses;
        this.prose = senses.prose;
        this.openings = openings;
    }

    /** Whether such people are the subject of this sentence; whoever has a country and stands in the subject is meant himself. */
    boolean act(int sentence, List<Player> players) {
        int first = openings.end(sentence);
        int head = -1;
        for (int i = first; i < prose.endOf(sentence); i++) {
            if (head < 0 && people(i)) {
                head = i;
            } else if (ends(i) || head < 0 && senses.is(i, Mood.LINK)) {
                int verb = i;
                return head >= 0 && players.stream().noneMatch(p -> p.country() != null && p.first() < verb && p.end() > first);
            }
        }
        return false;
    }

    private boolean people(int token) {
        boolean people = senses.classes(token).contains("@people") || senses.classes(token).contains("@member");
        return people && prose.folded(token).endsWith("s") && prose.kind(token) == Prose.Kind.WORD;
    }

    private boolean ends(int token) {
        boolean verb = senses.isVerb(token);
        return verb || senses.is(token, Mood.BE) || senses.is(token, Mood.SPEECH) || senses.is(token, Mood.PLANNED) || senses.is(token, Mood.BETWEEN) || senses.parts(token);
    }
}
