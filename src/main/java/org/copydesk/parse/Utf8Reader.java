package org.copydesk.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;

/** Reads UTF-8 of any length as {@link Utf8} reads it: a sign that was pasted from windows-1252 stays that sign. For one thread. */
final class Utf8Reader extends Reader {
    /** In bytes. */
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_CHARACTER = 4;

    private final InputStream in;
    private final byte[] bytes = new byte[PIECE];
    private int kept;
    private String text = "";
    private int at;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        while (at == text.length()) {
            if (!next()) {
                return -1;
            }
        }
        int count = Math.min(most, text.length() - at);
        text.getChars(at, at + count, into, from);
        at += count;
        return count;
    }

    private boolean next() throws IOException {
        int read = in.read(bytes, kept, bytes.length - kept);
        int end = kept + Math.max(0, read);
        int whole = read < 0 ? end : wholeUntil(end);
        byte[] piece = Arrays.copyOf(bytes, whole);
        String exact = Utf8.exact(piece, 0);
        text = exact == null ? Utf8.decode(piece, 0) : exact;
        at = 0;
        kept = end - whole;
        System.arraycopy(bytes, whole, bytes, 0, kept);
        return end > 0;
    }

    /** Without the bytes of a character whose end is to come. */
    private int wholeUntil(int end) {
        for (int back = 1; back < LONGEST_CHARACTER && back <= end; back++) {
            int first = bytes[end - back] & 0xFF;
            if (first >= 0xC0) {
                int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
                return length > back ? end - back : end;
            }
        }
        return end;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
