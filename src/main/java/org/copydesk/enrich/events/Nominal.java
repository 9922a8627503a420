package org.copydesk.enrich.events;

import java.util.Set;
import org.copydesk.text.Prose;

/** What the words before a noun make of it: "upcoming", "ahead of", "the possibility of". */
record Nominal(Event.Status status, boolean negated, boolean refused, boolean possible) {
    private static final int REACH = 7;
    /** How far behind the noun its verb may stand. */
    private static final int FORWARD = 18;
    private static final Set<String> BESIDE = Set.of("during", "after", "before", "following", "at");
    private static final Set<String> TOPIC = Set.of("on", "about", "for", "of", "against", "to", "from");

    static Nominal before(Reading reading, int noun, int sentenceFirst) {
        Event.Status status = Event.Status.HAPPENED;
        boolean negated = false;
        boolean refused = false;
        boolean possible = false;
        for (int i = noun - 1; i >= Math.max(sentenceFirst, noun - REACH) && !reading.parts(i) && !reading.prose.is(i, ','); i--) {
            Mood mood = reading.mood(i);
            String word = reading.prose.folded(i);
            negated |= mood == Mood.NOT;
            possible |= mood == Mood.POSSIBLE;
            refused |= mood == Mood.REFUSED;
            if (mood == Mood.PLANNED || word.equals("ahead") || word.equals("upcoming") || word.equals("next")) {
                status = Event.Status.PLANNED;
            } else if (mood == Mood.PROPOSED && status == Event.Status.HAPPENED) {
                status = Event.Status.PROPOSED;
            }
        }
        return new Nominal(status, negated, refused, possible);
    }

    /** Whether the noun is only what something else is about: "agreements on consultations". */
    static boolean topic(Reading reading, int noun, int sentenceFirst) {
        for (int i = noun - 1; i >= Math.max(sentenceFirst, noun - REACH); i--) {
            if (reading.is(i, Mood.LINK)) {
                return TOPIC.contains(reading.prose.folded(i)) && !reading.is(i - 1, Mood.SPEECH); // "reported on a call"
            }
            if (reading.mood(i) != null && !reading.is(i, Mood.DETERMINER) || reading.parts(i) || reading.prose.kind(i) == Prose.Kind.POSSESSIVE) {
                return false;
            }
        }
        return false;
    }

    /** "Talks between the two will be held", "a visit to be paid": what is said of the noun lies ahead. */
    static boolean ahead(Reading reading, int clauseFirst, int noun, int end) {
        int first = clauseFirst;
        for (int i = clauseFirst; i < noun; i++) {
            first = reading.prose.is(i, ',') ? i + 1 : first; // "In Oslo, the meeting is planned"
        }
        for (int i = first; i < noun; i++) {
            if (reading.is(i, Mood.LINK) || reading.is(i, Mood.BE) || reading.is(i, Mood.SPEECH) || reading.verb(i) != null && !reading.prose.isCapitalised(i)) {
                return false;
            }
        }
        for (int i = end; i < Math.min(reading.prose.size(), end + FORWARD) && !reading.parts(i) && !reading.prose.is(i, ','); i++) {
            boolean told = reading.is(i, Mood.CLAUSE) || reading.is(i, Mood.SPEECH) || reading.is(i, Mood.BETWEEN) || reading.verb(i) != null && reading.noun(i) == null;
            boolean toBe = reading.is(i, Mood.BE) && reading.prose.folded(i - 1).equals("to");
            if (reading.is(i, Mood.PLANNED) || toBe) {
                return true;
            }
            if (told) {
                return false;
            }
        }
        return false;
    }

    /** "During his visit to Peru, Xi will meet": the phrase opens a sentence about what is to come. */
    static boolean opensPlan(Reading reading, int noun, int end, int sentenceFirst) {
        boolean opens = noun - sentenceFirst < REACH && (reading.is(sentenceFirst, Mood.LINK) || reading.is(sentenceFirst, Mood.CLAUSE));
        boolean comma = false;
        for (int i = end; opens && i < Math.min(reading.prose.size(), end + FORWARD + FORWARD) && reading.prose.sentenceOf(i) == reading.prose.sentenceOf(noun); i++) {
            comma |= reading.prose.is(i, ',');
            if (comma && reading.is(i, Mood.PLANNED)) {
                return true;
            }
            if (reading.is(i, Mood.BE) || reading.is(i, Mood.SPEECH) || reading.verb(i) != null && !reading.prose.isCapitalised(i) && reading.noun(i) == null) {
                return false;
            }
        }
        return false;
    }

    /** "Will sign it after their talks", "is to speak during a visit": the noun stands beside what is to come. */
    static boolean beside(Reading reading, int noun, int sentenceFirst) {
        int at = noun - 1;
        while (at > sentenceFirst && noun - at < REACH && (reading.is(at, Mood.DETERMINER) || reading.mood(at) == null && !reading.parts(at) && !reading.prose.is(at, ','))) {
            at--;
        }
        boolean beside = BESIDE.contains(reading.prose.folded(at));
        for (int i = at - 1; beside && i >= sentenceFirst && !reading.is(i, Mood.SPEECH) && !reading.parts(i); i--) {
            if (reading.is(i, Mood.PLANNED) && !reading.prose.isCapitalised(i)) {
                return true;
            }
        }
        return false;
    }

    VerbGroup group(int noun) {
        return new VerbGroup(noun, status, negated, refused, possible, false, false, false, false);
    }
}
