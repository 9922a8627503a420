package org.copydesk.clean;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Folding;

/** The words of a short line as phrases are compared with them: folded, without signs, a number as #. */
final class Words {
    private static final char SIGN = '©';
    private static final String BETWEEN_PLAIN = "’‘“”–—…©•«»·\u00A0";

    private Words() {
    }

    static String[] of(String text) {
        byte[] plain = plain(text);
        return plain == null ? any(text) : words(plain);
    }

    /**
     * The text with small letters and a space for each other sign but ©, when all its letters are ASCII and its signs such as stand in
     * English text, so that nothing has to be folded; else null.
     */
    private static byte[] plain(String text) {
        byte[] plain = new byte[text.length()];
        for (int i = 0; i < plain.length; i++) {
            char c = text.charAt(i);
            if (c >= 128 && BETWEEN_PLAIN.indexOf(c) < 0) {
                return null;
            }
            char small = c < 128 ? Letters.small(c) : c == SIGN ? SIGN : 0;
            plain[i] = (byte) (small == 0 ? ' ' : small);
        }
        return plain;
    }

    private static String[] words(byte[] plain) {
        List<String> words = new ArrayList<>(plain.length / 5 + 1);
        for (int at = 0; at < plain.length; ) {
            int start = at;
            boolean number = true;
            while (at < plain.length && plain[at] > ' ') {
                number &= plain[at++] <= '9';
            }
            if (at > start) {
                words.add(number ? "#" : new String(plain, start, at - start, StandardCharsets.ISO_8859_1));
            } else if (plain[at++] == (byte) SIGN) {
                words.add("©");
            }
        }
        return words.toArray(String[]::new);
    }

    private static String[] any(String text) {
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
