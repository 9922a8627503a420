package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.RunningDesk.drop;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.copydesk.watch.Once;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a file: in the database, in the folder, on the console. */
class VerdictsTest {
    private static final String GENEVA = """
            GENEVA, June 16 - U.S. President Joe Biden and Russian President Vladimir Putin met in Geneva on Wednesday.

            They agreed to send their ambassadors back to Washington and Moscow.
            """;

    @TempDir
    Path inbox;
    final TestDatabase database = TestDatabase.create();

    @Test
    void anArticleIsStoredAndItsFileLiesInTheFolderOfTheDay() {
        drop(inbox, "wire/geneva.txt", GENEVA);

        String printed = RunningDesk.once(inbox, database);

        assertThat(database.query("SELECT name, status, reason, articles, media_type FROM files")).singleElement().satisfies(file -> assertThat(file)
                .containsEntry("name", "wire/geneva.txt").containsEntry("status", "stored").containsEntry("reason", null)
                .containsEntry("articles", 1).containsEntry("media_type", "text/plain"));
        assertThat(database.value("SELECT body FROM articles")).contains("They agreed to send their ambassadors back to Washington and Moscow.");
        assertThat(RunningDesk.filesIn(inbox)).containsExactly("done/" + LocalDate.now(ZoneOffset.UTC) + "/wire/geneva.txt");
        assertThat(printed).contains("stored     wire/geneva.txt").contains("1 files").contains("1 stored (1 articles)");
    }

    @Test
    void theSameTextUnderAnotherNameIsADuplicateAndStoresNothing() {
        drop(inbox, "a.txt", GENEVA);
        RunningDesk.once(inbox, database);
        drop(inbox, "b.txt", GENEVA.replace("\n", "\r\n"));

        String printed = RunningDesk.once(inbox, database);

        assertThat(database.query("SELECT f.status, o.name AS first FROM files f JOIN files o ON o.id = f.duplicate_of")).singleElement()
                .satisfies(file -> assertThat(file).containsEntry("status", "duplicate").containsEntry("first", "a.txt"));
        assertThat(database.value("SELECT count(*) FROM articles")).isEqualTo("1");
        assertThat(printed).contains("duplicate  b.txt  the same text came as a.txt");
    }

    @Test
    void aFileThatIsNoArticleIsRefusedWithASentenceBesideIt() throws Exception {
        drop(inbox, "empty.txt", "");
        drop(inbox, "photo.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 2, 0, 0, 0, 1, 1, 1, 0});

        RunningDesk.once(inbox, database);

        assertThat(database.column("SELECT status FROM files ORDER BY name")).containsExactly("refused", "refused");
        assertThat(RunningDesk.filesIn(inbox)).containsExactly("refused/empty.txt", "refused/empty.txt.why.txt", "refused/photo.jpg", "refused/photo.jpg.why.txt");
        assertThat(inbox.resolve("refused/empty.txt.why.txt")).hasContent("The file is empty.");
        assertThat(Files.size(inbox.resolve("refused/photo.jpg"))).isEqualTo(20);
    }

    @Test
    void whatFailedIsTriedAgainWhenItIsDroppedAgain() {
        drop(inbox, "geneva.txt", GENEVA);
        RunningDesk.once(inbox, database, text -> {
            throw new IllegalStateException("a stage that stumbles");
        });
        assertThat(RunningDesk.filesIn(inbox)).containsExactly("refused/geneva.txt", "refused/geneva.txt.why.txt");
        assertThat(inbox.resolve("refused/geneva.txt.why.txt")).content().contains("IllegalStateException");
        drop(inbox, "geneva.txt", GENEVA);

        RunningDesk.once(inbox, database);

        assertThat(database.column("SELECT status FROM files ORDER BY id")).containsExactly("failed", "stored");
        assertThat(database.value("SELECT count(*) FROM articles")).isEqualTo("1");
    }

    @Test
    void aSingleRunThatFindsNoDatabaseForAMinuteEndsWithOneAndLeavesAllFiles() {
        assertThat(Once.PATIENCE).hasSeconds(60);
        drop(inbox, "geneva.txt", GENEVA);

        RunningDesk desk = RunningDesk.impatient(inbox, "jdbc:postgresql://localhost:1/nowhere", Duration.ofMillis(50));

        assertThat(desk.exitCode()).isEqualTo(1);
        assertThat(desk.printed()).contains("The database does not take rows now").contains("0 files").contains("not all files have a verdict: the rest stays in the inbox");
        assertThat(RunningDesk.filesIn(inbox)).containsExactly("geneva.txt");
    }

    @Test
    void anArticleBeyondTheLimitIsRefusedUnread() {
        drop(inbox, "huge.txt", "a".repeat(8 * 1024 * 1024));

        RunningDesk.with(inbox, database, java.util.Map.of("COPYDESK_ONCE", "true", "COPYDESK_MAX_MB", "1")).exitCode();

        assertThat(database.query("SELECT status, sha256, reason FROM files")).singleElement().satisfies(file -> {
            assertThat(file).containsEntry("status", "refused").containsEntry("sha256", null);
            assertThat((String) file.get("reason")).contains("COPYDESK_MAX_MB");
        });
    }

    @Test
    void whatIsHiddenOrUnfinishedIsLeftAlone() {
        for (String name : new String[] {".hidden.txt", "draft.txt~", "copy.part", "page.crdownload", "x.tmp", ".git/config.txt"}) {
            drop(inbox, name, GENEVA);
        }
        drop(inbox, "finished.txt", GENEVA);

        RunningDesk.once(inbox, database);

        assertThat(database.column("SELECT name FROM files")).containsExactly("finished.txt");
        assertThat(RunningDesk.filesIn(inbox)).contains(".hidden.txt", "draft.txt~", "copy.part", "page.crdownload", "x.tmp", ".git/config.txt");
    }

    @Test
    void namesMayHoldWhatNamesMayHold() {
        drop(inbox, "two words 100% ünïcödé.txt", GENEVA + "One.");
        drop(inbox, "line\nbreak.txt", GENEVA + "Two.");
        drop(inbox, "'; DROP TABLE files; --.txt", GENEVA + "Three.");
        drop(inbox, "${body}.txt", GENEVA + "Four.");

        String printed = RunningDesk.once(inbox, database);

        assertThat(database.column("SELECT name FROM files WHERE status = 'stored' ORDER BY name COLLATE \"C\"")).containsExactly(
                "${body}.txt", "'; DROP TABLE files; --.txt", "line\nbreak.txt", "two words 100% ünïcödé.txt");
        assertThat(printed).contains("line?break.txt");
        assertThat(RunningDesk.filesIn(inbox)).hasSize(4).allMatch(name -> name.startsWith("done/"));
    }

    @Test
    void textThatIsSqlOrTheLanguageOfARouteIsTextOnly() {
        drop(inbox, "harm.txt", """
                Robert'); DELETE FROM files; -- writes from Oslo

                OSLO, May 3 - "$1, :?name and ${body} are '); DROP TABLE articles; --," said President Jonas '); DROP TABLE entities; -- Støre.

                They met {{copydesk.inbox}} in Norway, \\'; TRUNCATE files; and NULL, {"a",b}, \"\\N\" went on.
                """);

        RunningDesk.once(inbox, database);

        assertThat(database.value("SELECT status FROM files")).isEqualTo("stored");
        assertThat(database.value("SELECT body FROM articles")).contains("$1, :?name and ${body} are '); DROP TABLE articles; --", "{{copydesk.inbox}}", "{\"a\",b}", "\"\\N\"");
    }

    @Test
    void twoFilesOfOneNameOnOneDayBothStay() {
        drop(inbox, "news.txt", GENEVA);
        RunningDesk.once(inbox, database);
        drop(inbox, "news.txt", GENEVA + "They spoke for three hours.");
        RunningDesk.once(inbox, database);

        assertThat(database.column("SELECT status FROM files")).containsExactly("stored", "stored");
        assertThat(RunningDesk.filesIn(inbox)).hasSize(2);
    }

    @Test
    void aFolderMayHaveTheNameThatAFileHadBefore() {
        drop(inbox, "news", GENEVA);
        RunningDesk.once(inbox, database);
        drop(inbox, "news/geneva.txt", GENEVA + "They spoke for three hours.");
        RunningDesk.once(inbox, database);

        String day = "done/" + LocalDate.now(ZoneOffset.UTC);
        assertThat(database.column("SELECT status FROM files")).containsExactly("stored", "stored");
        assertThat(RunningDesk.filesIn(inbox)).hasSize(2).contains(day + "/news").anyMatch(name -> name.matches(day + "/news-[0-9a-f]{10}/geneva\\.txt"));
    }

    @Test
    void theSameBytesUnderTheSameNameAgainAreADuplicateWithARowOfItsOwn() {
        drop(inbox, "news.txt", GENEVA);
        RunningDesk.once(inbox, database);
        drop(inbox, "news.txt", GENEVA);
        RunningDesk.once(inbox, database);

        assertThat(database.column("SELECT status FROM files ORDER BY id")).containsExactly("stored", "duplicate");
    }

    @Test
    void aFileWithAnOldOrAFutureTimeStampIsSeen() throws Exception {
        drop(inbox, "old.txt", GENEVA);
        Files.setLastModifiedTime(inbox.resolve("old.txt"), FileTime.from(Instant.parse("1999-12-31T23:59:59Z")));
        drop(inbox, "future.txt", GENEVA + "Later.");
        Files.setLastModifiedTime(inbox.resolve("future.txt"), FileTime.from(Instant.now().plusSeconds(86_400)));

        RunningDesk.once(inbox, database);

        assertThat(database.column("SELECT name FROM files WHERE status = 'stored' ORDER BY name")).containsExactly("future.txt", "old.txt");
    }

    @Test
    void aWatchingDeskTakesWhatIsDroppedLater() {
        try (RunningDesk desk = RunningDesk.watching(inbox, database)) {
            desk.await(() -> desk.printed().contains("Watching"));
            drop(inbox, "late.txt", GENEVA);
            desk.awaitEmptyInbox();
        }
        assertThat(database.column("SELECT status FROM files")).containsExactly("stored");
    }

    @Test
    void bytesThatWereDroppedAreNeverChanged() throws Exception {
        byte[] bytes = ("\uFEFF" + GENEVA + "\u0000 odd \uD83D\uDE00\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        drop(inbox, "odd.txt", bytes);

        RunningDesk.once(inbox, database);

        assertThat(Files.readAllBytes(inbox.resolve("done/" + LocalDate.now(ZoneOffset.UTC) + "/odd.txt"))).isEqualTo(bytes);
    }
}
