package org.copydesk.enrich.said;

import org.copydesk.text.FunctionWords;
import org.copydesk.text.FunctionWords.Class;
import org.copydesk.text.Prose;

/** Finds who speaks in the words before or behind a quotation. Safe for all threads. */
final class Attributions {
    private static final int FURTHEST = 45;
    private final SpeechVerbs verbs = new SpeechVerbs();
    private final NounPhrases phrases = new NounPhrases(verbs);
    private final Clauses clauses = new Clauses(phrases);

    /** The words from token {@code from} up to {@code ceiling}, which stand right behind a quotation: "said X", "X said", "according to X", "- X". */
    Attribution after(Prose prose, int from, int ceiling) {
        int at = from;
        boolean dash = false;
        while (at < ceiling && (prose.is(at, ',') || isDash(prose, at))) {
            dash |= isDash(prose, at);
            at++;
        }
        if (at >= ceiling) {
            return null;
        }
        for (int i = at + 1; i < ceiling; i++) {
            SpeechVerbs.Found phrase = prose.folded(i).equals("as") ? verbs.at(prose, i) : null;
            if (phrase != null && phrase.kind() == SpeechVerbs.Kind.AS_SAYING) {
                return quoted(prose, phrase, at);
            }
        }
        int verbAt = at;
        while (verbAt < ceiling && (Clauses.isAdverb(prose, verbAt) || prose.folded(verbAt).equals("as"))) {
            verbAt++;
        }
        SpeechVerbs.Found verb = verbs.at(prose, verbAt);
        if (verb != null && !prose.isCapitalised(verbAt)) {
            return behind(prose, verb, ceiling);
        }
        Attribution found = subjectFirst(prose, at, ceiling);
        if (found == null && dash && prose.isCapitalised(at)) {
            int[] speaker = clauses.speakerAt(prose, at, ceiling);
            return speaker == null || speaker[1] < ceiling - 1 ? null : new Attribution(speaker[0], speaker[1], null);
        }
        return found;
    }

    private Attribution behind(Prose prose, SpeechVerbs.Found verb, int ceiling) {
        if (verb.kind() != SpeechVerbs.Kind.SAID && verb.kind() != SpeechVerbs.Kind.ACCORDING && verb.kind() != SpeechVerbs.Kind.BESIDE) {
            return null;
        }
        int first = verb.end();
        while (first < ceiling && Clauses.isAdverb(prose, first)) {
            first++;
        }
        int[] speaker = clauses.speakerAt(prose, first, ceiling);
        if (speaker != null && verb.kind() == SpeechVerbs.Kind.ACCORDING) {
            int name = phrases.end(prose, first, ceiling);
            boolean clause = prose.is(name, ',') && prose.isCapitalised(name + 1);
            speaker = clause ? new int[] {first, name} : speaker;
        }
        return speaker == null ? null : new Attribution(speaker[0], speaker[1], verb);
    }

    /** A speaker first, then the verb: "Erdogan said", "the leader, who arrived on Tuesday, said", "he later told X". */
    private Attribution subjectFirst(Prose prose, int at, int ceiling) {
        Class type = FunctionWords.of(prose.folded(at));
        boolean starts = type == null || type == Class.DETERMINER || phrases.isPronoun(prose, at) || prose.isCapitalised(at) && type == Class.AUXILIARY;
        if (!starts || !prose.isWord(at) && !prose.isNumber(at)) {
            return null;
        }
        int end = phrases.end(prose, at, ceiling);
        boolean inserted = prose.is(end, ',') || prose.folded(end).equals("who");
        for (int i = Math.max(at + 1, end); i < Math.min(ceiling, at + FURTHEST); i++) {
            SpeechVerbs.Found verb = verbs.at(prose, i);
            if (verb != null && verb.kind() != SpeechVerbs.Kind.ACCORDING && verb.kind() != SpeechVerbs.Kind.AS_SAYING) {
                int[] subject = clauses.subjectBefore(prose, i, at);
                boolean whole = subject != null && (subject[0] == at || i - at <= 3);
                if (whole) {
                    return new Attribution(subject[0], subject[1], verb);
                }
            }
            boolean small = Clauses.isAdverb(prose, i) || FunctionWords.is(prose.folded(i), Class.AUXILIARY);
            if (!inserted && !small) {
                return null;
            }
        }
        return null;
    }

    /** "..., X said" at the end of the sentence, though other words stand between it and the quotation. */
    Attribution trailing(Prose prose, int from, int ceiling) {
        for (int i = from; i < ceiling; i++) {
            Attribution found = prose.is(i, ',') ? after(prose, i + 1, ceiling) : null;
            if (found != null && found.verb() != null && (found.verb().kind() == SpeechVerbs.Kind.SAID || found.verb().kind() == SpeechVerbs.Kind.ACCORDING)) {
                return found;
            }
        }
        return null;
    }

    /**
     * The words from token {@code floor} up to {@code open}, where a quotation opens: "X said:", "X, who arrived, told Y that
     * the plan was". A verb without a subject has that of the quotation earlier in the sentence, if there is one.
     */
    Attribution before(Prose prose, int floor, int open, Attribution earlier) {
        for (int i = open - 1; i >= Math.max(floor, open - FURTHEST); i--) {
            SpeechVerbs.Found verb = verbs.at(prose, i);
            if (verb == null || verb.end() > open) {
                continue;
            }
            if (verb.kind() == SpeechVerbs.Kind.BESIDE && open - verb.end() > 2 && !prose.is(open - 1, ',') && !prose.is(open - 1, ':')) {
                continue;
            }
            SpeechVerbs.Found phrase = i > floor ? verbs.at(prose, i - 1) : null;
            verb = phrase != null && phrase.end() >= verb.end() ? phrase : verb;
            Attribution found = switch (verb.kind()) {
                case ACCORDING -> behind(prose, verb, open);
                case AS_SAYING -> quoted(prose, verb, floor);
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
        int[] subject = participle ? null : clauses.subjectBefore(prose, at, floor);
        if (subject != null && isRelative(prose, subject[0])) {
            int who = subject[0];
            int[] antecedent = clauses.subjectBefore(prose, prose.is(who - 1, ',') ? who - 1 : who, floor);
            subject = antecedent == null ? subject : antecedent;
        }
        Attribution inverted = subject == null && opensWith(prose, verb, floor) ? behind(prose, verb, open) : null;
        if (inverted != null) {
            return inverted;
        }
        if (subject == null && earlier != null) {
            return new Attribution(earlier.first(), earlier.end(), verb);
        }
        if (subject == null) {
            subject = clauses.subjectOf(prose, floor, at);
        }
        if (subject == null) {
            return null;
        }
        Attribution outer = isVague(prose, subject) ? outer(prose, subject[0], floor) : null;
        return outer != null ? outer : new Attribution(subject[0], subject[1], verb);
    }

    /** "..., said X, ...": whether only commas stand before the verb. */
    private static boolean opensWith(Prose prose, SpeechVerbs.Found verb, int floor) {
        int at = verb.first();
        while (at > floor && (prose.is(at - 1, ',') || isDash(prose, at - 1))) {
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
        return prose.folded(token).equals("who") || prose.folded(token).equals("which");
    }

    /** Whether the subject names nobody, so that who says that "she hopes" is the better answer. */
    private boolean isVague(Prose prose, int[] subject) {
        if (phrases.isPronoun(prose, subject[0])) {
            return true;
        }
        for (int i = subject[0]; i < subject[1]; i++) {
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

    /** "quoted X as saying", "X was quoted as saying". */
    private Attribution quoted(Prose prose, SpeechVerbs.Found verb, int floor) {
        for (int i = verb.first() - 1; i >= floor; i--) {
            if (prose.folded(i).equals("quoted") || prose.folded(i).equals("cited") || prose.folded(i).equals("quotes")) {
                int[] object = FunctionWords.is(prose.folded(i - 1), Class.AUXILIARY) && !prose.folded(i - 1).startsWith("ha") ? clauses.subjectBefore(prose, i, floor)
                        : clauses.speakerAt(prose, i + 1, verb.first());
                return object == null ? null : new Attribution(object[0], object[1], verb);
            }
        }
        return null;
    }

    /** The subject of the sentence that a colon ends: "The President took the floor:". */
    Attribution subject(Prose prose, int floor, int open) {
        int[] subject = clauses.subjectOf(prose, floor, open);
        return subject == null ? null : new Attribution(subject[0], subject[1], null);
    }

    static boolean isDash(Prose prose, int token) {
        return prose.is(token, '—') || prose.is(token, '–') || prose.is(token, '-') || prose.is(token, '―');
    }
}
