package org.copydesk.bench;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.TestDatabase;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/** The ceiling of writing: the same rows into the same tables with the same indexes and checks, by COPY, in one transaction. */
final class CopyCeiling {
    private static final List<String> TABLES = List.of("sources", "files", "articles", "removals", "article_topics", "article_countries", "entities", "mentions",
            "quotes", "amounts", "article_dates", "events", "event_parties", "event_sectors");

    private final TestDatabase full;
    private final TestDatabase empty;

    CopyCeiling(TestDatabase full, TestDatabase empty) {
        this.full = full;
        this.empty = empty;
    }

    /** Articles a second. */
    double measure() throws Exception {
        Map<String, Path> rows = new LinkedHashMap<>();
        try (Connection from = DriverManager.getConnection(full.url()); Connection into = DriverManager.getConnection(empty.url())) {
            for (String table : TABLES) {
                Path file = Files.createTempFile(table, ".copy");
                rows.put(table, file);
                try (OutputStream out = Files.newOutputStream(file)) {
                    new CopyManager(from.unwrap(BaseConnection.class)).copyOut("COPY " + table + " TO STDOUT (FORMAT binary)", out);
                }
            }
            empty.execute("DELETE FROM sources");
            into.setAutoCommit(false);
            long start = System.nanoTime();
            for (Map.Entry<String, Path> table : rows.entrySet()) {
                try (InputStream in = Files.newInputStream(table.getValue())) {
                    new CopyManager(into.unwrap(BaseConnection.class)).copyIn("COPY " + table.getKey() + " FROM STDIN (FORMAT binary)", in);
                }
            }
            into.commit();
            double seconds = (System.nanoTime() - start) / 1e9;
            return Long.parseLong(full.value("SELECT count(*) FROM articles")) / seconds;
        } finally {
            for (Path file : rows.values()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
