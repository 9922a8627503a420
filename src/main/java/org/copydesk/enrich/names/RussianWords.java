package org.copydesk.enrich.names;

import java.util.HashSet;
import java.util.Set;
import org.copydesk.text.Folding;
import org.copydesk.text.WordClasses;

/** The classes of lexicon/russian_names.tsv, which says what they mean. */
final class RussianWords {
    private static final WordClasses TABLE = WordClasses.read("/lexicon/russian_names.tsv");
    static final Set<String> STATE = TABLE.of("state");
    static final Set<String> WITHOUT_ENDING = TABLE.of("genitive");
    static final Set<String> CONCERNING = TABLE.of("concerning");
    static final Set<String> SURNAMES = TABLE.of("surname");
    static final Set<String> PLACE_BEFORE = TABLE.of("place before");
    static final Set<String> LAND = TABLE.of("land");
    static final Set<String> FIRMS = inflected(TABLE.of("firm"));
    static final Set<String> NO_PERSON = inflected(TABLE.of("no person"));

    private RussianWords() {
    }

    private static Set<String> inflected(Set<String> words) {
        Set<String> forms = new HashSet<>();
        words.forEach(word -> RussianCases.of(word).forEach(form -> forms.add(Folding.fold(form))));
        return forms;
    }
}
