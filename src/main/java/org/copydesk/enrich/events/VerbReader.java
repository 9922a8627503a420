package org.copydesk.enrich.events;

import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;

/** Makes a cue of a verb that tells an event: what it means here, who governs it, whether it is finite and whether it lies ahead. */
final class VerbReader {
    private final Senses senses;
    private final Prose prose;
    private final Meanings meanings;
    private final Row row;
    private final WordOrder order;
    private final Witnesses witnesses;

    VerbReader(Senses senses) {
        this.senses = senses;
        this.prose = senses.prose;
        this.meanings = new Meanings(senses);
        this.row = new Row(senses);
        this.order = new WordOrder(senses);
        this.witnesses = new Witnesses(senses);
    }

    /** Null when none stands here. */
    Cue read(int at, int sentenceFirst, int sentenceEnd) {
        Lexicon.Match<Vocabulary.Verb> match = senses.verb(at);
        if (match == null || name(at, sentenceFirst) || auxiliary(match) || adverb(match)) {
            return null;
        }
        VerbGroup group = group(at, sentenceFirst);
        Meanings.Meaning meaning = meanings.of(match, group, sentenceFirst, sentenceEnd);
        if (meaning == null || witnessed(match, meaning) || sharesInfinitive(meaning, group, sentenceFirst) || sharesGerund(meaning, group)) {
            return null;
        }
        Clause clause = Clause.before(senses, group.first(), sentenceFirst);
        boolean reduced = describesNoun(match, meaning, group, sentenceFirst);
        boolean loose = meaning.is(VerbForms.Form.GERUND) && !group.auxiliary() && !order.decreed(group.first() - 1) || group.governed();
        VerbGroup voiced = group.voiced(reduced || group.passive() && meaning.is(VerbForms.Form.PARTICIPLE));
        Cue cue = new Cue(at, match.end(), meaning.object(), meaning.trigger(), false, coming(meaning, group, clause, at) ? voiced.planned() : voiced, clause,
                reduced || loose, false, false, Rank.verb(at - sentenceFirst, clause, reduced, loose));
        if (cue.timed() && Nominal.beside(senses, group.first(), sentenceFirst)) {
            return cue.planned(); // "will speak after meeting Boric"
        }
        boolean topic = reduced || loose && at > sentenceFirst && !prose.is(group.first() - 1, ',');
        return !topic || cue.presupposed() && !Nominal.opensPlan(senses, at, match.end(), sentenceFirst) ? cue : cue.asTopic(); // "before meeting Boric she will"
    }

    /** "In March". */
    private boolean name(int at, int sentenceFirst) {
        return at > sentenceFirst && prose.isCapitalised(at) && !prose.isCapitalised(at - 1) && prose.isWord(at - 1);
    }

    /** "Have requested". */
    private boolean auxiliary(Lexicon.Match<Vocabulary.Verb> match) {
        if (!senses.is(match.first(), Mood.BETWEEN)) {
            return false;
        }
        int next = senses.adverb(match.end()) ? match.end() + 1 : match.end();
        return prose.folded(next).endsWith("ed") && !prose.isCapitalised(next)
                || senses.isParticiple(next);
    }

    /** "Is to be back on Friday". */
    private boolean adverb(Lexicon.Match<Vocabulary.Verb> match) {
        return prose.folded(match.first() - 1).equals("be") && match.entries().stream().allMatch(verb -> verb.form() == VerbForms.Form.BASE);
    }

    private VerbGroup group(int at, int sentenceFirst) {
        VerbGroup shared = row.shared(at);
        VerbGroup group = shared == null ? VerbGroup.before(senses, at, sentenceFirst) : shared;
        boolean headline = group.governed() && !prose.folded(at).endsWith("ing") && opens(sentenceFirst, group.first());
        return headline ? group.headline() : group;
    }

    /** "Russian minister to visit Minsk": no verb comes before the infinitive. */
    private boolean opens(int sentenceFirst, int infinitive) {
        for (int i = sentenceFirst; i < infinitive; i++) {
            boolean verb = senses.verb(i) != null && !prose.isCapitalised(i);
            boolean clause = senses.mood(i) != null && !senses.is(i, Mood.DETERMINER) && !senses.is(i, Mood.LINK);
            boolean sign = !prose.isWord(i) && !prose.is(i, ',') && prose.kind(i) != Prose.Kind.POSSESSIVE && !prose.is(i, '-');
            if (verb || clause || sign) {
                return false;
            }
        }
        return infinitive > sentenceFirst;
    }

    private boolean witnessed(Lexicon.Match<Vocabulary.Verb> match, Meanings.Meaning meaning) {
        return witnesses.as(match.end()) || meaning.object() >= match.end() && witnesses.as(meaning.object() + 1);
    }

    /** "Told Serbia to cease fire and withdraw": the second is asked for as the first is. */
    private boolean sharesInfinitive(Meanings.Meaning meaning, VerbGroup group, int sentenceFirst) {
        int and = group.first() - 1;
        if (!bare(meaning, group) || !prose.folded(and).equals("and")) {
            return false;
        }
        for (int i = and - 1; i > sentenceFirst && !prose.is(i, ','); i--) {
            if (prose.folded(i - 1).equals("to") && prose.isWord(i) && !prose.isCapitalised(i) && !senses.is(i, Mood.DETERMINER) && senses.noun(i) == null) {
                return true;
            }
        }
        return false;
    }

    /** "Aimed at ending the war and resuming talks". */
    private boolean sharesGerund(Meanings.Meaning meaning, VerbGroup group) {
        return meaning.is(VerbForms.Form.GERUND) && !group.auxiliary() && prose.folded(group.first() - 1).equals("and");
    }

    private static boolean bare(Meanings.Meaning meaning, VerbGroup group) {
        return meaning.is(VerbForms.Form.BASE) && !group.auxiliary() && !group.infinitive();
    }

    /** "Was due in", "a visit that will see Chile and Peru sign": what is seen, made or let happen comes with the verb before it. */
    private boolean coming(Meanings.Meaning meaning, VerbGroup group, Clause clause, int at) {
        if (meaning.trigger().ahead() && group.status() == Event.Status.HAPPENED) {
            return true;
        }
        boolean foreseen = false;
        for (int i = clause.first(); i < at && bare(meaning, group); i++) {
            foreseen |= senses.is(i, Mood.PLANNED);
        }
        return foreseen;
    }

    /** "Moves condemned by Chile", "in moves coordinated with Chile": a past form that only describes its noun. */
    private boolean describesNoun(Lexicon.Match<Vocabulary.Verb> match, Meanings.Meaning meaning, VerbGroup group, int sentenceFirst) {
        if (group.auxiliary() || !meaning.is(VerbForms.Form.PAST)) {
            return false;
        }
        boolean by = prose.folded(match.end()).equals("by") && meaning.object() != match.end() && meaning.object() != match.end() + 1;
        return by || behindPreposition(match.first(), sentenceFirst);
    }

    /** "Imposed fines in moves coordinated": a verb comes before, then a preposition and its noun. */
    private boolean behindPreposition(int at, int sentenceFirst) {
        boolean described = at - 2 > sentenceFirst && senses.is(at - 2, Mood.LINK) && !prose.isCapitalised(at - 1);
        for (int i = at - 3; described && i > sentenceFirst && !senses.is(i, Mood.CLAUSE); i--) {
            if (senses.isVerb(i) || senses.is(i, Mood.BE)) {
                return true;
            }
        }
        return false;
    }
}
