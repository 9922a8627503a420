package org.copydesk.enrich.events;

import java.util.Set;
import org.copydesk.text.Prose;

/** Several verbs with one subject: "landed in Lima, met Boluarte and signed a treaty", "will visit Lima, meet Boluarte and sign a treaty". */
final class Row {
    /** Behind these a past form describes the noun before the comma: "the treaty, signed in 1979". */
    private static final Set<String> DESCRIBING = Set.of("by", "in", "on", "at", "during", "between", "after", "to");
    private static final Set<String> BEFORE_BARE = Set.of("to", "will", "shall", "would", "may", "might", "can", "could", "must", "should");
    private final Senses senses;
    private final Prose prose;

    Row(Senses senses) {
        this.senses = senses;
        this.prose = senses.prose;
    }

    /** Where the first verb of the row begins whose last begins here; the token itself where no other comes before it. */
    int first(int verb) {
        int sentenceFirst = prose.firstOf(prose.sentenceOf(verb));
        int at = verb;
        for (int i = verb - 2; joined(at) && i >= sentenceFirst && !senses.parts(i) && !(listed(at) && opensClause(i)); i--) {
            boolean earlier = senses.isVerb(i) && !prose.folded(i - 1).equals("to") || senses.is(i, Mood.SPEECH);
            at = earlier ? i : at;
        }
        return at;
    }

    /** Whether this begins a further verb of the row behind a comma: ", met Boluarte". */
    boolean goesOn(int verb) {
        return listed(verb) && first(verb) < verb;
    }

    /** What stands before the first of several bare verbs, "will" or "is expected to"; null where this is none of them. */
    VerbGroup shared(int verb) {
        int sentenceFirst = prose.firstOf(prose.sentenceOf(verb));
        int before = senses.adverb(verb - 1) ? verb - 2 : verb - 1;
        if (!prose.folded(before).equals("and") && !prose.is(before, ',') || !bare(verb)) {
            return null;
        }
        for (int i = before - 1; i > sentenceFirst && !senses.parts(i) && !opensClause(i) && !finite(i) && !senses.is(i, Mood.SPEECH); i--) {
            boolean led = BEFORE_BARE.contains(prose.folded(i - 1)) && !prose.isCapitalised(i - 1);
            if (led && prose.isWord(i) && !prose.isCapitalised(i) && !senses.is(i, Mood.DETERMINER) && (senses.noun(i) == null || base(i))) {
                return VerbGroup.before(senses, i, sentenceFirst);
            }
        }
        return null;
    }

    /** Whether a verb can stand here as it stands behind "will", and is no noun: "sign", "support the", but not "support for". */
    private boolean bare(int verb) {
        int end = senses.verb(verb).end();
        return base(verb) && (!senses.mayBeNoun(verb) || senses.is(end, Mood.DETERMINER) || prose.isCapitalised(end) || prose.isNumber(end));
    }

    private boolean base(int verb) {
        return senses.verb(verb) != null && senses.verb(verb).entries().stream().anyMatch(v -> v.form() == VerbForms.Form.BASE);
    }

    private boolean joined(int verb) {
        return prose.folded(verb - 1).equals("and") || listed(verb);
    }

    private boolean listed(int verb) {
        int at = senses.adverb(verb) ? verb + 1 : verb;
        return prose.is(verb - 1, ',') && finite(at) && !DESCRIBING.contains(prose.folded(senses.verb(at).end()));
    }

    private boolean finite(int verb) {
        return senses.isVerb(verb) && senses.verb(verb).entries().stream().anyMatch(v -> v.form() == VerbForms.Form.PAST || v.form() == VerbForms.Form.THIRD);
    }

    private boolean opensClause(int token) {
        return senses.is(token, Mood.CLAUSE) || senses.is(token, Mood.CONDITION);
    }
}
