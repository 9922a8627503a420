package org.copydesk.intake;

import java.io.IOException;
import java.io.InputStream;

/** What comes out of a container, counted against its limits. The container goes on after it is closed. For one thread. */
final class Unpacking extends InBlocks {
    private final InputStream unpacked;
    private final Limits limits;

    Unpacking(InputStream unpacked, Limits limits) {
        this.unpacked = unpacked;
        this.limits = limits;
    }

    /** Unpackers stumble over damaged files in ways of their own: all of them become an {@link IOException}. */
    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read;
        try {
            read = unpacked.read(into, from, most);
        } catch (RuntimeException damaged) {
            throw new IOException(damaged.getClass().getSimpleName(), damaged);
        }
        limits.count(read);
        return read;
    }

    @Override
    public int available() throws IOException {
        return unpacked.available();
    }
}
