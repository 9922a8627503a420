package org.copydesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.copydesk.TestDatabase;
import org.copydesk.store.Database;
import org.copydesk.store.EmbeddedDatabase;

/** The program's own PostgreSQL with the settings that it really has (durable ones), for databases with the schema. */
final class Server implements AutoCloseable {
    private final EmbeddedDatabase server;
    private final long postmaster;

    Server(Path folder) throws IOException {
        server = EmbeddedDatabase.start(folder);
        postmaster = Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(0).strip());
    }

    /** A new database with the schema and no rows; an older one of this name goes. */
    TestDatabase create(String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres")); Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name);
        }
        try (Database database = new Database(url(name), null, null, 1)) {
            database.open();
        }
        return TestDatabase.at(url(name));
    }

    /** One that was made in this folder before. */
    TestDatabase existing(String name) {
        return TestDatabase.at(url(name));
    }

    /** Processor time of all its processes, in seconds. */
    double processor() throws IOException {
        return Processor.family(postmaster);
    }

    private String url(String name) {
        return "jdbc:postgresql://localhost:" + server.port() + "/" + name + "?user=" + server.user();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** One question asked again and again over one connection, so that asking costs the server little. */
    static final class Question implements AutoCloseable {
        private final Connection connection;
        private final String sql;

        Question(TestDatabase database, String sql) throws SQLException {
            this.connection = DriverManager.getConnection(database.url());
            this.sql = sql;
        }

        int ask() throws SQLException {
            try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getInt(1);
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
