package org.copydesk.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.copydesk.text.Tsv;

/** Fills countries, topics and sources from the lexicons, so that a new line there needs nothing but a start. */
final class ReferenceData {

    private ReferenceData() {
    }

    /** In one transaction, which the pool undoes when the connection comes back before its end; writes only what differs. */
    static void fill(Connection pooled) throws SQLException {
        pooled.setAutoCommit(false);
        fill(pooled, "/sql/country.sql", "/lexicon/countries.tsv", "code", "code2", "name", "region");
        fill(pooled, "/sql/topic.sql", "/lexicon/topics.tsv", "code", "name", "parent", "definition");
        fill(pooled, "/sql/topic.sql", "/lexicon/own_topics.tsv", "code", "name", "parent", "definition");
        fill(pooled, "/sql/source.sql", "/lexicon/sources.tsv", "name", "kind", "domain", "country");
        pooled.commit();
    }

    /** @param statement the resource that holds it, with a question mark for each of the columns */
    private static void fill(Connection connection, String statement, String table, String... columns) throws SQLException {
        List<Tsv.Row> rows = Tsv.read(table);
        try (PreparedStatement insert = connection.prepareStatement(sql(statement))) {
            for (Tsv.Row row : rows) {
                for (int i = 0; i < columns.length; i++) {
                    insert.setString(i + 1, row.get(columns[i]));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String sql(String resource) {
        try (InputStream in = ReferenceData.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
