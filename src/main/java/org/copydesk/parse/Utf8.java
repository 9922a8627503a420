package org.copydesk.parse;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 as it is found: mostly right, with here and there a byte that was pasted from windows-1252 (a curly quotation
 * mark, an accent), which is read as that, and a surrogate written as three bytes, which becomes one U+FFFD.
 */
final class Utf8 {
    private static final Charset PASTED = Charset.forName("windows-1252");

    private Utf8() {
    }

    /** Whether the letters beyond ASCII have the form of UTF-8: all of them, or many more than have not. */
    static boolean fits(byte[] bytes) {
        int right = 0;
        int wrong = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = lengthAt(bytes, i);
            right += length > 1 ? 1 : 0;
            wrong += length == 0 ? 1 : 0;
            i += Math.max(1, length);
        }
        return wrong == 0 || right > wrong * 4;
    }

    /** The text of bytes that are UTF-8 without any fault, which nearly all are; null where one may be. */
    static String exact(byte[] bytes, int from) {
        String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? text : null;
    }

    static String decode(byte[] bytes, int from) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        while (in.hasRemaining()) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                int at = in.position();
                boolean surrogate = (bytes[at] & 0xFF) == 0xED && at + 2 < bytes.length && (bytes[at + 1] & 0xE0) == 0xA0 && (bytes[at + 2] & 0xC0) == 0x80;
                out.put(surrogate ? "\uFFFD" : new String(bytes, at, 1, PASTED));
                in.position(at + (surrogate ? 3 : 1));
                decoder.reset();
            }
        }
        return out.flip().toString();
    }

    /** How many bytes the character here takes; 0 when this is no character of UTF-8. */
    private static int lengthAt(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int length = first < 0x80 ? 1 : first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
