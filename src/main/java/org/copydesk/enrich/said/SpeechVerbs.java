package org.copydesk.enrich.said;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.copydesk.text.Folding;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.FunctionWords.Class;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;
import org.copydesk.text.Tsv;

/** The words that say that somebody speaks (lexicon/speech.tsv). Immutable, safe for all threads. */
final class SpeechVerbs {

    enum Kind { SAID, TOLD, CALLED, ACCORDING, AS_SAYING, BESIDE }

    record Found(int first, int end, Kind kind) {
    }

    private record Form(Kind kind, boolean base) {
    }

    private final Lexicon<Form> words;
    /** The first words of all phrases: most words of a text are none of them, and are passed by at once. */
    private final Set<String> beginnings = new HashSet<>();

    SpeechVerbs() {
        Lexicon.Builder<Form> builder = Lexicon.builder();
        for (Tsv.Row row : Tsv.read("/lexicon/speech.tsv")) {
            Kind kind = Kind.valueOf(row.need("kind").toUpperCase(Locale.ROOT).replace(' ', '_'));
            row.list("words").forEach(word -> add(builder, word, new Form(kind, false)));
            row.list("base").forEach(word -> add(builder, word, new Form(kind, true)));
        }
        words = builder.build();
    }

    private void add(Lexicon.Builder<Form> builder, String phrase, Form form) {
        builder.add(phrase, form);
        beginnings.add(Folding.fold(Prose.of(phrase).token(0)));
    }

    /** The verb or phrase that begins at this token, or null; a word that is a noun where it stands is none. */
    Found at(Prose prose, int token) {
        if (!prose.isWord(token) || !beginnings.contains(prose.folded(token))) {
            return null;
        }
        Lexicon.Match<Form> match = words.at(prose, token);
        if (match == null) {
            return null;
        }
        Form form = match.entries().get(0);
        return isNoun(prose, token, form) ? null : new Found(token, match.end(), form.kind);
    }

    /** "A claim", "his lunch counter", "state-owned", "was told": no verb that says who speaks. */
    private static boolean isNoun(Prose prose, int token, Form form) {
        if (form.kind == Kind.ACCORDING || form.kind == Kind.AS_SAYING) {
            return false;
        }
        String word = prose.folded(token);
        String before = prose.folded(token - 1);
        boolean joined = prose.is(token - 1, '-') && prose.touchesNext(token - 1) || prose.is(token + 1, '-') && prose.touchesNext(token);
        boolean passive = word.endsWith("ed") && isBeing(before) || before.equals("be") || before.equals("been") || before.equals("being") || word.equals("told") && isBeing(before);
        boolean named = prose.isCapitalised(token) && token > prose.firstOf(prose.sentenceOf(token));
        if (joined || passive || named) {
            return true;
        }
        Class type = FunctionWords.at(prose, token - 1);
        if (form.base) {
            return !(type == Class.PRONOUN || type == Class.AUXILIARY || before.equals("to") || before.equals("who") || type == null && before.endsWith("s") && prose.isWord(token - 1)
                    || before.equals("people") || before.equals("and") || Clauses.isAdverb(prose, token - 1));
        }
        boolean singular = word.endsWith("s") && !word.endsWith("ss");
        return type == Class.DETERMINER || singular && (prose.isNumber(token - 1) || SpeakerWords.PLURAL.contains(before)) || singular && prose.kind(Math.max(0, token - 1)) == Prose.Kind.POSSESSIVE
                || singular && type == null && token > 0 && prose.isWord(token - 1) && !prose.isCapitalised(token - 1) && before.endsWith("s")
                || word.endsWith("ing") && type == Class.PREPOSITION && !before.equals("after") && !before.equals("before") && !before.equals("by") && !before.equals("as");
    }

    private static boolean isBeing(String word) {
        return word.equals("was") || word.equals("were") || word.equals("is") || word.equals("are");
    }
}
