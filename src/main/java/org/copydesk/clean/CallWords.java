package org.copydesk.clean;

import java.util.HashSet;
import java.util.Set;
import org.copydesk.text.Tsv;

/**
 * Words with which a site speaks to its reader (click, subscribe, your), and words that say who is where in a picture (pictured, left):
 * lexicon/calls.tsv. Safe for all threads.
 */
final class CallWords {
    private static final Set<String> CALLS = new HashSet<>();
    private static final Set<String> OF_PICTURES = new HashSet<>();

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/calls.tsv")) {
            Set<String> words = row.need("kind").equals("picture") ? OF_PICTURES : CALLS;
            row.list("words").forEach(word -> words.addAll(Set.of(Words.of(word))));
        }
    }

    private CallWords() {
    }

    /** The share of words that call the reader in the words of a line, 0 to 1. */
    static float calls(String[] words) {
        return count(words, CALLS) / Math.max(1f, words.length);
    }

    /** How many words of a line are of pictures. */
    static int ofPictures(String[] words) {
        return count(words, OF_PICTURES);
    }

    private static int count(String[] words, Set<String> known) {
        int count = 0;
        for (String word : words) {
            count += known.contains(word) ? 1 : 0;
        }
        return count;
    }
}
