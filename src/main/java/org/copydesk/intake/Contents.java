package org.copydesk.intake;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import org.copydesk.text.Refusal;

/**
 * What is to be read: a dropped file, or something inside one. It is read once, from front to back; its beginning can be
 * looked at as often as needed before. For one thread.
 */
public final class Contents implements Closeable {
    /** How much of the beginning can be looked at, in bytes: enough to tell any format by. */
    public static final int BEGINNING = 65_536;
    private static final int FIRST_PIECE = 16_384;

    private final Dropped dropped;
    private final String name;
    private final String hint;
    private final String address;
    private final InputStream source;
    private final Digesting digest;
    private final byte[] beginning;
    /** Why it breaks off within its beginning; null: it does not. What is whole before that can be read. */
    private final IOException damage;
    private final Limits limits;
    private final int depth;
    private boolean opened;

    private Contents(Dropped dropped, String name, String hint, String address, InputStream source, Digesting digest, Limits limits, int depth) throws IOException {
        this.digest = digest;
        this.dropped = Objects.requireNonNull(dropped);
        this.name = Objects.requireNonNull(name);
        this.hint = Objects.requireNonNull(hint);
        this.address = address;
        this.source = source;
        this.limits = limits;
        this.depth = depth;
        byte[] read = new byte[FIRST_PIECE];
        int length = 0;
        IOException stumbled = null;
        try {
            for (int more = 0; more >= 0 && length < BEGINNING; length += Math.max(0, more)) {
                read = length < read.length ? read : Arrays.copyOf(read, Math.min(BEGINNING, read.length * 4));
                more = source.read(read, length, read.length - length);
            }
        } catch (IOException damaged) {
            if (length == 0 || digest.fault() != null) {
                throw damaged;
            }
            stumbled = damaged;
        }
        this.beginning = Arrays.copyOf(read, length);
        this.damage = stumbled;
    }

    /** A dropped file. {@link #close} closes the stream. @param maxBytes that a single article may have */
    public static Contents of(Dropped dropped, InputStream bytes, long maxBytes) throws IOException {
        Digesting digest = new Digesting(bytes);
        return new Contents(dropped, dropped.name(), dropped.name(), null, digest, digest, new Limits(maxBytes, digest::count), 0);
    }

    /**
     * An entry of this container: archive.zip!/a/b.html.
     *
     * @param bytes is left open
     * @throws Refusal when containers lie too deep in each other, or there are too many entries
     */
    public Contents entry(String path, InputStream bytes) throws IOException, Refusal {
        return entry(path, null, bytes);
    }

    /** Likewise, of something that was fetched from this address. */
    public Contents entry(String path, String address, InputStream bytes) throws IOException, Refusal {
        limits.enter(depth + 1);
        return new Contents(dropped, name + "!/" + path, path, address, limits.watch(bytes), digest, limits, depth + 1);
    }

    /** The same without the compression around it: news.ndjson.gz keeps its name and is read as news.ndjson. */
    public Contents unpacked(InputStream bytes) throws IOException, Refusal {
        limits.enter(depth + 1);
        int dot = hint.lastIndexOf('.');
        return new Contents(dropped, name, dot > 0 ? hint.substring(0, dot) : hint, address, limits.watch(bytes), digest, limits, depth + 1);
    }

    /** The file that was dropped, which may be a container of this. */
    public Dropped dropped() {
        return dropped;
    }

    /** Its path below the inbox, inside a container with !/ before the entry's own path. */
    public String name() {
        return name;
    }

    /** Where it was fetched from, as a web archive tells; null: not known. */
    public String address() {
        return address;
    }

    /** The dropped file itself, for formats that look into it at several places; the caller closes it. Null: this lies inside another. */
    public SeekableByteChannel onDisk() throws IOException {
        return depth == 0 && Files.isRegularFile(dropped.path()) ? new OnDisk(dropped.path(), limits, digest) : null;
    }

    /** Whether its own name, without compression, ends so; only to break a tie. */
    public boolean isNamed(String ending) {
        return hint.regionMatches(true, hint.length() - ending.length(), ending, 0, ending.length());
    }

    /** The day it was picked up (UTC). */
    public LocalDate receivedOn() {
        return dropped.receivedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Its first bytes, at most {@link #BEGINNING}. Nobody writes to the array. */
    public byte[] beginning() {
        return beginning;
    }

    /** All of its bytes from the first; to be asked for once. Whoever reads may close it or not. */
    public InputStream stream() {
        if (opened) {
            throw new IllegalStateException("read twice: " + name);
        }
        opened = true;
        return new SequenceInputStream(new ByteArrayInputStream(beginning), damage == null ? new Unclosed(source) : new Damaged(damage));
    }

    /** All of its bytes at once, for formats that are one article. @throws Refusal when they are too many for that */
    public byte[] bytes() throws IOException, Refusal {
        if (damage != null) {
            throw damage;
        }
        if (beginning.length < BEGINNING) {
            return beginning;
        }
        long known = depth == 0 ? dropped.bytes() : 0;
        byte[] bytes = known > limits.article() ? null : stream().readNBytes((int) limits.article() + 1);
        if (bytes == null || bytes.length > limits.article()) {
            throw new Refusal("It has %s bytes; a single article may have %,d (COPYDESK_MAX_MB)."
                    .formatted(known > 0 ? "%,d".formatted(known) : "too many", limits.article()));
        }
        return bytes;
    }

    /** How many bytes a single article may have. */
    public long most() {
        return limits.article();
    }

    /** Why nothing more may be read of the dropped file (it unpacks to too much), or null. */
    public String exceeded() {
        return limits.exceeded();
    }

    /** Why the dropped file could not be read (the disk, the network behind it), or null. Whatever seems wrong with its contents then says nothing of them. */
    public IOException fault() {
        return digest.fault();
    }

    /** How many bytes have come out of the dropped file where it is packed. From any thread. */
    public long unpackedBytes() {
        return limits.unpackedBytes();
    }

    /** How many bytes of the dropped file have been read. From any thread. */
    public long progress() {
        return limits.packedBytes();
    }

    /** SHA-256 of the dropped file, in lower-case hex; reads what is left of it. To be asked of the dropped file, last and once. */
    public String sha256() throws IOException {
        return digest.finish();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
