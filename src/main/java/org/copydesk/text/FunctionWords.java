package org.copydesk.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Tells the words that hold sentences together (lexicon/function_words.tsv) from those that name things. Safe for all threads. */
public final class FunctionWords {

    public enum Class { PREPOSITION, CONJUNCTION, AUXILIARY, DETERMINER, PRONOUN, ADVERB }

    private static final Map<String, Class> WORDS = new HashMap<>();

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/function_words.tsv")) {
            Class type = Class.valueOf(row.need("class").toUpperCase(Locale.ROOT));
            row.list("words").forEach(word -> WORDS.putIfAbsent(Folding.fold(word), type));
        }
    }

    private FunctionWords() {
    }

    /** What a folded word does, or null when it may name something. */
    public static Class of(String folded) {
        return WORDS.get(folded);
    }

    /** What a token does where it stands: US, WHO and IT are names, and so is Will in "actor Will Smith". */
    public static Class at(Prose prose, int token) {
        Class type = WORDS.get(prose.folded(token));
        return type != null && prose.isCapitalised(token) && isName(prose, token, type) ? null : type;
    }

    public static boolean is(Prose prose, int token, Class type) {
        return at(prose, token) == type;
    }

    /** Whether this is a word in capitals among others that are not, or an auxiliary with a capital in the midst of a sentence. */
    private static boolean isName(Prose prose, int token, Class type) {
        if (Capitals.isAbbreviation(prose, token)) {
            return true;
        }
        boolean opens = token == prose.firstOf(prose.sentenceOf(token)) || !prose.isWord(token - 1) && prose.touchesNext(token - 1);
        boolean subject = WORDS.get(prose.folded(token + 1)) == Class.AUXILIARY; // "May will visit"
        return type == Class.AUXILIARY && (!opens || subject) && prose.end(token) - prose.start(token) > 2;
    }

    public static boolean is(String folded, Class type) {
        return WORDS.get(folded) == type;
    }
}
