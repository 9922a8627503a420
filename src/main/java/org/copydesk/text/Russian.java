package org.copydesk.text;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the letters of a Russian word tell without a dictionary. */
public final class Russian {
    private static final String VOWELS = "аеиоуыэюяё";
    private static final int SHORTEST = 5;
    private static final WordClasses SMALL = WordClasses.read("/lexicon/russian_small_words.tsv");
    private static final Set<String> PREPOSITIONS = SMALL.of("preposition");
    private static final Set<String> OTHERS = Stream.of("conjunction", "pronoun", "adverb", "auxiliary").flatMap(name -> SMALL.of(name).stream()).collect(Collectors.toUnmodifiableSet());

    private Russian() {
    }

    /** Whether the word, folded, holds sentences together and names nothing. */
    public static boolean isSmall(String folded) {
        return OTHERS.contains(folded) || PREPOSITIONS.contains(folded);
    }

    public static boolean isPreposition(String folded) {
        return PREPOSITIONS.contains(folded);
    }

    /** Whether a word in small letters ends as verbs in their past do: подписал, встретились. Short nouns that end so are not taken for one. */
    public static boolean isPast(String word) {
        int end = word.length() < SHORTEST || !Cyrillic.begins(word, 0) ? 0 : word.endsWith("ся") || word.endsWith("сь") ? word.length() - 2 : word.length();
        end = end > 0 && "аио".indexOf(word.charAt(end - 1)) >= 0 ? end - 1 : end;
        return end > 2 && word.charAt(end - 1) == 'л' && VOWELS.indexOf(word.charAt(end - 2)) >= 0;
    }
}
