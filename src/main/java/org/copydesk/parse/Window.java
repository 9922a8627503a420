package org.copydesk.parse;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Lets a file of any length through, but no single record of it beyond what an article may have. For one thread. */
public final class Window extends FilterReader {
    private final long most;
    private long read;

    public Window(Reader in, long most) {
        super(in);
        this.most = most;
    }

    /** Another record begins. */
    public void begin() {
        read = 0;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int count = in.read(into, from, length);
        read += Math.max(0, count);
        if (read > most) {
            throw new IOException("a single article may have %,d bytes, COPYDESK_MAX_MB".formatted(most));
        }
        return count;
    }
}
