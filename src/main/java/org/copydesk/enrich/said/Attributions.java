package org.copydesk.enrich.said;

/** What finds who speaks in the words around a quotation. Immutable, safe for all threads. */
final class Attributions {
    final WordsBefore before;
    final WordsBehind behind;

    Attributions() {
        SpeechVerbs verbs = new SpeechVerbs();
        NounPhrases phrases = new NounPhrases(verbs);
        Clauses clauses = new Clauses(phrases);
        behind = new WordsBehind(verbs, phrases, clauses);
        before = new WordsBefore(verbs, phrases, clauses, behind);
    }
}
