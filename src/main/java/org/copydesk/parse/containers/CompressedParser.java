package org.copydesk.parse.containers;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;
import org.copydesk.intake.Contents;
import org.copydesk.parse.Beginning;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Parser;
import org.copydesk.text.Refusal;

/** A compressed file: gz, bz2, xz, zstd. What is inside is read in its place, under the same name. */
public final class CompressedParser implements Parser {
    /** What a decoder may hold, in KiB; more than any usual level of compression needs. */
    private static final int MEMORY = 96 * 1024;

    private interface Unpacking {
        InputStream unpack(InputStream packed) throws IOException;
    }

    private record Kind(String mediaType, Unpacking unpacking) {
    }

    private static final Map<Signature, Kind> KINDS = Map.of(
            Signature.GZIP, new Kind("application/gzip", GzipMembers::new),
            Signature.BZIP2, new Kind("application/x-bzip2", packed -> new BZip2CompressorInputStream(packed, true)),
            Signature.XZ, new Kind("application/x-xz", packed -> new XZCompressorInputStream(packed, true, MEMORY)),
            Signature.ZSTD, new Kind("application/zstd", ZstdCompressorInputStream::new));

    @Override
    public boolean recognises(Beginning beginning) {
        return kind(beginning) != null;
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal, IOException {
        Kind kind = kind(new Beginning(contents));
        drafts.are(kind.mediaType, null);
        try (InputStream unpacked = kind.unpacking.unpack(contents.stream())) {
            Contents inside = contents.unpacked(unpacked);
            if (inside.beginning().length == 0) {
                throw new Refusal("It is empty.");
            }
            drafts.readInstead(inside);
        }
    }

    private static Kind kind(Beginning beginning) {
        return KINDS.keySet().stream().filter(signature -> signature.begins(beginning)).map(KINDS::get).findAny().orElse(null);
    }
}
