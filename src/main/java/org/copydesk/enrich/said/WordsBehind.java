package org.copydesk.enrich.said;

import org.copydesk.text.FunctionWords;
import org.copydesk.text.FunctionWords.Class;
import org.copydesk.text.Prose;

/** Finds who speaks in the words behind a quotation, or behind a verb. Immutable, safe for all threads. */
final class WordsBehind {
    /** How many tokens the words for a speaker may take at most. */
    static final int FURTHEST = 45;
    private final SpeechVerbs verbs;
    private final NounPhrases phrases;
    private final Clauses clauses;

    WordsBehind(SpeechVerbs verbs, NounPhrases phrases, Clauses clauses) {
        this.verbs = verbs;
        this.phrases = phrases;
        this.clauses = clauses;
    }

    /** The words from token {@code from} up to {@code ceiling}, which stand right behind a quotation: "said X", "X said", "according to X", "- X". */
    Attribution find(Prose prose, int from, int ceiling) {
        int at = from;
        boolean dash = false;
        while (at < ceiling && (prose.is(at, ',') || isDash(prose, at))) {
            dash |= isDash(prose, at);
            at++;
        }
        if (at >= ceiling) {
            return null;
        }
        SpeechVerbs.Found saying = asSaying(prose, at + 1, ceiling);
        if (saying != null) {
            return quoted(prose, saying, at);
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
            Phrase speaker = clauses.speakerAt(prose, at, ceiling);
            return speaker == null || speaker.end() < ceiling - 1 ? null : new Attribution(speaker, null);
        }
        return found;
    }

    private SpeechVerbs.Found asSaying(Prose prose, int from, int ceiling) {
        for (int i = from; i < ceiling; i++) {
            SpeechVerbs.Found phrase = prose.folded(i).equals("as") ? verbs.at(prose, i) : null;
            if (phrase != null && phrase.kind() == SpeechVerbs.Kind.AS_SAYING) {
                return phrase;
            }
        }
        return null;
    }

    /** "said X", "according to X": the speaker behind a verb. */
    Attribution behind(Prose prose, SpeechVerbs.Found verb, int ceiling) {
        if (verb.kind() != SpeechVerbs.Kind.SAID && verb.kind() != SpeechVerbs.Kind.ACCORDING && verb.kind() != SpeechVerbs.Kind.BESIDE) {
            return null;
        }
        int first = verb.end();
        int skipped = -1;
        while (first < ceiling && skipped != first) {
            skipped = first;
            first = Clauses.isAdverb(prose, first) ? first + 1 : behindPlace(prose, first, ceiling);
        }
        Phrase speaker = clauses.speakerAt(prose, first, ceiling);
        if (speaker != null && verb.kind() == SpeechVerbs.Kind.ACCORDING) {
            int name = phrases.end(prose, first, ceiling);
            boolean clause = prose.is(name, ',') && prose.isCapitalised(name + 1);
            speaker = clause ? new Phrase(first, name) : speaker;
        }
        return Attribution.of(speaker, verb);
    }

    /** "Сообщил в Астане министр", "заявил журналистам министр": behind where it was said and to whom; here when neither stands here. */
    private static int behindPlace(Prose prose, int token, int ceiling) {
        if (SpeakerWords.ADDRESSEE.contains(prose.folded(token))) {
            return token + 1;
        }
        boolean place = prose.isCyrillic(token) && FunctionWords.is(prose, token, Class.PREPOSITION);
        return place && token + 2 < ceiling ? token + 2 : token;
    }

    /** A speaker first, then the verb: "Erdogan said", "the leader, who arrived on Tuesday, said", "he later told X". */
    private Attribution subjectFirst(Prose prose, int at, int ceiling) {
        Class type = FunctionWords.at(prose, at);
        boolean starts = type == null || type == Class.DETERMINER || phrases.isPronoun(prose, at) || prose.isCapitalised(at) && type == Class.AUXILIARY;
        if (!starts || !prose.isWord(at) && !prose.isNumber(at)) {
            return null;
        }
        int end = phrases.end(prose, at, ceiling);
        boolean inserted = prose.is(end, ',') || NounPhrases.isWho(prose, end);
        for (int i = Math.max(at + 1, end); i < Math.min(ceiling, at + FURTHEST); i++) {
            SpeechVerbs.Found verb = verbs.at(prose, i);
            if (verb != null && verb.kind() != SpeechVerbs.Kind.ACCORDING && verb.kind() != SpeechVerbs.Kind.AS_SAYING) {
                Phrase subject = clauses.subjectBefore(prose, i, at);
                boolean whole = subject != null && (subject.first() == at || i - at <= 3);
                if (whole) {
                    return new Attribution(subject, verb);
                }
            }
            boolean small = Clauses.isAdverb(prose, i) || FunctionWords.is(prose, i, Class.AUXILIARY);
            if (!inserted && !small) {
                return null;
            }
        }
        return null;
    }

    /** "..., X said" at the end of the sentence, though other words stand between it and the quotation. */
    Attribution trailing(Prose prose, int from, int ceiling) {
        int end = Math.min(ceiling, from + 2 * FURTHEST);
        for (int i = from; i < end; i++) {
            Attribution found = prose.is(i, ',') ? find(prose, i + 1, end) : null;
            if (found != null && found.verb() != null && (found.verb().kind() == SpeechVerbs.Kind.SAID || found.verb().kind() == SpeechVerbs.Kind.ACCORDING)) {
                return found;
            }
        }
        return null;
    }

    /** "quoted X as saying", "X was quoted as saying". */
    Attribution quoted(Prose prose, SpeechVerbs.Found verb, int floor) {
        for (int i = verb.first() - 1; i >= floor; i--) {
            if (SpeakerWords.QUOTING.contains(prose.folded(i))) {
                Phrase object = FunctionWords.is(prose, i - 1, Class.AUXILIARY) && !prose.folded(i - 1).startsWith("ha") ? clauses.subjectBefore(prose, i, floor)
                        : clauses.speakerAt(prose, i + 1, verb.first());
                return Attribution.of(object, verb);
            }
        }
        return null;
    }

    static boolean isDash(Prose prose, int token) {
        return prose.is(token, '—') || prose.is(token, '–') || prose.is(token, '-') || prose.is(token, '―');
    }
}
