package org.copydesk.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Names out of a byline, "By Mark Twain and Charles Dickens". The small words around them are lexicon/bylines.tsv. Safe for all threads. */
public final class Bylines {
    private static final Pattern BEFORE = Pattern.compile("(?iu)^" + Alternatives.in("/lexicon/bylines.tsv", "before") + "[:\\s]+");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;|&]\\s*|\\s+" + Alternatives.in("/lexicon/bylines.tsv", "between") + "\\s+");

    private Bylines() {
    }

    /** In their order, as they are written; one may be blank. */
    public static List<String> names(String byline) {
        return Arrays.asList(BETWEEN.split(BEFORE.matcher(byline).replaceFirst("")));
    }
}
