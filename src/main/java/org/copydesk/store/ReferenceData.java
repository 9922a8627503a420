package org.copydesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.copydesk.text.Tsv;

/** Fills countries, topics and sources from the lexicons, so that a new line there needs nothing but a start. */
final class ReferenceData {

    // rows that are as they should be are not even locked: other programs may be writing articles that point at them
    private static final String COUNTRY = """
            INSERT INTO countries (code, code2, name, region) SELECT * FROM (VALUES (?, ?, ?, ?)) AS new (code, code2, name, region)
            WHERE NOT EXISTS (SELECT FROM countries old WHERE old.code = new.code
              AND (old.code2, old.name, old.region) IS NOT DISTINCT FROM (new.code2, new.name, new.region))
            ON CONFLICT (code) DO UPDATE SET code2 = excluded.code2, name = excluded.name, region = excluded.region""";
    private static final String TOPIC = """
            INSERT INTO topics (code, name, parent, definition) SELECT * FROM (VALUES (?, ?, ?, ?)) AS new (code, name, parent, definition)
            WHERE NOT EXISTS (SELECT FROM topics old WHERE old.code = new.code
              AND (old.name, old.parent, old.definition) IS NOT DISTINCT FROM (new.name, new.parent, new.definition))
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, parent = excluded.parent, definition = excluded.definition""";
    private static final String SOURCE = """
            INSERT INTO sources (name, kind, domain, country) SELECT * FROM (VALUES (?, ?, ?, ?)) AS new (name, kind, domain, country)
            WHERE NOT EXISTS (SELECT FROM sources old WHERE old.name = new.name
              AND (old.kind, old.domain, old.country) IS NOT DISTINCT FROM (new.kind, new.domain, new.country))
            ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, domain = excluded.domain, country = excluded.country""";

    private ReferenceData() {
    }

    /** In one transaction; writes only what differs. */
    static void fill(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            fill(connection, COUNTRY, "/lexicon/countries.tsv", "code", "code2", "name", "region");
            fill(connection, TOPIC, "/lexicon/topics.tsv", "code", "name", "parent", "definition");
            fill(connection, TOPIC, "/lexicon/own_topics.tsv", "code", "name", "parent", "definition");
            fill(connection, SOURCE, "/lexicon/sources.tsv", "name", "kind", "domain", "country");
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static void fill(Connection connection, String sql, String table, String... columns) throws SQLException {
        List<Tsv.Row> rows = Tsv.read(table);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Tsv.Row row : rows) {
                for (int i = 0; i < columns.length; i++) {
                    statement.setString(i + 1, row.get(columns[i]));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
