package org.copydesk.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A dropped file that is read at several places: counts what is read of it, and remembers when the disk did not give it. For one thread. */
final class OnDisk implements SeekableByteChannel {
    private final SeekableByteChannel file;
    private final Limits limits;
    private final Digesting digest;

    OnDisk(Path path, Limits limits, Digesting digest) throws IOException {
        this.file = Files.newByteChannel(path);
        this.limits = limits;
        this.digest = digest;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        try {
            int read = file.read(into);
            limits.pass(Math.max(0, read));
            return read;
        } catch (IOException unreadable) {
            throw digest.failed(unreadable);
        }
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long at) throws IOException {
        file.position(at);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public int write(ByteBuffer from) {
        throw new UnsupportedOperationException("the bytes that were dropped are never changed");
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new UnsupportedOperationException("the bytes that were dropped are never changed");
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
