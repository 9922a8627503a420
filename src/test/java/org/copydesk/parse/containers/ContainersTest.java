package org.copydesk.parse.containers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.copydesk.Found;
import org.copydesk.intake.Contents;
import org.copydesk.intake.Dropped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainersTest {
    private static final String PAGE = "<html><head><title>Gas deal</title></head><body><article><p>Azerbaijan and Hungary agreed on gas.</p></article></body></html>";

    @Test
    void aZipWithFoldersAndWhatSystemsAddToIt() throws IOException {
        Found found = Found.in("week.zip", zip("a/", "", "a/gas.html", PAGE, "a/rail.txt", "Rail\n\nA railway was opened.", "__MACOSX/a/._gas.html", "x", ".DS_Store", "x",
                "a/photo.jpg", "\u00ff\u00d8\u00ff\u00e0", "a/empty.txt", ""));

        assertThat(found.mediaType).isEqualTo("application/zip");
        assertThat(found.names()).containsExactly("week.zip!/a/gas.html", "week.zip!/a/rail.txt");
        assertThat(found.drafts.get(0).given().headline()).isEqualTo("Gas deal");
        assertThat(found.refused).containsOnlyKeys("week.zip!/a/photo.jpg", "week.zip!/a/empty.txt").containsEntry("week.zip!/a/empty.txt", "It is empty.");
    }

    @Test
    void anEntryIsClosedOnceItIsRead() throws Exception {
        AtomicInteger closed = new AtomicInteger();
        Dropped dropped = new Dropped("week.zip", Path.of("inbox", "nowhere"), 10, "pickup", Found.RECEIVED);
        Contents zip = Contents.of(dropped, InputStream.nullInputStream(), 1 << 20);
        Found found = new Found();

        Entries.read(zip, "rail.txt", null, () -> new FilterInputStream(new ByteArrayInputStream("Rail\n\nA railway was opened.".getBytes(UTF_8))) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        }, found);

        assertThat(found.names()).containsExactly("week.zip!/rail.txt");
        assertThat(closed).hasValue(1);
    }

    @Test
    void aZipInATarInAGzip() throws IOException {
        byte[] inner = zip("gas.html", PAGE);

        Found found = Found.in("backup.tar.gz", gzip(tar("one.txt", "One text.".getBytes(UTF_8), "deep/week.zip", inner, "news.ndjson", "{\"title\":\"T\",\"text\":\"Line text.\"}\n{}\n".getBytes(UTF_8))));

        assertThat(found.mediaType).isEqualTo("application/gzip");
        assertThat(found.names()).containsExactly("backup.tar.gz!/one.txt", "backup.tar.gz!/deep/week.zip!/gas.html", "backup.tar.gz!/news.ndjson!/1");
        assertThat(found.refused).containsOnlyKeys("backup.tar.gz!/news.ndjson!/2");
    }

    @ParameterizedTest
    @CsvSource({"gz, application/gzip", "bzip2, application/x-bzip2", "xz, application/x-xz", "zstd, application/zstd"})
    void whatIsCompressedKeepsItsName(String kind, String mediaType) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new CompressorStreamFactory().createCompressorOutputStream(kind, bytes)) {
            out.write(PAGE.getBytes(UTF_8));
        }

        Found found = Found.in("gas.html." + kind, bytes.toByteArray());

        assertThat(found.mediaType).isEqualTo(mediaType);
        assertThat(found.names()).containsExactly("gas.html." + kind);
        assertThat(found.given().headline()).isEqualTo("Gas deal");
        assertThat(Found.in("half", Arrays.copyOf(bytes.toByteArray(), bytes.size() - 12)).refused.get("half")).startsWith("It is damaged or breaks off");
    }

    @Test
    void aWebArchiveHoldsThePagesThatWereAnswered() {
        String archive = record("warcinfo", null, "software: test\r\n") + record("request", "https://example.org/gas", "GET /gas HTTP/1.1\r\nHost: example.org\r\n\r\n")
                + record("response", "https://example.org/gas", "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + Integer.toHexString(PAGE.length()) + "\r\n" + PAGE + "\r\n0\r\n\r\n")
                + record("response", "https://example.org/old", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Gone.</p>")
                + record("response", "https://example.org/x.png", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG");

        Found found = Found.in("crawl.warc", archive);

        assertThat(found.mediaType).isEqualTo("application/warc");
        assertThat(found.names()).containsExactly("crawl.warc!/https://example.org/gas");
        assertThat(found.given().url()).isEqualTo("https://example.org/gas");
        assertThat(found.draft().raw()).isEqualTo("Azerbaijan and Hungary agreed on gas.\n");
    }

    @Test
    void aFileThatUnpacksToFarMoreThanTextDoesIsNotReadOn() throws IOException {
        byte[] lines = new byte[64 << 20];
        Arrays.fill(lines, (byte) ' ');
        byte[] first = "{\"title\": \"T\", \"text\": \"Line text.\"}\n{}\n".getBytes(UTF_8);
        System.arraycopy(first, 0, lines, 0, first.length);

        Found bomb = Found.in("bomb.zip", zip("good.txt", "A good text.", "a.ndjson", lines, "b.txt", "Another text."));

        assertThat(bomb.names()).containsExactly("bomb.zip!/good.txt", "bomb.zip!/a.ndjson!/1");
        assertThat(bomb.refused).containsEntry("bomb.zip", "It unpacks to more than 250 times its size, as no text does; the rest is not read.");
    }

    @Test
    void containersTooDeepInEachOtherAreRefused() throws IOException {
        byte[] nested = zip("gas.html", PAGE);
        for (int i = 0; i < 12; i++) {
            nested = zip(new Object[] {"in.zip", nested});
        }

        Found found = Found.in("doll.zip", nested);

        assertThat(found.drafts).isEmpty();
        assertThat(found.refused.values()).singleElement().isEqualTo("Containers lie more than 8 deep in each other.");
    }

    @Test
    void anArchiveThatBreaksOffKeepsWhatCameBefore() throws IOException {
        byte[] tar = tar("one.txt", "One text.".getBytes(UTF_8), "two.txt", "Two text. ".repeat(400).getBytes(UTF_8));

        Found found = Found.in("half.tar", Arrays.copyOf(tar, 3000));

        assertThat(found.names()).containsExactly("half.tar!/one.txt");
        assertThat(found.refused).isNotEmpty();
    }

    private static String record(String type, String target, String block) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nWARC-Date: 2024-05-01T00:00:00Z\r\n"
                + (target == null ? "" : "WARC-Target-URI: " + target + "\r\n")
                + "Content-Type: application/http; msgtype=" + type + "\r\nContent-Length: " + block.getBytes(UTF_8).length + "\r\n\r\n" + block + "\r\n\r\n";
    }

    private static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write(namesAndContents[i + 1] instanceof byte[] raw ? raw
                        : ((String) namesAndContents[i + 1]).getBytes(((String) namesAndContents[i]).endsWith("jpg") ? java.nio.charset.StandardCharsets.ISO_8859_1 : UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                TarArchiveEntry entry = new TarArchiveEntry((String) namesAndContents[i]);
                entry.setSize(((byte[]) namesAndContents[i + 1]).length);
                tar.putArchiveEntry(entry);
                tar.write((byte[]) namesAndContents[i + 1]);
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void whatAServerPutsBehindAGzipFileIsPassedOver() throws IOException {
        byte[] packed = gzip("A railway was opened.".getBytes(UTF_8));

        assertThat(Found.in("rail.txt.gz", Arrays.copyOf(packed, packed.length + 512)).draft().raw()).isEqualTo("A railway was opened.");
        assertThat(Found.in("rail.txt.gz", Arrays.copyOf(packed, packed.length - 4)).refused.get("rail.txt.gz")).startsWith("It is damaged or breaks off");
    }

    @Test
    void linesBeforeTheCutOfASmallGzipAreKept() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 400; i++) {
            lines.append("{\"title\": \"Train ").append(i).append("\", \"text\": \"").append(Integer.toHexString(i * 0x9E3779B1).repeat(3)).append(" wagons.\"}\n");
        }
        byte[] packed = gzip(lines.toString().getBytes(UTF_8));

        Found found = Found.in("trains.ndjson.gz", Arrays.copyOf(packed, packed.length / 2));

        assertThat(found.headlines()).hasSizeBetween(100, 300).startsWith("Train 1", "Train 2");
        assertThat(found.refused.get("trains.ndjson.gz")).startsWith("It is damaged or breaks off");
    }

    @Test
    void anArchiveWithoutADirectoryIsClosed() {
        SeekableInMemoryByteChannel archive = new SeekableInMemoryByteChannel("PK\3\4 and no more".getBytes(UTF_8));

        assertThatThrownBy(() -> ZipParser.directory(archive)).isInstanceOf(IOException.class);
        assertThat(archive.isOpen()).isFalse();
    }
}
