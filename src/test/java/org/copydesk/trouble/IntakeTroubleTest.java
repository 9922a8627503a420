package org.copydesk.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.copydesk.RunningDesk.drop;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.copydesk.ChildDesk;
import org.copydesk.RunningDesk;
import org.copydesk.TestDatabase;
import org.copydesk.bench.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files come in many ways. */
class IntakeTroubleTest {
    @TempDir
    Path inbox;
    final TestDatabase database = TestDatabase.create();
    final Wire wire = new Wire(5);

    @Test
    void aFileThatGrowsIsNotReadHalf() throws Exception {
        FileTime yesterday = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
        try (RunningDesk desk = RunningDesk.with(inbox, database, Map.of("COPYDESK_SETTLE", "60m"))) {
            Path growing = inbox.resolve("growing.txt");
            for (int i = 0; i < 4; i++) {
                Path old = inbox.resolve("rested" + i + ".txt");
                Files.write(growing, ("Paragraph %d of the report from Astana speaks of rail.\n\n".formatted(i)).getBytes(StandardCharsets.UTF_8),
                        StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                // what has rested since yesterday is taken, so the desk has looked and left what grows alone
                Path rested = inbox.resolve("rested" + i + ".part");
                Files.setLastModifiedTime(Files.write(rested, wire.brief(i)), yesterday);
                Files.move(rested, old);
                desk.await(() -> !Files.exists(old));
            }
            assertThat(growing).exists();
            Files.setLastModifiedTime(growing, yesterday);
            desk.awaitEmptyInbox();
        }
        assertThat(database.column("SELECT a.body FROM articles a JOIN files f ON f.id = a.file_id WHERE f.name = 'growing.txt'")).singleElement().asString()
                .contains("Paragraph 0 of the report", "Paragraph 3 of the report");
        assertThat(database.value("SELECT count(*) FROM files")).isEqualTo("5");
    }

    @Test
    void renamedIntoPlaceCopiedWithAnOldTimeAndLinked(@TempDir Path elsewhere) throws Exception {
        try (RunningDesk desk = RunningDesk.watching(inbox, database)) {
            Files.write(elsewhere.resolve("a"), wire.brief(1));
            Files.setLastModifiedTime(elsewhere.resolve("a"), FileTime.from(Instant.parse("2001-09-09T01:46:40Z")));
            Files.copy(elsewhere.resolve("a"), inbox.resolve("copied.txt"), StandardCopyOption.COPY_ATTRIBUTES);
            Files.write(elsewhere.resolve("b"), wire.brief(2));
            Files.move(elsewhere.resolve("b"), inbox.resolve("renamed.txt"), StandardCopyOption.ATOMIC_MOVE);
            Files.write(elsewhere.resolve("c"), wire.brief(3));
            Files.createLink(inbox.resolve("linked.txt"), elsewhere.resolve("c"));
            desk.awaitEmptyInbox();
        }
        assertThat(database.column("SELECT name FROM files WHERE status = 'stored' ORDER BY name")).containsExactly("copied.txt", "linked.txt", "renamed.txt");
    }

    @Test
    void theSameNameWithNewBytesWhileTheFirstIsOnItsWay() throws Exception {
        int versions = 20;
        try (RunningDesk desk = RunningDesk.with(inbox, database, Map.of("COPYDESK_SETTLE", "0ms"))) {
            desk.await(() -> desk.printed().contains("Watching"));
            for (int i = 0; i < versions; i++) {
                byte[] version = wire.brief(i);
                Path part = inbox.resolve("news.part");
                Files.write(part, version);
                // the one before has left: what is replaced before it was read is lost by the one who replaces it
                desk.await(() -> !Files.exists(inbox.resolve("news.txt")));
                Files.move(part, inbox.resolve("news.txt"), StandardCopyOption.ATOMIC_MOVE);
            }
            desk.awaitEmptyInbox();
        }
        assertThat(database.value("SELECT count(*) FROM articles")).isEqualTo(Integer.toString(versions));
        assertThat(RunningDesk.filesIn(inbox)).hasSize(versions);
    }

    @Test
    void movedBackIntoTheInboxItIsReadAgain() throws Exception {
        drop(inbox, "news.txt", wire.brief(1));
        RunningDesk.once(inbox, database);
        String done = RunningDesk.filesIn(inbox).get(0);
        Files.move(inbox.resolve(done), inbox.resolve("news.txt"));

        RunningDesk.once(inbox, database);

        assertThat(database.column("SELECT status FROM files ORDER BY id")).containsExactly("stored", "duplicate");
    }

    @Test
    void theSameBytesUnderManyNamesInAThousandFolders() throws Exception {
        for (int i = 0; i < 1_000; i++) {
            Path folder = Files.createDirectories(inbox.resolve("desk" + i % 100 + "/day" + i));
            Files.write(folder.resolve("story" + i + ".txt"), wire.brief(i % 50));
        }

        RunningDesk.once(inbox, database);

        assertThat(database.query("SELECT count(*) FILTER (WHERE status = 'stored') AS stored, count(*) FILTER (WHERE status = 'duplicate') AS duplicates "
                + "FROM files")).containsExactly(Map.of("stored", 50L, "duplicates", 950L));
    }

    @Test
    void namesWithLineBreaksAndEmojiAlsoWhereTheLocaleKnowsOnlyAscii() {
        drop(inbox, "line\nbreak.txt", wire.brief(1));
        drop(inbox, "\uD83D\uDE80 запуск.txt", wire.brief(2));
        drop(inbox, "plain.txt", wire.brief(3));

        try (ChildDesk desk = ChildDesk.start(inbox, database.url(), Map.of("COPYDESK_ONCE", "true", "LC_ALL", "C", "LANG", "C"))) {
            assertThat(desk.awaitEnd(Duration.ofMinutes(2))).as(desk.printed()).isZero();
        }

        assertThat(database.column("SELECT name FROM files WHERE status = 'stored' ORDER BY name COLLATE \"C\"")).containsExactly(
                "line\nbreak.txt", "plain.txt", "\uD83D\uDE80 запуск.txt");
    }

    @Test
    void aPipeIsNoFile() throws Exception {
        assumeThat(new ProcessBuilder("mkfifo", inbox.resolve("pipe.txt").toString()).start().waitFor()).isZero();
        Files.createSymbolicLink(inbox.resolve("circle"), inbox);
        drop(inbox, "plain.txt", wire.brief(3));

        RunningDesk.once(inbox, database);

        assertThat(database.column("SELECT name FROM files")).containsExactly("plain.txt");
    }

    @Test
    void aFileThatWeMayNotReadIsRefused() throws Exception {
        drop(inbox, "secret.txt", wire.brief(1));
        drop(inbox, "plain.txt", wire.brief(3));
        Files.setPosixFilePermissions(inbox.resolve("secret.txt"), PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(inbox.resolve("secret.txt"))).as("root reads everything").isFalse();

        RunningDesk.once(inbox, database);

        assertThat(database.column("SELECT name || ' ' || status FROM files ORDER BY name")).containsExactly("plain.txt stored", "secret.txt refused");
    }

    @Test
    void whatCannotLeaveTheInboxIsStoredOnceAndLeavesLater() throws Exception {
        // a file named done takes the folder's place, as a full or read-only disk would
        Files.createFile(inbox.resolve("done"));
        drop(inbox, "news.txt", wire.brief(1));

        RunningDesk.once(inbox, database);
        assertThat(database.column("SELECT name || ' ' || status FROM files ORDER BY name")).containsExactly("done refused", "news.txt stored");

        RunningDesk.once(inbox, database);

        assertThat(database.value("SELECT count(*) FROM files")).isEqualTo("2");
        assertThat(RunningDesk.filesIn(inbox)).hasSize(3).anyMatch(name -> name.startsWith("done/") && name.endsWith("/news.txt"));
    }
}
