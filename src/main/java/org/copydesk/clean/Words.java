package org.copydesk.clean;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Folding;

/** The words of a short line as phrases are compared with them: folded, without signs, a number as #. */
final class Words {

    private Words() {
    }

    static String[] of(String text) {
        String folded = Folding.fold(text);
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int c = folded.codePointAt(at);
            int end = at + Character.charCount(c);
            if (isWord(c)) {
                boolean number = Character.isDigit(c);
                while (end < folded.length() && isWord(folded.codePointAt(end))) {
                    int next = folded.codePointAt(end);
                    number &= Character.isDigit(next);
                    end += Character.charCount(next);
                }
                words.add(number ? "#" : folded.substring(at, end));
            } else if (c == '©') {
                words.add("©");
            }
            at = end;
        }
        return words.toArray(String[]::new);
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
