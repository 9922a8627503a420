package org.copydesk.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.TestDatabase;

/**
 * Fills a database by storing what is in it again and again, as other files, articles, events and entities. Checks are left out meanwhile and
 * the indexes that no constraint needs are made afterwards, so that a million articles take minutes.
 */
final class Multiplying {
    private static final List<String> TABLES = List.of("files", "entities", "articles", "removals", "article_topics", "article_countries", "mentions", "quotes",
            "amounts", "article_dates", "events", "event_parties", "event_sectors");
    private static final String EXTRA_INDEXES = "SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS sql FROM pg_index "
            + "WHERE indrelid::regclass::text = ANY ('{%s}') AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)";

    private final TestDatabase database;
    private final long files;
    private final long articles;
    private final long events;

    /** @param database with the rows of some thousand articles */
    Multiplying(TestDatabase database) {
        this.database = database;
        this.files = last("files");
        this.articles = last("articles");
        this.events = last("events");
    }

    private long last(String table) {
        return Long.parseLong(database.value("SELECT coalesce(max(id), 0) FROM " + table));
    }

    /** Until there are so many articles. */
    void until(long wanted) throws SQLException {
        long there = Long.parseLong(database.value("SELECT count(*) FROM articles"));
        long times = (wanted + there - 1) / there;
        Map<String, String> indexes = extraIndexes();
        try (Connection connection = DriverManager.getConnection(database.url()); Statement statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            statement.execute("SET maintenance_work_mem = '1GB'");
            for (String name : indexes.keySet()) {
                statement.execute("DROP INDEX " + name);
            }
            List<String> again = new ArrayList<>();
            for (String table : TABLES) {
                again.add(again(connection, table));
            }
            for (long time = 1; time < times; time++) {
                for (String insert : again) {
                    statement.execute(insert.replace("$time", Long.toString(time)));
                }
            }
            for (String sql : indexes.values()) {
                statement.execute(sql);
            }
            for (String table : List.of("files", "articles", "events")) {
                statement.execute("SELECT setval(pg_get_serial_sequence('%s', 'id'), (SELECT coalesce(max(id), 1) FROM %s))".formatted(table, table));
            }
            statement.execute("VACUUM ANALYZE");
            statement.execute("CHECKPOINT");
        }
    }

    private Map<String, String> extraIndexes() {
        Map<String, String> indexes = new LinkedHashMap<>();
        database.query(EXTRA_INDEXES.formatted(String.join(",", TABLES))).forEach(row -> indexes.put((String) row.get("name"), (String) row.get("sql")));
        return indexes;
    }

    /** The rows that were there at first, once more. */
    private String again(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, "public", table, null)) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME"));
            }
        }
        String limit = switch (table) {
            case "files" -> "id <= " + files;
            case "articles" -> "id <= " + articles;
            case "events" -> "id <= " + events;
            case "entities" -> "wikidata_id IS DISTINCT FROM 'again'";
            default -> table.startsWith("event_") ? "event_id <= " + events : "article_id <= " + articles;
        };
        return "INSERT INTO %s (%s) %s SELECT %s FROM %s WHERE %s".formatted(table, String.join(", ", columns), hasNumbers(table) ? "OVERRIDING SYSTEM VALUE" : "",
                columns.stream().map(column -> other(table, column)).collect(Collectors.joining(", ")), table, limit);
    }

    private static boolean hasNumbers(String table) {
        return table.equals("files") || table.equals("articles") || table.equals("events");
    }

    private String other(String table, String column) {
        return switch (table + "." + column) {
            case "files.id", "files.duplicate_of", "files.container", "articles.file_id" -> column + " + $time * " + files;
            case "articles.id", "articles.duplicate_of" -> column + " + $time * " + articles;
            case "events.id", "event_parties.event_id", "event_sectors.event_id" -> column + " + $time * " + events;
            case "files.pickup" -> "pickup || '/$time'";
            case "articles.text_hash" -> "encode(sha256((text_hash || '/$time')::bytea), 'hex')";
            case "entities.id" -> "md5(id || '/$time')::uuid";
            case "entities.wikidata_id" -> "'again'";
            default -> column.equals("article_id") ? "article_id + $time * " + articles
                    : column.equals("entity_id") || column.equals("speaker_id") ? "md5(%s || '/$time')::uuid".formatted(column) : column;
        };
    }
}
