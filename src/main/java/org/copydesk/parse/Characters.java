package org.copydesk.parse;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.copydesk.intake.Contents;

/**
 * Reads contents of any size as text, in the character set that their beginning shows, or that they name themselves where the beginning
 * would fit any. What does not fit it becomes U+FFFD.
 */
public final class Characters {
    private final Reader reader;
    private final String charset;

    private Characters(Reader reader, String charset) {
        this.reader = reader;
        this.charset = charset;
    }

    public static Characters of(Contents contents) throws IOException {
        Charset charset = CharacterSets.ofAll(contents.beginning(), beginning(contents));
        PushbackReader reader = new PushbackReader(charset.equals(StandardCharsets.UTF_8) ? new Utf8Reader(contents.stream())
                : new BufferedReader(new InputStreamReader(contents.stream(), charset), 1 << 16), 1);
        int first = reader.read();
        if (first != 0xFEFF && first >= 0) {
            reader.unread(first);
        }
        return new Characters(new WithoutZero(reader), charset.name());
    }

    /** The beginning as text, without a character that is cut in two at its end. */
    public static DecodedText beginning(Contents contents) {
        byte[] bytes = contents.beginning();
        int end = bytes.length;
        while (end > 0 && bytes.length == Contents.BEGINNING && bytes[end - 1] < 0 && bytes.length - end < 4) {
            end--;
        }
        return CharacterSets.read(end == bytes.length ? bytes : Arrays.copyOf(bytes, end));
    }

    public Reader reader() {
        return reader;
    }

    public String charset() {
        return charset;
    }

    /** PostgreSQL holds no U+0000. */
    private static final class WithoutZero extends FilterReader {
        WithoutZero(Reader in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            char[] one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(char[] into, int from, int most) throws IOException {
            int end = from;
            while (end == from) {
                int read = in.read(into, from, most);
                if (read <= 0) {
                    return read;
                }
                for (int i = from; i < from + read; i++) {
                    if (into[i] != 0) {
                        into[end++] = into[i];
                    }
                }
            }
            return end - from;
        }
    }
}
