package org.copydesk.enrich.said;

import org.copydesk.text.Prose;

/** Finds who speaks in the words before a quotation. Immutable, safe for all threads. */
final class WordsBefore {
    private final SpeechVerbs verbs;
    private final NounPhrases phrases;
    private final Clauses clauses;
    private final WordsBehind behind;

    WordsBefore(SpeechVerbs verbs, NounPhrases phrases, Clauses clauses, WordsBehind behind) {
        this.verbs = verbs;
        this.phrases = phrases;
        this.clauses = clauses;
        this.behind = behind;
    }

    /**
     * The words from token {@code floor} up to {@code open}, where a quotation opens: "X said:", "X, who arrived, told Y that
     * the plan was". A verb without a subject has that of the quotation earlier in the sentence, if there is one.
     */
    Attribution find(Prose prose, int floor, int open, Attribution earlier) {
        for (int i = open - 1; i >= Math.max(floor, open - WordsBehind.FURTHEST); i--) {
            SpeechVerbs.Found verb = verbs.at(prose, i);
            if (verb == null || verb.end() > open) {
                continue;
            }
            boolean beside = open - verb.end() <= 2 || prose.is(open - 1, ',') || prose.is(open - 1, ':');
            if (verb.kind() == SpeechVerbs.Kind.BESIDE && !beside) {
                continue;
            }
            SpeechVerbs.Found phrase = i > floor ? verbs.at(prose, i - 1) : null;
            verb = phrase != null && phrase.end() >= verb.end() ? phrase : verb;
            Attribution found = switch (verb.kind()) {
                case ACCORDING -> behind.behind(prose, verb, open);
                case AS_SAYING -> behind.quoted(prose, verb, floor);
                default -> spoken(prose, verb, floor, open, earlier);
            };
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Attribution spoken(Prose prose, SpeechVerbs.Found verb, int floor, int open, Attribution earlier) {
        int at = verb.first();
        boolean participle = (prose.folded(at).endsWith("ing") || prose.folded(at - 1).equals("to")) && !isFinite(prose, at);
        Phrase subject = participle ? null : clauses.subjectBefore(prose, at, floor);
        if (subject != null && isRelative(prose, subject.first())) {
            int who = subject.first();
            Phrase antecedent = clauses.subjectBefore(prose, prose.is(who - 1, ',') ? who - 1 : who, floor);
            subject = antecedent == null ? subject : antecedent;
        }
        Attribution inverted = subject == null && opensWith(prose, verb, floor) ? behind.behind(prose, verb, open) : null;
        if (inverted != null) {
            return inverted;
        }
        if (subject == null && earlier != null) {
            return new Attribution(earlier.speaker(), verb);
        }
        if (subject == null) {
            subject = clauses.subjectOf(prose, floor, at);
        }
        if (subject == null) {
            return null;
        }
        Attribution outer = isVague(prose, subject) ? outer(prose, subject.first(), floor) : null;
        return outer != null ? outer : new Attribution(subject, verb);
    }

    /** "..., said X, ...": whether only commas stand before the verb. */
    private static boolean opensWith(Prose prose, SpeechVerbs.Found verb, int floor) {
        int at = verb.first();
        while (at > floor && (prose.is(at - 1, ',') || WordsBehind.isDash(prose, at - 1))) {
            at--;
        }
        return at == floor;
    }

    /** "He's claiming", "they are saying". */
    private static boolean isFinite(Prose prose, int verb) {
        String before = prose.folded(verb - 1);
        return prose.kind(Math.max(0, verb - 1)) == Prose.Kind.POSSESSIVE || before.equals("is") || before.equals("are") || before.equals("was") || before.equals("were");
    }

    private static boolean isRelative(Prose prose, int token) {
        return NounPhrases.isWho(prose, token) || prose.folded(token).equals("which");
    }

    /** Whether the subject names nobody, so that who says that "she hopes" is the better answer. */
    private boolean isVague(Prose prose, Phrase subject) {
        if (phrases.isPronoun(prose, subject.first())) {
            return true;
        }
        for (int i = subject.first(); i < subject.end(); i++) {
            if (prose.isCapitalised(i)) {
                return false;
            }
        }
        return true;
    }

    /** "Clinton said" where "she hopes" stands behind it, with at most a few words between; or null. */
    private Attribution outer(Prose prose, int subject, int floor) {
        for (int i = subject - 1; i >= Math.max(floor, subject - 12); i--) {
            SpeechVerbs.Found verb = verbs.at(prose, i);
            boolean says = verb != null && (verb.kind() == SpeechVerbs.Kind.SAID && verb.end() >= subject - 3 || verb.kind() == SpeechVerbs.Kind.TOLD);
            if (says) {
                return spoken(prose, verb, floor, subject, null);
            }
        }
        return null;
    }

    /** The subject of the sentence that a colon ends: "The President took the floor:". */
    Attribution subject(Prose prose, int floor, int open) {
        Phrase subject = clauses.subjectOf(prose, floor, open);
        return Attribution.of(subject, null);
    }
}
