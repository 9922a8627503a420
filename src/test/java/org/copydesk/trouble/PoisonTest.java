package org.copydesk.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.ChildDesk;
import org.copydesk.RunningDesk;
import org.copydesk.TestDatabase;
import org.copydesk.bench.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is bad costs itself alone: its neighbours in the folder and in the batch are stored. */
class PoisonTest {
    private static final int GOOD = 60;

    @TempDir
    Path inbox;
    final TestDatabase database = TestDatabase.create();
    final Wire wire = new Wire(10);

    @Test
    void rowsThatTheDatabaseRefuses() throws IOException {
        database.execute("ALTER TABLE articles ADD CONSTRAINT no_poison CHECK (body NOT LIKE '%arsenic%')");
        dropGood();
        for (int i = 0; i < 8; i++) {
            Files.writeString(inbox.resolve("story" + i + "b.txt"), "Berlin, May 3 - Chemists spoke about arsenic for hour %d of the meeting.\n".formatted(i));
        }

        RunningDesk.once(inbox, database);

        assertThat(database.value("SELECT count(*) FROM articles")).isEqualTo(Integer.toString(GOOD));
        assertThat(database.column("SELECT DISTINCT status || ' ' || left(reason, 22) FROM files WHERE name LIKE '%b.txt'")).containsExactly("failed A fault of the program");
        assertThat(database.value("SELECT count(*) FROM files WHERE status = 'failed'")).isEqualTo("8");
        assertThat(RunningDesk.filesIn(inbox.resolve("refused"))).hasSize(16);
    }

    @Test
    void faultsInTheStages() throws IOException {
        dropGood();
        Files.writeString(inbox.resolve("fault.txt"), "Berlin, May 3 - Chemists spoke about arsenic.\n");
        Files.writeString(inbox.resolve("deep.txt"), "Berlin, May 3 - Chemists spoke about mercury.\n");
        Files.writeString(inbox.resolve("memory.txt"), "Berlin, May 3 - Chemists spoke about polonium.\n");
        Files.writeString(inbox.resolve("list.ndjson"), Stream.of("arsenic", "water", "mercury", "air", "polonium", "salt")
                .map(what -> "{\"title\": \"About " + what + "\", \"text\": \"Chemists in Oslo spoke about " + what + " on Monday.\"}\n").collect(Collectors.joining()));

        RunningDesk.once(inbox, database, PoisonTest::stumble);

        assertThat(database.column("SELECT name || ': ' || reason FROM files WHERE status = 'failed' ORDER BY name")).containsExactly(
                "deep.txt: A fault of the program, StackOverflowError: too deep", "fault.txt: A fault of the program, IllegalStateException: of a stage",
                "list.ndjson!/1: A fault of the program, IllegalStateException: of a stage", "list.ndjson!/3: A fault of the program, StackOverflowError: too deep",
                "list.ndjson!/5: A fault of the program, OutOfMemoryError: too much", "memory.txt: A fault of the program, OutOfMemoryError: too much");
        assertThat(database.value("SELECT count(*) FROM articles")).isEqualTo(Integer.toString(GOOD + 3));
        assertThat(database.value("SELECT status || ' ' || articles || ' ' || parts FROM files WHERE name = 'list.ndjson'")).isEqualTo("stored 3 6");
        assertThat(Wait.filesWaiting(inbox)).isZero();
    }

    @Test
    void aProgramWhoseClassesCannotBeLoadedRefusesNothing() throws IOException {
        Files.writeString(inbox.resolve("chemists.txt"), "Berlin, May 3 - Chemists spoke about arsenic.\n");

        try (RunningDesk desk = RunningDesk.watching(inbox, database, text -> {
            throw new NoClassDefFoundError("org/copydesk/Replaced");
        })) {
            desk.await(() -> desk.printed().contains("chemists.txt  cannot be read now (NoClassDefFoundError: org/copydesk/Replaced)"));
        }

        assertThat(RunningDesk.filesIn(inbox)).containsExactly("chemists.txt");
    }

    @Test
    @Tag("proof")
    void anEndlessSearchInAStage() throws IOException {
        dropGood();
        Files.writeString(inbox.resolve("endless.txt"), "Berlin, May 3 - Chemists spoke about " + "x".repeat(60) + ".\n");
        Pattern endless = Pattern.compile("(x+x+)+\\1y");

        String printed = RunningDesk.once(inbox, database, text -> assertThat(endless.matcher(text).find()).isFalse());

        assertThat(database.value("SELECT status || ': ' || reason FROM files WHERE name = 'endless.txt'")).isEqualTo("failed: A fault of the program, TooLong: it took longer than 30 s");
        assertThat(database.value("SELECT count(*) FROM articles")).isEqualTo(Integer.toString(GOOD));
        System.out.println("an endless search: " + printed.lines().filter(line -> line.startsWith("done ") || line.contains("endless")).toList());
    }

    private static void stumble(String text) {
        if (text.contains("arsenic")) {
            throw new IllegalStateException("of a stage");
        }
        if (text.contains("mercury")) {
            throw new StackOverflowError("too deep");
        }
        if (text.contains("polonium")) {
            throw new OutOfMemoryError("too much");
        }
    }

    @Test
    void aGigabyteIsRefusedUnread() throws IOException {
        dropGood();
        try (RandomAccessFile huge = new RandomAccessFile(inbox.resolve("huge.txt").toFile(), "rw")) {
            huge.write("Berlin, May 3 - It begins like news.\n".getBytes(StandardCharsets.US_ASCII));
            huge.setLength(1L << 30);
        }

        RunningDesk.once(inbox, database);

        assertThat(database.query("SELECT status, sha256 FROM files WHERE name = 'huge.txt'")).singleElement().asString().contains("status=refused", "sha256=null");
        assertThat(database.value("SELECT count(*) FROM articles")).isEqualTo(Integer.toString(GOOD));
    }

    @Test
    @Tag("proof")
    void anArticleThatIsTooMuchForTheMemoryAmongNeighbours() throws IOException {
        dropGood();
        Path monster = inbox.resolve("monster.txt");
        try (var out = Files.newBufferedWriter(monster)) {
            for (int i = 0; i < 900_000; i++) {
                out.write("Minister number " + i + " of Kenya met Olaf Scholz in Berlin.\n\n");
            }
        }
        try (ChildDesk desk = ChildDesk.start(inbox, database.url(), Map.of("COPYDESK_ONCE", "true"), "-Xmx256m")) {
            desk.awaitEnd(Duration.ofMinutes(20));
            System.out.println(desk.printed().lines().filter(line -> line.contains("monster") || line.startsWith("done ")).toList());
        }
        assertThat(database.value("SELECT count(*) FROM articles WHERE file_id NOT IN (SELECT id FROM files WHERE name = 'monster.txt')"))
                .isEqualTo(Integer.toString(GOOD));
        assertThat(database.column("SELECT status FROM files WHERE name = 'monster.txt'")).isSubsetOf(List.of("failed", "stored"));
    }

    private void dropGood() throws IOException {
        for (int i = 0; i < GOOD; i++) {
            Files.write(inbox.resolve("story" + i + ".txt"), wire.brief(i));
        }
    }
}
