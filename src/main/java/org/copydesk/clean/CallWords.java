package org.copydesk.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.text.Tsv;

/**
 * How a line speaks, by words that stories use seldom and other lines often: lexicon/calls.tsv.
 *
 * @param calls      the share of words by which a site calls its reader (click, subscribe, your), 0 to 1
 * @param ofPictures how many words say who is where in a picture (pictured, left)
 * @param ofFirms    the share of words by which a firm presents itself (headquartered, provider), 0 to 1
 * @param ofAuthors  the share of words by which a site presents its authors (columnist, reached), 0 to 1
 * @param ofReaders  the share of words with which readers write (i, thanks, agree), 0 to 1
 */
record CallWords(float calls, int ofPictures, float ofFirms, float ofAuthors, float ofReaders) {
    private static final List<String> KINDS = List.of("call", "picture", "firm", "author", "reader");
    private static final Map<String, Integer> KNOWN = new HashMap<>();

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/calls.tsv")) {
            int kind = 1 << KINDS.indexOf(row.need("kind"));
            row.list("words").forEach(words -> {
                for (String word : Words.of(words)) {
                    KNOWN.merge(word, kind, (one, other) -> one | other);
                }
            });
        }
    }

    /** Of the words of a line, as {@link Words} gives them. */
    static CallWords in(String[] words) {
        int[] count = new int[KINDS.size()];
        for (String word : words) {
            Integer kinds = KNOWN.get(word);
            for (int k = 0; kinds != null && k < count.length; k++) {
                count[k] += kinds >> k & 1;
            }
        }
        float all = Math.max(1, words.length);
        return new CallWords(count[0] / all, count[1], count[2] / all, count[3] / all, count[4] / all);
    }
}
