package org.copydesk.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.copydesk.RunningDesk;
import org.copydesk.TestDatabase;
import org.copydesk.store.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away in the middle of the work and comes back: nothing is refused for it, nothing lost, nothing there twice. */
class DatabaseRestartTest {
    private static final int BEFORE = 400;
    private static final int MEANWHILE = 100;

    private interface Action {
        void run(EmbeddedDatabase server) throws Exception;
    }

    @TempDir
    Path folder;

    @Test
    void stoppedAndStartedAgain() throws Exception {
        inTheMiddle(EmbeddedDatabase::close, server -> EmbeddedDatabase.start(folder.resolve("data")));
    }

    @Test
    void killedAndStartedAgain() throws Exception {
        inTheMiddle(server -> kill(), EmbeddedDatabase::revive);
    }

    private void inTheMiddle(Action away, Action back) throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        EmbeddedDatabase server = EmbeddedDatabase.start(folder.resolve("data"));
        TestDatabase database = TestDatabase.at(server.jdbcUrl() + "?user=" + server.user());
        drop(inbox, 0, BEFORE);
        try (RunningDesk desk = RunningDesk.with(inbox, database, Map.of())) {
            desk.await(() -> desk.printed().contains("stored "));
            away.run(server);
            drop(inbox, BEFORE, BEFORE + MEANWHILE);
            desk.await(() -> desk.printed().contains("does not take rows now"));
            back.run(server);
            desk.awaitEmptyInbox();

            assertThat(desk.printed()).contains("takes rows again").doesNotContain("refused ").doesNotContain("failed ");
            assertThat(database.value("SELECT count(*) || ' ' || count(DISTINCT name) FROM files WHERE status = 'stored'")).isEqualTo("500 500");
            assertThat(database.value("SELECT count(*) || ' ' || count(DISTINCT text_hash) FROM articles")).isEqualTo("500 500");
        } finally {
            kill();
        }
    }

    private static void drop(Path inbox, int from, int to) {
        for (int i = from; i < to; i++) {
            RunningDesk.drop(inbox, "wire-" + i + ".txt", "ASTANA, July 4 - Message number " + i + " of the Foreign Ministry of Kazakhstan was read to ambassadors.");
        }
    }

    private void kill() throws Exception {
        Path pid = folder.resolve("data/postgres/postmaster.pid");
        if (Files.exists(pid)) {
            ProcessHandle server = ProcessHandle.of(Long.parseLong(firstLine(pid))).orElseThrow();
            server.destroyForcibly();
            server.onExit().get(20, TimeUnit.SECONDS);
        }
    }

    private static String firstLine(Path file) throws IOException {
        return Files.readAllLines(file).get(0).strip();
    }
}
