package org.copydesk.parse.documents;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.copydesk.intake.Contents;
import org.copydesk.parse.Beginning;
import org.copydesk.text.Refusal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** An office document or a book as what it is: a zip archive of XML files. Only what is asked for is unpacked. One use, one thread. */
final class Packed implements Closeable {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private final Contents contents;
    private final ZipFile zip;

    Packed(Contents contents) throws IOException, Refusal {
        this.contents = contents;
        SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel(contents.bytes());
        try {
            this.zip = ZipFile.builder().setSeekableByteChannel(bytes).get();
        } catch (RuntimeException damaged) {
            throw new IOException(damaged.getClass().getSimpleName(), damaged);
        }
    }

    /** Whether the archive begins with this in its first entries. */
    static boolean begins(Beginning beginning, String mark) {
        byte[] bytes = beginning.bytes();
        for (int i = 0; i < ZIP.length; i++) {
            if (bytes.length < 100 || bytes[i] != ZIP[i]) {
                return false;
            }
        }
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(mark);
    }

    /** Whether its first entry is "mimetype" and says so. */
    static boolean isOfType(Beginning beginning, String type) {
        byte[] bytes = beginning.bytes();
        return begins(beginning, type) && new String(bytes, 30, 70, StandardCharsets.ISO_8859_1).startsWith("mimetype" + type);
    }

    /** The bytes of an entry, or null when there is none of this name. @throws Refusal when it is larger than an article may be */
    byte[] entry(String path) throws IOException, Refusal {
        ZipArchiveEntry entry = zip.getEntry(path);
        if (entry == null) {
            return null;
        }
        try (InputStream bytes = zip.getInputStream(entry)) {
            return contents.entry(path, bytes).bytes();
        } catch (RuntimeException damaged) {
            throw new IOException(damaged.getClass().getSimpleName(), damaged);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Likewise as XML, read without a DTD and its entities; empty when there is none. */
    Document xml(String path) throws IOException, Refusal {
        byte[] entry = entry(path);
        return entry == null ? new Document("") : Jsoup.parse(new ByteArrayInputStream(entry), "UTF-8", "", Parser.xmlParser().setMaxDepth(512));
    }
}
