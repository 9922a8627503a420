package org.copydesk.parse;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out how bytes were written: a byte order mark, UTF-16 by its many equal high bytes, UTF-8 by its form, what a page says of
 * itself, and last, by whether letters beyond ASCII stand together, a set of another alphabet ({@link Alphabets}) or windows-1252. What a page says comes after
 * the form of UTF-8, because a page that was saved or passed on in UTF-8 often still names its old character set.
 */
public final class CharacterSets {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile("(?i)<(?:meta\\b[^>]{0,300}?\\bcharset|\\?xml\\b[^>]{0,200}?\\bencoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");
    private static final int LOOKED_AT = 8192;

    private CharacterSets() {
    }

    public static DecodedText read(byte[] bytes) {
        Charset charset = marked(bytes);
        int skip = charset == null ? 0 : charset == StandardCharsets.UTF_8 ? 3 : 2;
        if (charset == null) {
            charset = wide(bytes);
        }
        String exact = charset == null || charset == StandardCharsets.UTF_8 ? Utf8.exact(bytes, skip) : null;
        if (exact != null) {
            return new DecodedText(wellFormed(exact), StandardCharsets.UTF_8.name());
        }
        if (charset == null) {
            charset = narrow(bytes);
        }
        String text = charset == StandardCharsets.UTF_8 ? Utf8.decode(bytes, skip) : new String(bytes, skip, bytes.length - skip, charset);
        return new DecodedText(wellFormed(text), charset.name());
    }

    private static Charset marked(byte[] bytes) {
        if (at(bytes, 0) == 0xEF && at(bytes, 1) == 0xBB && at(bytes, 2) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (at(bytes, 0) == 0xFE && at(bytes, 1) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return at(bytes, 0) == 0xFF && at(bytes, 1) == 0xFE ? StandardCharsets.UTF_16LE : null;
    }

    /** UTF-16 without a mark: the high bytes are those of Latin, Cyrillic, Arabic and punctuation, and 0 is always among them. */
    private static Charset wide(byte[] bytes) {
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        int first = 0;
        while (first < pairs * 2 && bytes[first] != 0) {
            first++;
        }
        if (first == pairs * 2) {
            return null;
        }
        int[] zero = new int[2];
        int[] usual = new int[2];
        for (int i = 0; i < pairs * 2; i++) {
            zero[i % 2] += bytes[i] == 0 ? 1 : 0;
            usual[i % 2] += bytes[i] == 0 || bytes[i] == 0x04 || bytes[i] == 0x06 || bytes[i] == 0x20 ? 1 : 0;
        }
        for (int high = 0; high < 2 && pairs >= 4; high++) {
            if (usual[high] * 10 >= pairs * 9 && zero[high] * 20 >= pairs && zero[1 - high] * 50 <= pairs) {
                return high == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            }
        }
        return null;
    }

    private static Charset narrow(byte[] bytes) {
        if (Utf8.fits(bytes)) {
            return StandardCharsets.UTF_8;
        }
        Charset declared = declared(bytes);
        return declared != null ? declared : lettersStandTogether(bytes) ? Alphabets.fitting(bytes).orElse(WESTERN) : WESTERN;
    }

    /** Of a file that goes on behind this beginning: one in ASCII fits any set, so that what an XML document names counts. */
    static Charset ofAll(byte[] beginning, DecodedText read) {
        Charset declared = isAscii(beginning) && read.text().startsWith("<?xml") ? declared(beginning) : null;
        return declared == null ? Charset.forName(read.charset()) : declared;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static Charset declared(byte[] bytes) {
        Matcher said = DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1));
        return said.find() ? known(said.group(1)) : null;
    }

    private static Charset known(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean plainBytes = new String(new byte[] {'a', '<'}, charset).equals("a<");
            return !plainBytes || charset == StandardCharsets.UTF_8 || charset == StandardCharsets.US_ASCII ? null
                    : charset == StandardCharsets.ISO_8859_1 ? WESTERN : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null; // a name that nobody knows says nothing
        }
    }

    /** Russian words are all letters beyond ASCII; in French, German or Turkish such a letter mostly stands alone. */
    private static boolean lettersStandTogether(byte[] bytes) {
        int letters = 0;
        int beside = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (at(bytes, i) >= 0x80) {
                letters++;
                beside += i > 0 && at(bytes, i - 1) >= 0x80 || at(bytes, i + 1) >= 0x80 ? 1 : 0;
            }
        }
        return beside * 2 > letters;
    }

    private static int at(byte[] bytes, int i) {
        return i < bytes.length ? bytes[i] & 0xFF : -1;
    }

    /** Without U+0000 and byte order marks, and with U+FFFD for each lone surrogate: PostgreSQL takes neither. */
    public static String wellFormed(String text) {
        int wrong = wrong(text, 0);
        if (wrong == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (; wrong < text.length(); wrong = wrong(text, from)) {
            out.append(text, from, wrong).append(Character.isSurrogate(text.charAt(wrong)) ? "\uFFFD" : "");
            from = wrong + 1;
        }
        return out.append(text, from, text.length()).toString();
    }

    /** Where from here on the first character stands that cannot stay; the length when none does. */
    private static int wrong(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || c == 0xFEFF) {
                return i;
            }
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return text.length();
    }
}
