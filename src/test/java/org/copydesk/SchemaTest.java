package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The schema explains itself in psql. */
class SchemaTest {
    private static final String OURS = """
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = 'public' AND c.relkind IN ('r', 'v') AND c.relname <> 'flyway_schema_history'""";

    final TestDatabase database = TestDatabase.create();

    @Test
    void everyTableAndViewSaysWhatItIs() {
        assertThat(database.column("SELECT c.relname " + OURS + " ORDER BY 1")).contains("articles", "files", "agreements", "people", "stories");
        assertThat(database.column("SELECT c.relname " + OURS + " AND obj_description(c.oid, 'pg_class') IS NULL")).isEmpty();
    }

    @Test
    void everyColumnOfThemSaysWhatItMeans() {
        assertThat(database.column("SELECT c.relname || '.' || a.attname " + OURS.replace("WHERE", "JOIN pg_attribute a ON a.attrelid = c.oid WHERE")
                + " AND a.attnum > 0 AND NOT a.attisdropped AND col_description(c.oid, a.attnum) IS NULL ORDER BY 1")).isEmpty();
    }

    @Test
    void everyFunctionOfOursSaysWhatItDoes() {
        assertThat(database.column("SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'public' "
                + "AND obj_description(p.oid, 'pg_proc') IS NULL")).isEmpty();
    }
}
