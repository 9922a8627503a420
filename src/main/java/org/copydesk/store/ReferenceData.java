package org.copydesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.copydesk.text.Tsv;

/** Fills countries, topics and sources from the lexicons, so that a new line there needs nothing but a start. */
final class ReferenceData {

    private static final String COUNTRY = """
            INSERT INTO countries (code, code2, name, region) VALUES (?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET code2 = excluded.code2, name = excluded.name, region = excluded.region
            WHERE (countries.code2, countries.name, countries.region) IS DISTINCT FROM (excluded.code2, excluded.name, excluded.region)""";
    private static final String TOPIC = """
            INSERT INTO topics (code, name, parent, definition) VALUES (?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, parent = excluded.parent, definition = excluded.definition
            WHERE (topics.name, topics.parent, topics.definition) IS DISTINCT FROM (excluded.name, excluded.parent, excluded.definition)""";
    private static final String SOURCE = """
            INSERT INTO sources (name, kind, domain, country) VALUES (?, ?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, domain = excluded.domain, country = excluded.country
            WHERE (sources.kind, sources.domain, sources.country) IS DISTINCT FROM (excluded.kind, excluded.domain, excluded.country)""";

    private ReferenceData() {
    }

    /** In one transaction; writes only what differs. */
    static void fill(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            fill(connection, COUNTRY, "/lexicon/countries.tsv", "code", "code2", "name", "region");
            fill(connection, TOPIC, "/lexicon/topics.tsv", "code", "name", "parent", "definition");
            if (ReferenceData.class.getResource("/lexicon/own_topics.tsv") != null) {
                fill(connection, TOPIC, "/lexicon/own_topics.tsv", "code", "name", "parent", "definition");
            }
            if (ReferenceData.class.getResource("/lexicon/sources.tsv") != null) {
                fill(connection, SOURCE, "/lexicon/sources.tsv", "name", "kind", "domain", "country");
            }
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
