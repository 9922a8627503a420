package org.copydesk.classify;

import org.copydesk.text.FunctionWords;
import org.copydesk.text.Prose;

/** Tells English at a glance: nearly half of its words hold sentences together, and no other language has those words. Has no state, safe for all threads. */
final class English {
    private static final int FEWEST_WORDS = 60;
    private static final int LOOKED_AT = 400;
    private static final double SHARE = .32;

    private English() {
    }

    /** Whether this is evidently English; false is no answer: a detector must be asked. */
    static boolean isSure(Prose prose) {
        int step = 1 + prose.size() / (2 * LOOKED_AT);
        int words = 0;
        int known = 0;
        for (int i = 0; i < prose.size(); i += step) {
            if (prose.isWord(i)) {
                words++;
                known += isOurs(prose.folded(i)) ? 1 : 0;
            }
        }
        return words >= FEWEST_WORDS && known >= words * SHARE;
    }

    /** The table of such words has Russian ones as well. */
    private static boolean isOurs(String word) {
        return !word.isEmpty() && word.charAt(0) <= 'z' && FunctionWords.of(word) != null;
    }
}
