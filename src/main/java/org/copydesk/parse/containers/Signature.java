package org.copydesk.parse.containers;

import java.util.Arrays;
import java.util.HexFormat;
import org.copydesk.parse.Beginning;

/** The first bytes of containers, after their public specifications. */
enum Signature {
    ZIP("504b0304", 0),
    EMPTY_ZIP("504b0506", 0),
    GZIP("1f8b08", 0),
    /** The mark of its first block: "BZh" before it may begin a text. */
    BZIP2("314159265359", 4),
    XZ("fd377a585a00", 0),
    ZSTD("28b52ffd", 0),
    TAR("7573746172", 257),
    WARC("574152432f", 0);

    private final byte[] bytes;
    private final int at;

    Signature(String hex, int at) {
        this.bytes = HexFormat.of().parseHex(hex);
        this.at = at;
    }

    boolean begins(Beginning beginning) {
        byte[] file = beginning.bytes();
        return file.length >= at + bytes.length && Arrays.equals(file, at, at + bytes.length, bytes, 0, bytes.length);
    }
}
