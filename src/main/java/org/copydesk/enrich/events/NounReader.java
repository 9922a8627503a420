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
        int occurs = topic ? Cue.NONE : occurs(match.end(), trigger.type());
        boolean foreseen = IntStream.range(match.end(), occurs).anyMatch(i -> senses.is(i, Mood.PLANNED));
        return new Cue(at, match.end(), Cue.NONE, trigger, true, foreseen ? group.planned() : group, clause, false, topic, occurs >= 0, Rank.noun(at - sentenceFirst, clause));
    }

    /** Where the sentence says that it happens: "protests broke out", "the truce between Mali and Chad will take effect", "an airstrike on Homs killed nine". */
    private int occurs(int from, EventType type) {
        for (int i = from; i < prose.endOf(prose.sentenceOf(from - 1)) && !prose.is(i, ',') && !senses.parts(i); i++) {
            boolean coming = senses.is(i, Mood.PLANNED) || senses.is(i, Mood.BETWEEN);
            if (senses.is(i, Mood.OCCURS) || senses.isVerb(i) && does(i, type)) {
                return i;
            }
            if (senses.isVerb(i) || !coming && (senses.is(i, Mood.BE) || senses.is(i, Mood.NOT) || senses.is(i, Mood.CLAUSE) || senses.is(i, Mood.SPEECH) || senses.is(i, Mood.POSSIBLE))) {
                return Cue.NONE;
            }
        }
        return Cue.NONE;
    }

    /** Whether this verb tells the same as the noun, and somebody suffers it: an attack that killed two. */
    private boolean does(int verb, EventType type) {
        boolean object = !senses.is(senses.verb(verb).end(), Mood.LINK) && !prose.folded(verb).endsWith("ing");
        return object && senses.verb(verb).entries().stream().anyMatch(v -> type.equals(v.trigger().type()) && v.trigger().object() == null);
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
