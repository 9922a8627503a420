package org.copydesk.clean;

import java.util.HashMap;
import java.util.Map;
import org.copydesk.text.Tsv;

/**
 * How a line speaks: with words by which a site calls its reader (click, subscribe, your), or by which a picture says who is where
 * in it (pictured, left): lexicon/calls.tsv.
 *
 * @param share      the share of words that call the reader, 0 to 1
 * @param ofPictures how many words are of pictures
 */
record CallWords(float share, int ofPictures) {
    private static final int CALL = 1;
    private static final int PICTURE = 2;
    private static final Map<String, Integer> KNOWN = new HashMap<>();

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/calls.tsv")) {
            int kind = row.need("kind").equals("picture") ? PICTURE : CALL;
            row.list("words").forEach(words -> {
                for (String word : Words.of(words)) {
                    KNOWN.merge(word, kind, (one, other) -> one | other);
                }
            });
        }
    }

    /** Of the words of a line, as {@link Words} gives them. */
    static CallWords in(String[] words) {
        int calls = 0;
        int ofPictures = 0;
        for (String word : words) {
            Integer kind = KNOWN.get(word);
            calls += kind != null && (kind & CALL) != 0 ? 1 : 0;
            ofPictures += kind != null && (kind & PICTURE) != 0 ? 1 : 0;
        }
        return new CallWords(calls / Math.max(1f, words.length), ofPictures);
    }
}
