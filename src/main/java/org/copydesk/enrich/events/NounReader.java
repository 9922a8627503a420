package org.copydesk.enrich.events;

import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;

/** Makes a cue of a noun that tells an event by itself: "talks", "the signing of". */
final class NounReader {
    /** What may follow a noun that is none of its own: "the talks took". */
    private static final Set<String> GOES_ON = Set.of("took", "came", "went", "left", "saw", "broke", "held", "here", "there");
    private final Senses senses;
    private final Prose prose;
    private final WordOrder order;
    private final Witnesses witnesses;

    NounReader(Senses senses) {
        this.senses = senses;
        this.prose = senses.prose;
        this.order = new WordOrder(senses);
        this.witnesses = new Witnesses(senses);
    }

    /** Null when none stands here. */
    Cue read(int at, int sentenceFirst) {
        Lexicon.Match<Trigger> match = senses.noun(at);
        if (match == null || describesTheNext(match.end()) || witnesses.as(match.end())) {
            return null;
        }
        Trigger trigger = match.entries().get(0);
        Clause clause = Clause.before(senses, at, sentenceFirst);
        Nominal nominal = Nominal.before(senses, at, sentenceFirst);
        boolean topic = hoped(clause, at) || !leads(trigger.type(), at) && !trigger.type().ahead() && !senses.is(at, Mood.LINK) && Nominal.topic(senses, at, sentenceFirst);
        boolean coming = nominal.status() == Event.Status.HAPPENED && !trigger.type().ahead() && coming(clause, at, match.end(), sentenceFirst);
        VerbGroup group = coming ? nominal.group(at).planned() : nominal.group(at);
        return new Cue(at, match.end(), Cue.NONE, trigger, true, group, clause, false, topic, Rank.noun(at - sentenceFirst, clause));
    }

    /** "Battle tank", "summit venue". */
    private boolean describesTheNext(int at) {
        String next = prose.folded(at);
        return order.plain(at) && !prose.isCapitalised(at) && !next.endsWith("ed") && !next.endsWith("s") && !senses.adverb(at) && !GOES_ON.contains(next);
    }

    /** "Voiced hope that the visit would be fruitful": not that there would be one. */
    private boolean hoped(Clause clause, int at) {
        int that = clause.first() - 1;
        boolean known = IntStream.range(clause.first(), at).anyMatch(i -> Dependence.THE.contains(prose.folded(i)) || prose.kind(i) == Prose.Kind.POSSESSIVE);
        return known && clause.word().equals("that") && senses.is(that - 1, Mood.PROPOSED);
    }

    /** A journey leads somewhere wherever it stands: "on a visit". */
    private boolean leads(EventType type, int at) {
        return type.roles().of("in") == Party.Role.HOST && !prose.folded(at - 1).isEmpty();
    }

    private boolean coming(Clause clause, int at, int end, int sentenceFirst) {
        return clause.main() && Nominal.ahead(senses, clause.first(), at, end) || Nominal.opensPlan(senses, at, end, sentenceFirst) || Nominal.beside(senses, at, sentenceFirst);
    }
}
