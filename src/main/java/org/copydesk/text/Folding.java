package org.copydesk.text;

import java.text.Normalizer;
import java.util.Locale;

/** How words are compared: lower case, no accents, straight apostrophes. Erdoğan and ERDOGAN fold to one. */
public final class Folding {

    private Folding() {
    }

    public static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 128 || c >= 'A' && c <= 'Z') {
                return c < 128 && isAscii(word) ? word.toLowerCase(Locale.ROOT) : foldAll(word);
            }
        }
        return word;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String foldAll(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            switch (c) {
                case '’', '‘', 'ʼ', '`', '´' -> folded.append('\'');
                case '‐', '‑', '‒' -> folded.append('-');
                case 'ı' -> folded.append('i');
                case 'ø' -> folded.append('o');
                case 'ł' -> folded.append('l');
                case 'đ' -> folded.append('d');
                case 'ə' -> folded.append('a');
                case 'ß' -> folded.append("ss");
                case 'æ' -> folded.append("ae");
                case 'œ' -> folded.append("oe");
                default -> folded.append(c);
            }
        }
        return folded.toString();
    }
}
