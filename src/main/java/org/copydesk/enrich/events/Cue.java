package org.copydesk.enrich.events;

import java.util.Set;

/**
 * A word of a sentence that tells an event.
 *
 * @param first  its first token, with end one past its last
 * @param object the token at which the object stands that the verb needs, or {@link #NONE}
 * @param participle a verb without a finite one, "condemning": somebody does it beside something else
 * @param topic  a noun that another word is about: "an agreement on consultations"
 * @param occurs a noun of which the sentence says that it happened: "protests broke out"
 * @param rank   the lower, the more it is what the sentence is about
 */
record Cue(int first, int end, int object, Trigger trigger, boolean noun, VerbGroup group, Clause clause, boolean participle, boolean topic, boolean occurs, int rank) {

    /** No such token. */
    static final int NONE = -1;
    private static final Set<String> BESIDE = Set.of("after", "when", "while", "as", "because", "although", "though", "where");
    private static final Set<String> TIMES = Set.of("after", "before", "when", "while");

    /** The same, decided and on its own. */
    Cue planned() {
        return new Cue(first, end, object, trigger, noun, group.headline(), clause, false, false, occurs, rank);
    }

    /** The same as what another word is about. */
    Cue asTopic() {
        return new Cue(first, end, object, trigger, noun, group, clause, participle, true, occurs, rank);
    }

    boolean passive() {
        return group.passive();
    }

    Event.Status status() {
        return clause.opener() == Mood.CONDITION ? Event.Status.PROPOSED : group.status();
    }

    /** Whether it is only said to be possible, or told in passing as a condition, as long over or as the topic of something else. */
    boolean faint() {
        return group.possible() || clause.opener() == Mood.PAST || clause.opener() == Mood.CONDITION || topic;
    }

    /** Whether a finite verb of a main clause tells it. */
    boolean plain() {
        return !noun && !participle && !topic && !group.governed() && !group.possible() && clause.main();
    }

    /** "Thanking Peru for its aid, Boric said": the participle that a sentence opens with is as sure as a finite verb. */
    boolean opens() {
        return participle && !topic && !group.governed() && clause.main() && clause.first() == first;
    }

    /** Told as known beside something else: "after Mali attacked Chad", "after meeting Boric", "a treaty signed by Peru". */
    boolean presupposed() {
        boolean finite = !participle && !group.infinitive() && BESIDE.contains(clause.word());
        return !noun && !topic && !group.governed() && (finite || participle && trigger.type().aside() && !trigger.type().deed() && (passive() || timed()));
    }

    /** "After meeting Boric": a gerund that says when something else was done. */
    boolean timed() {
        return participle && TIMES.contains(clause.word()) && clause.first() == group.first();
    }

    /** "Held talks": whether the noun is the object of this verb. */
    boolean takes(Cue noun) {
        return object >= noun.first && object < noun.end;
    }

    /** Whether the other is only what this one promises, asks or refuses. */
    boolean governs(Cue other) {
        return (!trigger.type().aside() || trigger.type().ahead() && !noun) && other.first > first;
    }
}
