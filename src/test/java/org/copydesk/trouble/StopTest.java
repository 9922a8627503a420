package org.copydesk.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.copydesk.ChildDesk;
import org.copydesk.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Told to stop under load, it ends soon; what was begun is committed, or still in the inbox. */
class StopTest {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @TempDir
    Path inbox;
    final TestDatabase database = TestDatabase.create();

    @Test
    void underLoad() {
        Ledger ledger = Ledger.drop(inbox, 800, 6);
        try (ChildDesk desk = ChildDesk.start(inbox, database.url(), Map.of())) {
            Wait.until(() -> stored() > 100, desk::printed);
            desk.terminate();
            desk.awaitEnd(LONGEST);
        }
        assertThat(ledger.files() - Wait.filesWaiting(inbox)).as("every committed file has left").isEqualTo(stored());

        assertThat(ChildDesk.once(inbox, database.url(), Duration.ofMinutes(2))).isZero();
        ledger.check(database);
    }

    @Test
    void whileTheDatabaseIsLocked() throws Exception {
        Ledger ledger = Ledger.drop(inbox, 800, 7);
        try (ChildDesk desk = ChildDesk.start(inbox, database.url(), Map.of()); Connection holder = DriverManager.getConnection(database.url())) {
            Wait.until(() -> stored() > 50, desk::printed);
            holder.setAutoCommit(false);
            holder.createStatement().execute("LOCK TABLE articles, files IN SHARE ROW EXCLUSIVE MODE");
            desk.terminate();
            desk.awaitEnd(LONGEST);
        }
        assertThat(ChildDesk.once(inbox, database.url(), Duration.ofMinutes(2))).isZero();
        ledger.check(database);
    }

    @Test
    void atOnceWhenItCannotStart(@TempDir Path models) throws IOException {
        Files.writeString(models.resolve("lines.model"), "weights of another age");
        try (ChildDesk desk = ChildDesk.start(inbox, database.url(), Map.of("COPYDESK_MODELS", models.toString()))) {
            assertThat(desk.awaitEnd(LONGEST)).isEqualTo(1);
            assertThat(desk.printed()).contains("The desk cannot start: ").contains("lines.model");
        }
    }

    @Test
    void whileItStarts() {
        for (String said : List.of("Rows go to", "Health and metrics")) {
            try (ChildDesk desk = ChildDesk.start(inbox, database.url(), Map.of())) {
                Wait.until(() -> desk.printed().contains(said), desk::printed);
                desk.terminate();
                desk.awaitEnd(LONGEST);
                assertThat(desk.printed()).as("when it has said: " + said).doesNotContain("Exception").doesNotContain("\tat ").doesNotContain("does not take rows");
            }
        }
    }

    private int stored() {
        return Integer.parseInt(database.value("SELECT count(*) FROM files"));
    }
}
