package org.copydesk;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.copydesk.store.Database;
import org.copydesk.watch.Logs;

/** A database of its own for each test, in one PostgreSQL for all tests of this JVM. */
public final class TestDatabase {
    private static final String TEMPLATE = "desk_template";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedPostgres server;
    static {
        Logs.quieten();
    }

    private final String url;

    private TestDatabase(String url) {
        this.url = url;
    }

    public static TestDatabase create() {
        return create(null);
    }

    /** One whose tables lie in this empty folder; to be dropped before the folder is. */
    public static TestDatabase on(Path folder) {
        return create(folder);
    }

    private static synchronized TestDatabase create(Path folder) {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder().setOverrideWorkingDirectory(Files.createTempDirectory("copydesk-test").toFile())
                        .setServerConfig("max_connections", "100")
                        .setOutputRedirector(ProcessBuilder.Redirect.DISCARD).setErrorRedirector(ProcessBuilder.Redirect.DISCARD).start();
                prepareTemplate();
            }
            String name = "desk" + COUNT.incrementAndGet();
            try (Connection connection = server.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
                if (folder != null) {
                    statement.execute("CREATE TABLESPACE " + name + " LOCATION '" + folder + "'");
                }
                statement.execute("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE + (folder == null ? "" : " TABLESPACE " + name));
            }
            return new TestDatabase(server.getJdbcUrl("postgres", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One that a test has started itself. */
    public static TestDatabase at(String url) {
        return new TestDatabase(url);
    }

    /** The schema is built once and copied for each test. */
    private static void prepareTemplate() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + TEMPLATE);
        }
        try (Database database = new Database(server.getJdbcUrl("postgres", TEMPLATE), null, null, 2)) {
            database.open();
        }
    }

    /** Gives its disk back: of one made {@link #on} a folder. */
    public void drop() {
        String name = value("SELECT current_database()");
        try (Connection connection = server.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE " + name + " WITH (FORCE)");
            statement.execute("DROP TABLESPACE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With user and password in it. */
    public String url() {
        return url;
    }

    /** Rows as maps from column to value, arrays as lists. */
    public List<Map<String, Object>> query(String sql) {
        try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Map<String, Object>> all = new ArrayList<>();
            while (rows.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    Object value = rows.getObject(i);
                    row.put(rows.getMetaData().getColumnLabel(i), value instanceof java.sql.Array array ? List.of((Object[]) array.getArray()) : value);
                }
                all.add(row);
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of each row, as text. */
    public List<String> column(String sql) {
        return query(sql).stream().map(row -> String.valueOf(row.values().iterator().next())).toList();
    }

    /** The one value of the one row, as text. */
    public String value(String sql) {
        return column(sql).get(0);
    }

    public void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
