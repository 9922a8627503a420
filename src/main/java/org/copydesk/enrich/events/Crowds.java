package org.copydesk.enrich.events;

import java.util.List;
import org.copydesk.text.Prose;

/** Tells the sentences that are about many people of whom nobody says which countries are theirs: "the members of the bloc signed". */
final class Crowds {
    /** How many tokens a phrase may have that a sentence opens with. */
    private static final int OPENING = 8;
    private final Senses senses;
    private final Prose prose;

    Crowds(Senses senses) {
        this.senses = senses;
        this.prose = senses.prose;
    }

    /** Whether such people are the subject of this sentence; whoever has a country and stands in the subject is meant himself. */
    boolean act(int sentence, List<Player> players) {
        int first = opened(sentence);
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

    /** Where the subject begins: behind the comma of "On Friday, the members". */
    private int opened(int sentence) {
        int first = prose.firstOf(sentence);
        int end = Math.min(prose.endOf(sentence), first + OPENING);
        for (int i = first; i < end && (senses.is(first, Mood.LINK) || senses.is(first, Mood.CLAUSE)); i++) {
            if (prose.is(i, ',')) {
                return i + 1;
            }
        }
        return first;
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
