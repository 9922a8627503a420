package org.copydesk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.copydesk.text.Refusal;

/**
 * How much may come out of one dropped file, so that a small file that unpacks to a very large one (a "zip bomb") costs
 * little. What has been unpacked is counted over all entries. For one thread; the counts for all.
 */
final class Limits {
    /** Containers inside containers; more than a person packs. */
    private static final int DEEPEST = 8;
    private static final int MOST_ENTRIES = 5_000_000;
    private static final long MOST_BYTES = 1L << 40;
    /** Text packs to a tenth, very even text to a fiftieth. */
    private static final long MOST_TIMES = 250;
    /** Below this, the proportion is not looked at, in bytes. */
    private static final long HARMLESS = 16L << 20;

    private final long article;
    private final LongSupplier packedBytes;
    private volatile long unpackedBytes;
    private int entries;
    private volatile long passed;
    private String exceeded;

    /**
     * @param article     bytes that a single article may have
     * @param packedBytes how many bytes of the dropped file have been read so far
     */
    Limits(long article, LongSupplier packedBytes) {
        this.article = article;
        this.packedBytes = packedBytes;
    }

    /** Bytes that a single article may have. */
    long article() {
        return article;
    }

    long packedBytes() {
        return packedBytes.getAsLong() + passed;
    }

    long unpackedBytes() {
        return unpackedBytes;
    }

    void pass(long bytes) {
        passed += bytes;
    }

    /** Why nothing more is read of this file, or null. */
    String exceeded() {
        return exceeded;
    }

    void enter(int depth) throws Refusal {
        if (depth > DEEPEST) {
            throw new Refusal("Containers lie more than %d deep in each other.".formatted(DEEPEST));
        }
        if (++entries > MOST_ENTRIES) {
            exceeded = "It holds more than %,d entries; the rest is not read.".formatted(MOST_ENTRIES);
            throw new Refusal(exceeded);
        }
    }

    InputStream watch(InputStream unpacked) {
        return new Unpacking(unpacked, this);
    }

    /**
     * @param read how many bytes have come, or less than none at the end
     * @throws IOException when they are too many
     */
    void count(int read) throws IOException {
        if (read <= 0) {
            return;
        }
        unpackedBytes += read;
        if (unpackedBytes > MOST_BYTES) {
            exceeded = "It unpacks to more than %,d GB; the rest is not read.".formatted(MOST_BYTES >> 30);
        } else if (unpackedBytes > HARMLESS && unpackedBytes / MOST_TIMES > packedBytes()) {
            exceeded = "It unpacks to more than %d times its size, as no text does; the rest is not read.".formatted(MOST_TIMES);
        }
        if (exceeded != null) {
            throw new IOException(exceeded);
        }
    }
}
