package org.copydesk.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.RunningDesk.drop;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import org.copydesk.Observing;
import org.copydesk.RunningDesk;
import org.copydesk.TestDatabase;
import org.copydesk.bench.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with the database costs no file its verdict: it is said, waited for, and gone on from by itself. */
class DatabaseTroubleTest {
    private static final int FILES = 30;

    private interface Action {
        void run() throws Exception;
    }

    @TempDir
    Path inbox;
    final TestDatabase database = TestDatabase.create();
    final Wire wire = new Wire(4);

    @Test
    void readOnly() throws Exception {
        inTrouble(Map.of(), () -> {
            database.execute("ALTER DATABASE " + name() + " SET default_transaction_read_only = on");
            disconnect();
        }, "read-only transaction", () -> {
            database.execute("START TRANSACTION READ WRITE; ALTER DATABASE " + name() + " RESET default_transaction_read_only; COMMIT");
            disconnect();
        });
    }

    @Test
    void outOfDisk() throws Exception {
        inTrouble(Map.of(), () -> database.execute("""
                CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
                  $$ BEGIN RAISE 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$;
                CREATE TRIGGER full_disk BEFORE INSERT ON articles EXECUTE FUNCTION full_disk()"""), "No space left on device",
                () -> database.execute("DROP TRIGGER full_disk ON articles"));
    }

    @Test
    void aLockThatSomebodyHolds() throws Exception {
        Connection holder = DriverManager.getConnection(database.url());
        whileLockedBy(holder, holder::close);
    }

    @Test
    @Tag("proof")
    void aLockThatSomebodyHoldsForAMinute() throws Exception {
        Connection holder = DriverManager.getConnection(database.url());
        whileLockedBy(holder, () -> {
            holder.createStatement().execute("SELECT pg_sleep(60)");
            holder.close();
        });
    }

    @Test
    void outOfConnections() throws Exception {
        String clerk = "clerk_of_" + name();
        database.execute("CREATE ROLE " + clerk + " LOGIN; GRANT ALL ON SCHEMA public TO " + clerk + "; GRANT ALL ON ALL TABLES IN SCHEMA public TO " + clerk
                + "; GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO " + clerk);
        String url = database.url().replaceAll("user=[^&]*", "user=" + clerk);
        assertThat(url).contains(clerk);
        inTrouble(Map.of("COPYDESK_JDBC_URL", url), () -> {
            database.execute("ALTER ROLE " + clerk + " CONNECTION LIMIT 0");
            disconnect();
        }, "too many connections", () -> database.execute("ALTER ROLE " + clerk + " CONNECTION LIMIT -1"));
    }

    @Test
    void slow() throws Exception {
        database.execute("""
                CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.1); RETURN NULL; END $$;
                CREATE TRIGGER slow AFTER INSERT ON articles EXECUTE FUNCTION slow();
                CREATE TRIGGER slow AFTER INSERT ON mentions EXECUTE FUNCTION slow();
                CREATE TRIGGER slow AFTER INSERT ON files EXECUTE FUNCTION slow()""");
        dropSome(0);

        String printed = RunningDesk.once(inbox, database);

        assertThat(printed).doesNotContain("does not take rows");
        assertThat(database.value("SELECT count(*) FROM articles")).isEqualTo(Integer.toString(FILES));
    }

    @Test
    void aSchemaNewerThanTheProgram() throws Exception {
        database.execute("""
                INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                VALUES (99, '99', 'of tomorrow', 'SQL', 'V99__of_tomorrow.sql', 1, 'someone', 1, true)""");
        dropSome(0);
        try (RunningDesk desk = RunningDesk.watching(inbox, database)) {
            desk.await(() -> desk.printed().contains("newer than this program"));
            assertThat(Observing.health(desk)).contains("newer than this program");
            assertThat(Wait.filesWaiting(inbox)).isEqualTo(FILES);

            database.execute("DELETE FROM flyway_schema_history WHERE version = '99'");

            desk.awaitEmptyInbox();
        }
        assertThat(database.value("SELECT count(*) FROM articles")).isEqualTo(Integer.toString(FILES));
    }

    private void whileLockedBy(Connection holder, Action end) throws Exception {
        inTrouble(Map.of(), () -> {
            holder.setAutoCommit(false);
            holder.createStatement().execute("LOCK TABLE articles IN ACCESS EXCLUSIVE MODE");
        }, "lock timeout", end);
    }

    private void inTrouble(Map<String, String> settings, Action begin, String sentence, Action end) throws Exception {
        try (RunningDesk desk = RunningDesk.with(inbox, database, settings)) {
            dropSome(0);
            desk.awaitEmptyInbox();

            begin.run();
            dropSome(FILES);
            desk.await(() -> desk.printed().contains("The database does not take rows now"));
            desk.await(() -> Observing.health(desk).contains(sentence));
            assertThat(RunningDesk.filesIn(inbox)).noneMatch(name -> name.startsWith("refused/"));
            assertThat(Wait.filesWaiting(inbox)).isEqualTo(FILES);
            end.run();

            desk.awaitEmptyInbox();
            desk.await(() -> desk.printed().contains("The database takes rows again"));
            assertThat(Observing.health(desk)).doesNotContain(sentence);
        }
        assertThat(database.value("SELECT count(*) FROM articles")).isEqualTo(Integer.toString(2 * FILES));
        assertThat(database.column("SELECT DISTINCT status FROM files")).containsExactly("stored");
    }

    private void dropSome(int from) {
        for (int i = from; i < from + FILES; i++) {
            drop(inbox, "story" + i + ".txt", new String(wire.brief(i), StandardCharsets.UTF_8));
        }
    }

    private String name() {
        return database.url().replaceAll(".*/(\\w+)(\\?.*)?", "$1");
    }

    /** Ends the connections of the program, so that the next ones meet the new state. */
    private void disconnect() {
        database.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
    }
}
