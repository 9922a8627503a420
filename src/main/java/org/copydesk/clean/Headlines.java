package org.copydesk.clean;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.copydesk.text.Blanks;
import org.copydesk.text.Prose;

/** A headline from the file, or one made of the first sentence. */
final class Headlines {
    private static final int LONGEST = 110;
    private static final int FEWEST_WORDS = 3;
    private static final String CLAUSE_ENDS = ",;:–—";

    private Headlines() {
    }

    /** Whether this line repeats the headline that the file gives. */
    static boolean isOf(Story story, String line) {
        String given = story.draft.given().headline();
        if (given == null || Math.abs(given.length() - line.length()) > Math.max(30, given.length())) {
            return false;
        }
        String[] words = Words.of(line);
        String[] title = Words.of(given);
        return words.length > 0 && (Arrays.equals(words, title) || words.length >= FEWEST_WORDS && (begins(title, words) || begins(words, title) || endsInto(title, words)));
    }

    private static boolean begins(String[] longer, String[] shorter) {
        return shorter.length >= FEWEST_WORDS && longer.length >= shorter.length && Arrays.equals(Arrays.copyOf(longer, shorter.length), shorter);
    }

    /** Whether a title ends as the line begins: "Northern Post - Nepal abolishes monarchy" over "Nepal abolishes monarchy after 240 years". */
    private static boolean endsInto(String[] title, String[] line) {
        return IntStream.rangeClosed(FEWEST_WORDS, Math.min(title.length, line.length))
                .anyMatch(shared -> Arrays.equals(title, title.length - shared, title.length, line, 0, shared));
    }

    /** The first sentence, up to a clause's end when it is long. */
    static String derived(Prose body) {
        String sentence = Blanks.collapse(body.sentence(0).of(body.text()));
        if (sentence.length() <= LONGEST) {
            return sentence.endsWith(".") && !sentence.endsWith("..") ? sentence.substring(0, sentence.length() - 1) : sentence;
        }
        int word = sentence.lastIndexOf(' ', LONGEST);
        int end = word > LONGEST / 2 ? word : LONGEST;
        for (int i = end; i > LONGEST / 2; i--) {
            if (CLAUSE_ENDS.indexOf(sentence.charAt(i)) >= 0 && sentence.charAt(i + 1) == ' ') {
                return sentence.substring(0, i).strip();
            }
        }
        return sentence.substring(0, Character.isHighSurrogate(sentence.charAt(end - 1)) ? end - 1 : end).strip() + "…";
    }
}
