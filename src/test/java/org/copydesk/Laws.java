package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The two laws, checked over all articles of a database. */
public final class Laws {

    private Laws() {
    }

    /** Raw without the removals is body, white space aside. */
    public static void nothingIsLost(TestDatabase database) {
        List<Map<String, Object>> articles = database.query("SELECT id, raw, body FROM articles");
        assertThat(articles).isNotEmpty().allSatisfy(article -> {
            int[] raw = ((String) article.get("raw")).codePoints().toArray();
            for (Map<String, Object> cut : database.query("SELECT raw_start, raw_end FROM removals WHERE article_id = " + article.get("id"))) {
                Arrays.fill(raw, (Integer) cut.get("raw_start"), (Integer) cut.get("raw_end"), ' ');
            }
            assertThat(withoutSpace(new String(raw, 0, raw.length))).isEqualTo(withoutSpace((String) article.get("body")));
        });
    }

    /** Every row that points into a text says what stands there: of every table that has offsets, also of those to come. */
    public static void everyOffsetIsTrue(TestDatabase database) {
        List<Map<String, Object>> facts = facts(database);
        assertThat(facts).extracting(fact -> fact.get("fact"))
                .contains("removals", "mentions", "quotes", "amounts", "article_dates", "events");
        for (Map<String, Object> fact : facts) {
            assertThat(database.column("SELECT t.%3$s FROM %1$s t JOIN articles a ON a.id = t.article_id WHERE substr(a.%2$s, %2$s_start + 1, %2$s_end - %2$s_start) <> t.%3$s"
                    .formatted(fact.get("fact"), fact.get("place"), fact.get("said")))).as(fact.toString()).isEmpty();
        }
    }

    /** Each table of facts, the text that it points into, and the column that says what stands there. */
    static List<Map<String, Object>> facts(TestDatabase database) {
        return database.query("""
                SELECT s.table_name AS fact, replace(s.column_name, '_start', '') AS place, min(t.column_name) AS said
                FROM information_schema.columns s JOIN information_schema.columns t USING (table_schema, table_name)
                WHERE s.table_schema = 'public' AND s.column_name IN ('raw_start', 'body_start') AND t.column_name IN ('text', 'summary')
                GROUP BY 1, 2 ORDER BY 1""");
    }

    private static String withoutSpace(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
