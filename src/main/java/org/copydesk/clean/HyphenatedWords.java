package org.copydesk.clean;

import java.util.Locale;
import org.copydesk.text.Blanks;
import org.copydesk.text.Span;

/** Words that a hard wrap cut in two: the hyphen goes, unless the text elsewhere writes the word with it. */
final class HyphenatedWords {
    private static final int LONGEST_WORD = 40;

    private HyphenatedWords() {
    }

    /** Whether the word before the line break above this place goes on here. */
    static boolean goesOn(String raw, int at) {
        int i = at - 1;
        while (i >= 0 && (Blanks.is(raw.charAt(i)) || raw.charAt(i) == '>')) {
            i--;
        }
        return i > 0 && isHyphen(raw.charAt(i)) && Character.isLetter(raw.charAt(i - 1)) && Character.isLetter(raw.charAt(at));
    }

    /** Cuts the hyphen at the end of this line when the next line goes on with the word. */
    static void cut(String raw, Span line, Span next, Cuts cuts) {
        int hyphen = line.end() - 1;
        if (line.length() < 2 || next.length() == 0 || raw.charAt(hyphen) != '-' && raw.charAt(hyphen) != '\u2010'
                || !Character.isLetter(raw.charAt(hyphen - 1)) || !Character.isLowerCase(raw.charAt(next.start()))) {
            return;
        }
        int start = hyphen;
        while (start > line.start() && hyphen - start < LONGEST_WORD && Character.isLetter(raw.charAt(start - 1))) {
            start--;
        }
        int end = next.start();
        while (end < next.end() && end - next.start() < LONGEST_WORD && Character.isLetter(raw.charAt(end))) {
            end++;
        }
        String compound = raw.substring(start, hyphen) + "-" + raw.substring(next.start(), end);
        if (!raw.contains(compound) && !raw.contains(compound.toLowerCase(Locale.ROOT))) {
            cuts.add(new Span(hyphen, hyphen + 1), Reason.OTHER, "hyphen at a line's end", null);
        }
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u00AD';
    }
}
