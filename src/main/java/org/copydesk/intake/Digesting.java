package org.copydesk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.copydesk.text.Digest;

/** Counts and digests a file while it is read, so that a file of many gigabytes is read once. For one thread; the count for all. */
final class Digesting extends InBlocks {
    private final InputStream in;
    private final MessageDigest digest = Digest.sha256();
    private volatile long count;
    private IOException fault;

    Digesting(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read;
        try {
            read = in.read(into, from, most);
        } catch (IOException unreadable) {
            throw failed(unreadable);
        }
        if (read > 0) {
            digest.update(into, from, read);
            count += read;
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    long count() {
        return count;
    }

    /** The file could not be read, here or at another place of it. */
    IOException failed(IOException unreadable) {
        fault = unreadable;
        return unreadable;
    }

    /** Why the file could not be read, or null. */
    IOException fault() {
        return fault;
    }

    /** Reads what is left, and tells the SHA-256 of all in lower-case hex. */
    String finish() throws IOException {
        byte[] rest = new byte[1 << 13];
        while (read(rest, 0, rest.length) >= 0) {
            // digested as it is read
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
