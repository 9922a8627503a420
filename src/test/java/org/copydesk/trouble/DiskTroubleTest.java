package org.copydesk.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.RunningDesk.drop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.Observing;
import org.copydesk.RunningDesk;
import org.copydesk.TestDatabase;
import org.copydesk.bench.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full or may not be written: files wait with their verdict, or for it, and nothing is stored twice. */
class DiskTroubleTest {
    private static final int FILES = 20;

    @TempDir
    Path home;
    final Wire wire = new Wire(14);

    @Test
    void aReadOnlyInbox() throws IOException {
        TestDatabase database = TestDatabase.create();
        Path inbox = Files.createDirectory(home.resolve("inbox"));
        try (SmallDisk disk = SmallDisk.in(inbox, 4)) {
            dropSome(inbox, FILES);
            drop(inbox, "empty.txt", "");
            disk.protect(true);

            try (RunningDesk desk = RunningDesk.watching(inbox, database)) {
                desk.await(() -> desk.printed().lines().filter(line -> line.contains("has its verdict but cannot leave the inbox")).count() == FILES + 1);
                assertThat(Observing.health(desk)).contains("the inbox cannot be read and written");
            }
            assertThat(Wait.filesWaiting(inbox)).isEqualTo(FILES + 1);

            disk.protect(false);
            RunningDesk.once(inbox, database);

            assertThat(Wait.filesWaiting(inbox)).isZero();
            assertThat(database.query("SELECT status, count(*)::int AS files FROM files GROUP BY 1 ORDER BY 1").toString())
                    .isEqualTo("[{status=refused, files=1}, {status=stored, files=" + FILES + "}]");
        }
    }

    @Test
    void aFullDiskForWhatIsDone() throws IOException {
        TestDatabase database = TestDatabase.create();
        Path inbox = Files.createDirectory(home.resolve("inbox"));
        try (SmallDisk disk = SmallDisk.in(Files.createDirectory(inbox.resolve("done")), 1)) {
            dropSome(inbox, FILES);
            disk.fill();

            assertThat(RunningDesk.once(inbox, database)).contains("cannot leave the inbox").contains("No space left");
            assertThat(Wait.filesWaiting(inbox)).isEqualTo(FILES);
            assertThat(RunningDesk.filesIn(inbox.resolve("done"))).as("no file is there by half").containsExactly(".ballast");

            disk.makeRoom();
            RunningDesk.once(inbox, database);

            assertThat(Wait.filesWaiting(inbox)).isZero();
            assertThat(database.value("SELECT count(*) || ' ' || count(DISTINCT name) FROM files WHERE status = 'stored'")).isEqualTo(FILES + " " + FILES);
        }
    }

    @Test
    void aFileThatCannotLeaveMakesTheDeskUnready() throws IOException {
        TestDatabase database = TestDatabase.create();
        Path inbox = Files.createDirectory(home.resolve("inbox"));
        Path theirs = Files.createDirectory(inbox.resolve("theirs"));
        try (SmallDisk disk = SmallDisk.in(theirs, 4)) {
            dropSome(theirs, 1);
            disk.protect(true);
            try (RunningDesk desk = RunningDesk.watching(inbox, database)) {
                desk.await(() -> Observing.health(desk).contains("1 files have their verdict but cannot leave the inbox"));
            }
        }
    }

    @Test
    void aDatabaseWhoseDiskIsFull() throws Exception {
        Path inbox = Files.createDirectory(home.resolve("inbox"));
        Path tables = Files.createDirectory(home.resolve("tables"));
        try (SmallDisk disk = SmallDisk.in(tables, 40)) {
            TestDatabase database = TestDatabase.on(tables);
            try (RunningDesk desk = RunningDesk.watching(inbox, database)) {
                dropSome(inbox, FILES);
                desk.awaitEmptyInbox();

                disk.fill();
                dropSome(inbox, 20 * FILES);
                desk.await(() -> desk.printed().contains("The database does not take rows now"));
                desk.await(() -> Observing.health(desk).contains("No space left on device"));
                assertThat(Wait.filesWaiting(inbox)).isPositive();

                disk.makeRoom();
                desk.awaitEmptyInbox();
                desk.await(() -> desk.printed().contains("The database takes rows again"));
            }
            assertThat(database.column("SELECT DISTINCT status FROM files WHERE duplicate_of IS NULL")).containsExactly("stored");
            assertThat(database.value("SELECT count(*) FROM articles")).isEqualTo(Integer.toString(20 * FILES));
            assertThat(RunningDesk.filesIn(inbox)).noneMatch(name -> name.startsWith("refused/"));
            database.drop();
        }
    }

    private void dropSome(Path inbox, int files) {
        for (int i = 0; i < files; i++) {
            drop(inbox, "story" + i + ".txt", wire.brief(i));
        }
    }
}
