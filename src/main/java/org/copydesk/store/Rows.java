package org.copydesk.store;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Storable;

/** New rows of one table, each value as text that PostgreSQL can read; null is NULL. For one thread. */
final class Rows {
    /** Between the values of a list; ASCII's own sign for it. A value that holds it has a space instead. */
    private static final String UNIT_SEPARATOR = "\u001F";

    private final List<String[]> rows = new ArrayList<>();

    /** @param values in the order in which {@code R__store.sql} reads them */
    void add(Object... values) {
        String[] row = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            row[i] = text(values[i]);
        }
        rows.add(row);
    }

    int count() {
        return rows.size();
    }

    /** A row of the array for each row of the table. */
    String[][] array() {
        return rows.toArray(String[][]::new);
    }

    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return Storable.text(String.join(UNIT_SEPARATOR, list.stream().map(part -> part.toString().replace(UNIT_SEPARATOR, " ")).toList()));
        }
        return value == null ? null : Storable.text(value.toString());
    }
}
