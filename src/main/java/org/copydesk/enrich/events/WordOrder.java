package org.copydesk.enrich.events;

import java.util.Set;
import org.copydesk.text.Prose;

/** Whether a word that can be a form of a verb is one where it stands, and no noun or adjective. */
final class WordOrder {
    /** How many tokens a list of persons may have, with their offices. */
    private static final int LIST = 24;
    /** Prepositions inside what names somebody. */
    private static final Set<String> OF = Set.of("of", "from", "for");
    private static final Set<String> PLURAL = Set.of("they", "we", "i", "you", "people", "police", "who", "and");
    /** How many tokens before a law the verb may stand that made it. */
    private static final int DECREE = 6;
    private final Senses senses;
    private final Prose prose;

    WordOrder(Senses senses) {
        this.senses = senses;
        this.prose = senses.prose;
    }

    /** Whether the word from {@code at} to {@code end} is this form of a verb. */
    boolean fits(VerbForms.Form form, int at, int end, VerbGroup group, int sentenceFirst) {
        int before = at - 1;
        while (before >= sentenceFirst && senses.adverb(before)) {
            before--;
        }
        boolean opens = before < sentenceFirst;
        boolean nounBefore = nounBefore(before, sentenceFirst) || opens && form != VerbForms.Form.GERUND;
        return switch (form) {
            case GERUND -> group.auxiliary() || opens || prose.is(before, ',') || senses.is(before, Mood.CLAUSE) || senses.is(before, Mood.LINK) && !prose.isCapitalised(end) || decreed(before);
            case PAST -> !group.passive() && !nounBefore && !adjective(before, end);
            case PARTICIPLE -> !nounBefore && !adjective(before, end) || group.auxiliary();
            case BASE -> group.infinitive() || group.auxiliary() && !senses.is(before, Mood.BE) || group.negated() || group.refused()
                    || !nounBefore && (plural(before) || several(before, sentenceFirst)) && (!senses.mayBeNoun(at) || opensObject(end) || plain(end));
            case THIRD -> !nounBefore && !group.auxiliary() && (singular(before) || !plural(before)) && !prose.folded(end).equals("of")
                    && (!senses.mayBeNoun(at) || senses.is(end, Mood.DETERMINER) || opensObject(end) && singular(before));
        };
    }

    /** "Signed an order imposing", "passed a law banning": what is decreed is done. */
    boolean decreed(int decree) {
        int verb = decree - 1;
        while (verb > decree - DECREE && senses.classes(decree).contains("@decree") && !senses.classes(verb).contains("@enacted") && !senses.is(verb, Mood.LINK)) {
            verb--;
        }
        return senses.classes(decree).contains("@decree") && senses.classes(verb).contains("@enacted");
    }

    /** Whether this is a word of no other use: "arrest activists". */
    boolean plain(int at) {
        return prose.isWord(at) && senses.mood(at) == null && senses.verb(at) == null;
    }

    /** Behind "the", "of" or "Peru's" comes a noun. */
    private boolean nounBefore(int before, int sentenceFirst) {
        boolean linked = senses.is(before, Mood.LINK) && !prose.folded(before).equals("to");
        return senses.is(before, Mood.DETERMINER) || linked || before >= sentenceFirst && prose.kind(before) == Prose.Kind.POSSESSIVE;
    }

    /** A name or "who": "Peru attacks". */
    private boolean singular(int before) {
        return prose.isCapitalised(before) || prose.folded(before).equals("who");
    }

    /** "The presidents of Peru and Chile meet", "Xi Jinping and Vladimir Putin sign": a list of names that is no part of a phrase. */
    private boolean several(int last, int sentenceFirst) {
        boolean and = false;
        boolean comma = false;
        for (int i = last; prose.isCapitalised(last) && i >= Math.max(sentenceFirst, last - LIST); i--) {
            String word = prose.folded(i);
            and |= word.equals("and") || word.equals("&");
            comma |= prose.is(i, ',');
            if (senses.is(i, Mood.LINK) && !OF.contains(word)) {
                return and && comma && i == sentenceFirst; // "In Oslo, Kerry and Lavrov"
            }
            if (senses.is(i, Mood.CLAUSE) || senses.is(i, Mood.SPEECH) || senses.parts(i)) {
                return and;
            }
            if (senses.isVerb(i)) {
                return false;
            }
        }
        return and;
    }

    private boolean plural(int token) {
        String word = prose.folded(token);
        if (senses.isVerb(token)) {
            return false;
        }
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3 || PLURAL.contains(word);
    }

    /** "The long-threatened invasion": a hyphen before, or an article before and a noun behind. */
    private boolean adjective(int before, int end) {
        return prose.is(before, '-') && prose.touchesNext(before) || senses.is(before, Mood.DETERMINER) && prose.isWord(end);
    }

    private boolean opensObject(int at) {
        return at < prose.size() && (senses.is(at, Mood.DETERMINER) || senses.is(at, Mood.LINK) || prose.isCapitalised(at) || prose.isNumber(at));
    }
}
