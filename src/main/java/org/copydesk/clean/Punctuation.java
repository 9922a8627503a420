package org.copydesk.clean;

import java.util.regex.Pattern;

/** Signs that say where a sentence ends and whether a line goes on in the next. */
final class Punctuation {
    private static final String CLOSERS = "\"'”’»)]“*_";
    private static final Pattern OUTER_SIGNS = Pattern.compile("^[\\s|/•·»>:–—-]+|[\\s|/•·»>:–—-]+$");
    private static final String ENDS = ".!?…。！？؟।";

    private Punctuation() {
    }

    /** Whether the text up to here ends with a sentence's last sign, behind which only quotation marks or brackets may close. */
    static boolean endsSentence(CharSequence text, int end) {
        return endsSentence(text, 0, end);
    }

    /** The same of a stretch of a text. */
    static boolean endsSentence(CharSequence text, int from, int end) {
        int at = end - 1;
        while (at > from && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= from && ENDS.indexOf(text.charAt(at)) >= 0;
    }

    /** The first letter or digit, as a code point; 0 when there is none. */
    static int firstLetter(CharSequence text, int from, int end) {
        for (int i = from; i < end; i++) {
            int c = Character.codePointAt(text, i);
            if (Character.isLetterOrDigit(c)) {
                return c;
            }
        }
        return 0;
    }

    static boolean isBullet(char c) {
        return "•·*–—-▪●◦►▶‣■□○➤✓✔".indexOf(c) >= 0;
    }

    static boolean opensQuote(char c) {
        return "\"“«„‘'".indexOf(c) >= 0;
    }

    /** A name without the signs that stand around it: "| Politics". */
    static String withoutOuterSigns(String name) {
        return OUTER_SIGNS.matcher(name).replaceAll("");
    }
}
