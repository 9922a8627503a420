package org.copydesk.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of a table as a piece of a regular expression. */
public final class Alternatives {

    private Alternatives() {
    }

    /** All words in the column {@code words} of a table such as /lexicon/replies.tsv. */
    public static String in(String table) {
        return of(words(Tsv.read(table)));
    }

    /** Those of the rows that have this in the column {@code class}. */
    public static String in(String table, String name) {
        return of(words(Tsv.read(table).stream().filter(row -> row.need("class").equals(name)).toList()));
    }

    /** A group that is any of these words, whatever signs they hold; of two that begin alike the longer one. */
    public static String of(Collection<String> words) {
        return words.stream().distinct().sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static List<String> words(List<Tsv.Row> rows) {
        return rows.stream().flatMap(row -> row.list("words").stream()).toList();
    }
}
