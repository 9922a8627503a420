package org.copydesk.intake;

import java.io.IOException;
import java.io.InputStream;

/** What lies behind the place at which something breaks off: reading on says why. */
final class Damaged extends InputStream {
    private final IOException why;

    Damaged(IOException why) {
        this.why = why;
    }

    @Override
    public int read() throws IOException {
        throw why;
    }
}
