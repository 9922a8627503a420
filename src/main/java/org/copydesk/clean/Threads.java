package org.copydesk.clean;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.text.Tsv;

/** Tells by the names of a box whether readers write in it: lexicon/threads.tsv. Safe for all threads. */
final class Threads {
    private static final Pattern BETWEEN = Pattern.compile("[^a-z]+");
    private static final Set<String> SAY = new HashSet<>();
    private static final Set<String> UNSAY = new HashSet<>();

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/threads.tsv")) {
            (row.need("kind").equals("thread") ? SAY : UNSAY).addAll(row.list("words"));
        }
    }

    private Threads() {
    }

    /** @param names class, id and role words of a box, in small letters, parted by spaces */
    static boolean is(String names) {
        if (names.isEmpty()) {
            return false;
        }
        for (String name : names.split(" ")) {
            boolean says = false;
            boolean unsays = false;
            for (String word : BETWEEN.split(name)) {
                says |= SAY.contains(word);
                unsays |= UNSAY.contains(word);
            }
            if (says && !unsays) {
                return true;
            }
        }
        return false;
    }
}
