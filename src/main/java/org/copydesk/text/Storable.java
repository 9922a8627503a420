package org.copydesk.text;

/** PostgreSQL holds no U+0000, and UTF-8 no lone surrogate. */
public final class Storable {

    private Storable() {
    }

    /** The text without U+0000, a lone surrogate as U+FFFD; the same object when it has neither. */
    public static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return mended(text);
            }
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    return mended(text);
                }
                i++;
            }
        }
        return text;
    }

    private static String mended(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        text.codePoints().filter(c -> c != 0)
                .forEach(c -> mended.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c));
        return mended.toString();
    }
}
