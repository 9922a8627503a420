package org.copydesk.intake;

import java.io.IOException;
import java.io.InputStream;

/** A stream that knows only how to be read block by block: a single byte is a block of one. */
public abstract class InBlocks extends InputStream {

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public abstract int read(byte[] into, int from, int most) throws IOException;
}
