package org.copydesk.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.copydesk.ChildDesk;
import org.copydesk.Laws;
import org.copydesk.RunningDesk;
import org.copydesk.TestDatabase;
import org.copydesk.parse.EveryFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs made to harm get a verdict like any other, and nothing is written outside the inbox. */
class HarmTest {
    @TempDir
    Path home;
    final TestDatabase database = TestDatabase.create();

    @Test
    @Tag("proof")
    void bombsAndTricks() throws IOException {
        Path inbox = Files.createDirectory(home.resolve("inbox"));
        write(inbox, "laughs.xml", "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"" + "ha".repeat(50) + "\">" + entities() + "]><article>&z;</article>");
        write(inbox, "outside.xml", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><article>&x; was read</article>");
        write(inbox, "nested.html", "<!DOCTYPE html><html><body>" + "<div>".repeat(100_000) + "Deep news from Oslo.");
        write(inbox, "attributes.html", "<html><body><p " + "a='b' ".repeat(100_000) + ">News from Oslo.</p></body></html>");
        write(inbox, "angles.txt", "<".repeat(100 << 20));
        write(inbox, "fewer-angles.txt", "<".repeat(50 << 20));
        write(inbox, "brackets.json", "[".repeat(100_000));
        write(inbox, "quotes.txt", "\u201C".repeat(5_000));
        write(inbox, "spaces.txt", "Oslo" + " ".repeat(200_000) + "news\n");
        write(inbox, "one-word.txt", "a".repeat(300_000));
        write(inbox, "'); DROP TABLE articles; --.txt", "Oslo, May 3 - The table is still there.\n");
        write(inbox, "news..%2f..%2fescape.txt", "Oslo, May 3 - Nothing leaves the inbox.\n");
        ByteArrayOutputStream zeros = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zeros)) {
            for (int i = 0; i < 200; i++) {
                gzip.write(new byte[1 << 20]);
            }
        }
        Files.write(inbox.resolve("bomb.txt.gz"), zeros.toByteArray());

        assertThat(ChildDesk.once(inbox, database.url(), Duration.ofMinutes(4), "-Xmx1g")).isZero();

        assertThat(database.column("SELECT name FROM files WHERE status <> 'reading' AND container IS NULL")).containsExactlyInAnyOrder("laughs.xml",
                "outside.xml", "nested.html", "attributes.html", "angles.txt", "fewer-angles.txt", "brackets.json", "quotes.txt", "spaces.txt", "one-word.txt",
                "'); DROP TABLE articles; --.txt", "news..%2f..%2fescape.txt", "bomb.txt.gz");
        assertThat(database.column("SELECT DISTINCT status FROM files WHERE name LIKE '%angles.txt'")).containsExactly("refused");
        assertThat(database.value("SELECT count(*) FROM articles WHERE raw LIKE '%root:%'")).isEqualTo("0");
        assertThat(Wait.filesWaiting(inbox)).isZero();
        assertThat(RunningDesk.filesIn(home)).allMatch(name -> name.startsWith("inbox/"));
    }

    @Test
    void threeHundredFilesThatNobodyWrote() throws IOException {
        fuzz(300, 12);
    }

    @Test
    @Tag("proof")
    void tenThousandFilesThatNobodyWrote() throws IOException {
        fuzz(10_000, 13);
        System.out.println("10,000 fuzzed files: " + database.query("SELECT status, count(*) FROM files WHERE container IS NULL GROUP BY 1 ORDER BY 1"));
        System.out.println("failed: " + database.query("SELECT reason, count(*), min(name) FROM files WHERE status = 'failed' GROUP BY 1"));
    }

    private void fuzz(int files, long seed) throws IOException {
        Path inbox = Files.createDirectory(home.resolve("inbox"));
        Mutations mutations = new Mutations(seed);
        List<Map.Entry<String, byte[]>> formats = List.copyOf(EveryFormat.files().entrySet());
        for (int i = 0; i < files; i++) {
            Map.Entry<String, byte[]> format = formats.get(i % formats.size());
            Files.write(inbox.resolve("file" + i + "-" + format.getKey()), i / formats.size() % 2 == 0 ? mutations.next(i) : mutations.of(format.getValue()));
        }

        assertThat(ChildDesk.once(inbox, database.url(), Duration.ofMinutes(30))).isZero();

        assertThat(database.value("SELECT count(DISTINCT name) FROM files WHERE container IS NULL AND status <> 'reading'")).isEqualTo(Integer.toString(files));
        assertThat(database.query("SELECT name, reason FROM files WHERE status = 'failed'")).as("faults of ours").isEmpty();
        assertThat(Wait.filesWaiting(inbox)).isZero();
        assertThat(RunningDesk.filesIn(home)).allMatch(name -> name.startsWith("inbox/"));
        Laws.nothingIsLost(database);
        Laws.everyOffsetIsTrue(database);
    }

    private static String entities() {
        StringBuilder all = new StringBuilder();
        for (char c = 'b'; c <= 'z'; c++) {
            all.append("<!ENTITY ").append(c).append(" \"").append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
        }
        return all.toString();
    }

    private static void write(Path inbox, String name, String text) throws IOException {
        Files.write(inbox.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
