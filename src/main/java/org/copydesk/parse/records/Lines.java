package org.copydesk.parse.records;

import java.io.IOException;
import java.io.Reader;

/** Reads line by line, whatever the length of a line: what is too long to be an article is not kept. For one thread. */
final class Lines {
    private final Reader in;
    private final long most;
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int end;
    private boolean tooLong;

    Lines(Reader in, long most) {
        this.in = in;
        this.most = most;
    }

    /** The next line without its end, or null behind the last. */
    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        tooLong = false;
        while (true) {
            if (at == end) {
                at = 0;
                end = in.read(buffer, 0, buffer.length);
                if (end <= 0) {
                    end = 0;
                    return line.isEmpty() && !tooLong ? null : line.toString();
                }
            }
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            tooLong |= line.length() + (stop - at) > most;
            if (!tooLong) {
                line.append(buffer, at, stop - at);
            }
            boolean complete = stop < end;
            at = complete ? stop + 1 : stop;
            if (complete) {
                return line.toString();
            }
        }
    }

    /** Whether the line was longer than an article may be; then it holds its beginning alone. */
    boolean wasTooLong() {
        return tooLong;
    }
}
