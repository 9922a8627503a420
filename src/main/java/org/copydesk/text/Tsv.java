package org.copydesk.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The tables of knowledge below {@code lexicon/}: lines that begin with # explain, the first other line names
 * the columns, then a row a line, cells parted by tabs, several values in a cell by {@code |}.
 */
public final class Tsv {

    private Tsv() {
    }

    /** Reads a resource such as {@code /lexicon/countries.tsv}. */
    public static List<Row> read(String resource) {
        try (InputStream in = Tsv.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no table " + resource);
            }
            return read(resource, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static List<Row> read(String resource, BufferedReader lines) throws IOException {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = null;
        String line;
        for (int number = 1; (line = lines.readLine()) != null; number++) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns == null) {
                columns = new HashMap<>();
                for (int i = 0; i < cells.length; i++) {
                    columns.put(cells[i].strip(), i);
                }
            } else if (cells.length > columns.size()) {
                throw new IllegalArgumentException(resource + " line " + number + ": " + cells.length + " cells for " + columns.size() + " columns");
            } else {
                rows.add(new Row(resource + " line " + number, columns, cells));
            }
        }
        return List.copyOf(rows);
    }

    /** One line of a table. */
    public static final class Row {
        private final String place;
        private final Map<String, Integer> columns;
        private final String[] cells;

        private Row(String place, Map<String, Integer> columns, String[] cells) {
            this.place = place;
            this.columns = columns;
            this.cells = cells;
        }

        /** The cell without outer white space, or null when it is empty or left out at the line's end. */
        public String get(String column) {
            Integer at = columns.get(column);
            if (at == null) {
                throw new IllegalArgumentException(place + ": no column " + column);
            }
            String cell = at < cells.length ? cells[at].strip() : "";
            return cell.isEmpty() ? null : cell;
        }

        /** The cell, which must be there. */
        public String need(String column) {
            String cell = get(column);
            if (cell == null) {
                throw new IllegalArgumentException(place + ": " + column + " is empty");
            }
            return cell;
        }

        /** The values of a cell that may hold several, parted by {@code |}; empty when it holds none. */
        public List<String> list(String column) {
            String cell = get(column);
            return cell == null ? List.of() : List.of(cell.split("\\s*\\|\\s*"));
        }

        /** Like {@link #list}, where a value may have several names parted by {@code =}: all of them. */
        public List<String> names(String column) {
            return list(column).stream().flatMap(value -> Stream.of(value.split("\\s*=\\s*"))).toList();
        }
    }
}
