package org.copydesk.parse.containers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.copydesk.intake.InBlocks;

/**
 * What is packed in the members of a gzip file, one after the other. What follows the last without being one (tapes and some
 * servers fill up with zeros) is passed over, as gzip itself does. For one thread.
 */
final class GzipMembers extends InBlocks {
    /** In bytes: what is unpacked in the call that comes to a damaged place is lost. */
    private static final int LITTLE = 1024;

    private final InputStream packed;
    private InputStream member;

    GzipMembers(InputStream packed) throws IOException {
        this.packed = new BufferedInputStream(packed);
        this.member = new GzipCompressorInputStream(this.packed);
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = member.read(into, from, Math.min(most, LITTLE));
        while (read < 0 && isAnotherBehind()) {
            member = new GzipCompressorInputStream(packed);
            read = member.read(into, from, Math.min(most, LITTLE));
        }
        return read;
    }

    private boolean isAnotherBehind() throws IOException {
        packed.mark(2);
        boolean begins = packed.read() == 0x1F && packed.read() == 0x8B;
        packed.reset();
        return begins;
    }

    @Override
    public void close() throws IOException {
        member.close();
        packed.close();
    }
}
