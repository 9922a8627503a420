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
    private static final int LONGEST = 400;

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/calls.tsv")) {
            Set<String> words = row.need("kind").equals("picture") ? OF_PICTURES : CALLS;
            row.list("words").forEach(word -> words.addAll(Set.of(Words.of(word))));
        }
    }

    private CallWords() {
    }

    /** The share of words that call the reader in the words of a line, 0 to 1; 0 for a long paragraph. */
    static float calls(String line) {
        return line.length() > LONGEST ? 0 : count(line, CALLS) / Math.max(1f, Words.of(line).length);
    }

    /** How many words of a line are of pictures; 0 for a long paragraph. */
    static int ofPictures(String line) {
        return line.length() > LONGEST ? 0 : count(line, OF_PICTURES);
    }

    private static int count(String line, Set<String> known) {
        int count = 0;
        for (String word : Words.of(line)) {
            count += known.contains(word) ? 1 : 0;
        }
        return count;
    }
}
