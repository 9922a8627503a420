package org.copydesk.clean;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of a table as a piece of a regular expression. */
final class Alternatives {

    private Alternatives() {
    }

    /** A group that is any of these words, whatever signs they hold; of two that begin alike the longer one. */
    static String of(Collection<String> words) {
        return words.stream().distinct().sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
