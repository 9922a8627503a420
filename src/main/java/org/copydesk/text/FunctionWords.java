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

    public static boolean is(String folded, Class type) {
        return WORDS.get(folded) == type;
    }
}
