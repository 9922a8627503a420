package org.copydesk.classify;

import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.text.Prose;
import org.copydesk.text.Tsv;

/** Knows the sentences in which states list the fields that they agree to work on together; lexicon/field_words.tsv. Safe for all threads. */
final class FieldWords {
    private final Set<String> words = Tsv.read("/lexicon/field_words.tsv").stream().map(row -> row.need("word")).collect(Collectors.toUnmodifiableSet());

    /** Whether the sentence around this token has such a word: cooperation, sectors, memorandum. */
    boolean around(Prose prose, int token) {
        int sentence = prose.sentenceOf(token);
        for (int i = prose.firstOf(sentence); i < prose.endOf(sentence); i++) {
            if (words.contains(prose.folded(i))) {
                return true;
            }
        }
        return false;
    }
}
