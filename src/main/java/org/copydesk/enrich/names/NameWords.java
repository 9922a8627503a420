package org.copydesk.enrich.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Tsv;

/** Words that say what kind of thing a name is (Ministry, Forum, Port), out of lexicon/name_words.tsv. Immutable. */
final class NameWords {

    /** Where in the name the word stands. */
    enum Position { FIRST, LAST, ANY }

    record NameWord(String word, Sort sort, Position position, boolean lowerCase, boolean calledAfterPeople) {
    }

    static final Lexicon<NameWord> LEXICON;
    private static final Map<String, NameWord> SINGLE = new HashMap<>();

    static {
        Lexicon.Builder<NameWord> builder = Lexicon.builder();
        for (Tsv.Row row : Tsv.read("/lexicon/name_words.tsv")) {
            String kind = row.need("kind");
            Sort sort = kind.equals("place") ? Sort.REGION : Sort.valueOf(kind.toUpperCase(Locale.ROOT));
            NameWord word = new NameWord(row.need("word"), sort, Position.valueOf(row.need("position").toUpperCase(Locale.ROOT)), "yes".equals(row.get("lower")), "yes".equals(row.get("person")));
            builder.add(word.word(), word);
            SINGLE.put(word.word(), word);
        }
        LEXICON = builder.build();
    }

    private NameWords() {
    }

    /** What a single word says, or null. */
    static NameWord of(String folded) {
        return SINGLE.get(folded);
    }

    static boolean isAny(String folded) {
        return SINGLE.containsKey(folded);
    }
}
