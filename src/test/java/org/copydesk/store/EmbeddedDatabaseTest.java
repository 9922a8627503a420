package org.copydesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void itIsNewOnceAndKeepsItsDataAndItsPort() throws Exception {
        int port;
        try (EmbeddedDatabase first = EmbeddedDatabase.start(folder)) {
            assertThat(first.isFresh()).isTrue();
            port = first.port();
            ask(first, "CREATE TABLE kept (n int)");
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.start(folder)) {
            assertThat(second.isFresh()).isFalse();
            assertThat(second.port()).isEqualTo(port);
            assertThat(ask(second, "SELECT count(*) FROM kept")).containsExactly("0");
        }
    }

    @Test
    void aPortThatWasNotWrittenToItsEndIsChosenAnew() throws Exception {
        for (String half : List.of("", "\n", "404040", "5x")) {
            Files.writeString(folder.resolve("port"), half);

            assertThat(EmbeddedDatabase.freePort(folder)).isPositive();
            assertThat(folder.resolve("port")).content().matches("\\d+\n");
        }
    }

    @Test
    void whatIsCommittedIsOnTheDisk() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database, "SELECT setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes')"))
                    .containsExactly("on", "on", "on");
        }
    }

    @Test
    void aServerThatDiedIsStartedAgainOnItsPort() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            ask(database, "CREATE TABLE kept (n int)");
            ProcessHandle server = server();
            server.destroyForcibly();
            server.onExit().get(20, TimeUnit.SECONDS);

            database.revive();

            assertThat(ask(database, "SELECT count(*) FROM kept")).containsExactly("0");
        }
        assertThat(Files.exists(folder.resolve("postgres/postmaster.pid"))).isFalse();
    }

    private ProcessHandle server() throws Exception {
        long pid = Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(0).strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static List<String> ask(EmbeddedDatabase database, String sql) throws Exception {
        List<String> answers = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), null); Statement statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                for (ResultSet rows = statement.getResultSet(); rows.next(); ) {
                    answers.add(rows.getString(1));
                }
            }
        }
        return answers;
    }
}
