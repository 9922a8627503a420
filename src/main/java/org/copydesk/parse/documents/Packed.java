package org.copydesk.parse.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.copydesk.intake.Contents;
import org.copydesk.text.Refusal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** An office document or a book as what it is: a zip archive of XML files. One use, one thread. */
final class Packed {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private final Contents contents;
    private final byte[] bytes;

    Packed(Contents contents) throws IOException, Refusal {
        this.contents = contents;
        this.bytes = contents.bytes();
    }

    /** Whether the archive begins with this in its first entries. */
    static boolean begins(Contents contents, String mark) {
        byte[] beginning = contents.beginning();
        for (int i = 0; i < ZIP.length; i++) {
            if (beginning.length < 100 || beginning[i] != ZIP[i]) {
                return false;
            }
        }
        return new String(beginning, StandardCharsets.ISO_8859_1).contains(mark);
    }

    /** Whether its first entry is "mimetype" and says so. */
    static boolean isOfType(Contents contents, String type) {
        byte[] beginning = contents.beginning();
        return begins(contents, type) && new String(beginning, 30, 70, StandardCharsets.ISO_8859_1).startsWith("mimetype" + type);
    }

    /** The bytes of an entry, or null when there is none of this name. @throws Refusal when it is larger than an article may be */
    byte[] entry(String path) throws IOException, Refusal {
        ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes), "UTF-8", true, true);
        try {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(path)) {
                    return contents.entry(path, zip).bytes();
                }
            }
        } catch (RuntimeException damaged) {
            throw new IOException(damaged.getClass().getSimpleName(), damaged);
        }
        return null;
    }

    /** Likewise as XML, read without a DTD and its entities; empty when there is none. */
    Document xml(String path) throws IOException, Refusal {
        byte[] entry = entry(path);
        return entry == null ? new Document("") : Jsoup.parse(new ByteArrayInputStream(entry), "UTF-8", "", Parser.xmlParser().setMaxDepth(512));
    }
}
