package org.copydesk.clean;

import org.copydesk.text.Blanks;
import org.copydesk.text.Prose;

/** One or two sentences from the head of the body that say what it is about. */
final class Summary {
    private static final int LONGEST = 400;
    private static final int FEW_WORDS = 8;

    private Summary() {
    }

    /** Null when the body has no sentence that is short enough. */
    static String of(Prose body) {
        for (int i = 0; i < Math.min(body.sentences(), 4); i++) {
            String first = text(body, i);
            boolean whole = Punctuation.endsSentence(first, first.length()) && body.endOf(i) - body.firstOf(i) >= FEW_WORDS;
            if (whole && first.length() <= LONGEST) {
                boolean follows = i + 1 < body.sentences() && body.paragraphOfSentence(i + 1) == body.paragraphOfSentence(i);
                String second = follows ? text(body, i + 1) : "";
                return follows && first.length() + second.length() < LONGEST ? first + " " + second : first;
            }
        }
        return null;
    }

    private static String text(Prose body, int sentence) {
        return Blanks.collapse(body.sentence(sentence).of(body.text()));
    }
}
