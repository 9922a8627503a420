package org.copydesk.enrich.events;

import java.util.Set;
import org.copydesk.text.Prose;

/** What the words before a noun make of it: "upcoming", "ahead of", "the possibility of". */
record Nominal(Event.Status status, boolean negated, boolean refused, boolean possible) {
    private static final int REACH = 7;
    /** How far behind the noun its verb may stand. */
    private static final int FORWARD = 28;
    private static final Set<String> COMING = Set.of("ahead", "upcoming", "next", "future", "forthcoming");
    private static final Set<String> PAST = Set.of("recent", "last", "previous", "earlier", "past", "latest");
    private static final Set<String> BESIDE = Set.of("during", "after", "before", "following", "at");
    private static final Set<String> TOPIC = Set.of("on", "about", "for", "of", "against", "to", "from");

    static Nominal before(Senses senses, int noun, int sentenceFirst) {
        Event.Status status = Event.Status.HAPPENED;
        boolean negated = false;
        boolean refused = false;
        boolean possible = false;
        for (int i = noun - 1; i >= Math.max(sentenceFirst, noun - REACH) && !senses.parts(i) && !senses.prose.is(i, ','); i--) {
            Mood mood = senses.mood(i);
            String word = senses.prose.folded(i);
            negated |= mood == Mood.NOT;
            possible |= mood == Mood.POSSIBLE;
            refused |= mood == Mood.REFUSED;
            boolean eve = word.equals("eve") && senses.prose.folded(i + 1).equals("of"); // no "Christmas Eve talks"
            if (mood == Mood.PLANNED || COMING.contains(word) || eve) {
                status = Event.Status.PLANNED;
            } else if (mood == Mood.PROPOSED && status == Event.Status.HAPPENED) {
                status = Event.Status.PROPOSED;
            }
        }
        return new Nominal(status, negated, refused, possible);
    }

    /** "His recent visit": it is over. */
    static boolean recent(Senses senses, int noun) {
        for (int i = noun - 1; i > noun - REACH && senses.prose.isWord(i) && !senses.is(i, Mood.LINK); i--) {
            if (PAST.contains(senses.prose.folded(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the noun is only what something else is about: "agreements on consultations". */
    static boolean topic(Senses senses, int noun, int sentenceFirst) {
        for (int i = noun - 1; i >= Math.max(sentenceFirst, noun - REACH); i--) {
            if (senses.phase(i) || senses.prose.is(i, ',')) {
                return false; // "at the end of talks"; "On April 25, the summit"
            }
            if (senses.is(i, Mood.LINK)) {
                return TOPIC.contains(senses.prose.folded(i)) && !senses.is(i - 1, Mood.SPEECH); // "reported on a call"
            }
            if (senses.mood(i) != null && !senses.is(i, Mood.DETERMINER) || senses.parts(i) || senses.prose.kind(i) == Prose.Kind.POSSESSIVE) {
                return false;
            }
        }
        return false;
    }

    /** "Talks between the two will be held", "a visit to be paid": what is said of the noun lies ahead. */
    static boolean ahead(Senses senses, int clauseFirst, int noun, int end) {
        int first = opening(senses, clauseFirst, noun);
        if (!subject(senses, first, noun)) {
            return false;
        }
        boolean included = senses.prose.folded(first).equals("including"); // "various events, including talks, are planned"
        for (int i = end; i < Math.min(senses.prose.size(), end + FORWARD) && !senses.parts(i) && (!senses.prose.is(i, ',') || included || lists(senses, i) || closes(senses, i)); i++) {
            boolean verb = senses.isVerb(i);
            boolean toBe = senses.is(i, Mood.BE) && senses.prose.folded(i - 1).equals("to");
            if (senses.is(i, Mood.PLANNED) || toBe) {
                return true;
            }
            if (senses.is(i, Mood.BE)) {
                return senses.is(senses.is(i + 1, Mood.BETWEEN) ? i + 2 : i + 1, Mood.PLANNED);
            }
            if (verb || senses.is(i, Mood.CLAUSE) || senses.is(i, Mood.SPEECH) || senses.is(i, Mood.BETWEEN)) {
                return false;
            }
        }
        return false;
    }

    /** Behind the last comma before the noun: "In Oslo, the meeting is planned". */
    private static int opening(Senses senses, int clauseFirst, int noun) {
        int first = noun;
        while (first > clauseFirst && !senses.prose.is(first - 1, ',')) {
            first--;
        }
        return first;
    }

    /** Whether neither verb nor preposition stands before the noun. */
    private static boolean subject(Senses senses, int first, int noun) {
        for (int i = first; i < noun; i++) {
            if (senses.is(i, Mood.LINK) || senses.is(i, Mood.BE) || senses.is(i, Mood.SPEECH) || senses.verb(i) != null && !senses.prose.isCapitalised(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a list of names goes on behind this comma: "a meeting of Oman, Jordan, and Egypt". */
    private static boolean lists(Senses senses, int comma) {
        int next = senses.prose.folded(comma + 1).equals("and") ? comma + 2 : comma + 1;
        return senses.prose.isCapitalised(comma - 1) && senses.prose.isCapitalised(senses.is(next, Mood.DETERMINER) ? next + 1 : next);
    }

    /** "A meeting with the President, Emmanuel Macron, is scheduled": what is put in ends before the verb. */
    private static boolean closes(Senses senses, int comma) {
        return senses.prose.isCapitalised(comma - 1) && (senses.is(comma + 1, Mood.BE) || senses.is(comma + 1, Mood.PLANNED));
    }

    /** "During his visit to Peru, Xi will meet": the phrase opens a sentence about what is to come. */
    static boolean opensPlan(Senses senses, int noun, int end, int sentenceFirst) {
        boolean opens = noun - sentenceFirst < REACH && (senses.is(sentenceFirst, Mood.LINK) || senses.is(sentenceFirst, Mood.CLAUSE));
        boolean comma = false;
        for (int i = end; opens && i < Math.min(senses.prose.size(), end + FORWARD) && senses.prose.sentenceOf(i) == senses.prose.sentenceOf(noun); i++) {
            comma |= senses.prose.is(i, ',');
            boolean decided = senses.is(i, Mood.PLANNED) && senses.prose.folded(i).endsWith("ed") && !senses.is(i - 1, Mood.BE); // when they met, not when they will
            if (comma && senses.is(i, Mood.PLANNED) && !decided) {
                return true;
            }
            if (decided || senses.is(i, Mood.BE) && !senses.is(i + 1, Mood.PLANNED) || senses.is(i, Mood.SPEECH) || senses.verb(i) != null && !senses.prose.isCapitalised(i) && senses.noun(i) == null) {
                return false;
            }
        }
        return false;
    }

    /** "Will sign it after their talks", "is to speak during a visit": the noun stands beside what is to come. */
    static boolean beside(Senses senses, int noun, int sentenceFirst) {
        int at = noun - 1;
        while (at > sentenceFirst && noun - at < REACH && (senses.is(at, Mood.DETERMINER) || senses.mood(at) == null && !senses.parts(at) && !senses.prose.is(at, ','))) {
            at--;
        }
        boolean beside = BESIDE.contains(senses.prose.folded(at)) || senses.prose.folded(at).equals("with") && senses.prose.folded(at - 1).equals("along");
        for (int i = at - 1; beside && i >= sentenceFirst && !senses.is(i, Mood.SPEECH) && !senses.parts(i); i--) {
            if (senses.is(i, Mood.PLANNED) && !senses.prose.isCapitalised(i)) {
                return true;
            }
        }
        return false;
    }

    VerbGroup group(int noun) {
        return new VerbGroup(noun, status, negated, refused, possible, false, false, false, false);
    }
}
