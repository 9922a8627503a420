package org.copydesk.clean;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.text.Folding;
import org.copydesk.text.Tsv;

/** Names that say themselves that a newspaper, an agency or a site has them, "Northern Post": lexicon/newspapers.tsv. Safe for all threads. */
final class PaperNames {
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[^ -]*(?:[ -](?:(?:of|" + NameParticles.OF_PLACES + "|" + NameParticles.OF_PERSONS + ") )?\\p{Lu}[^ -]*){1,4}");
    private static final Set<String> FIRST = new HashSet<>();
    private static final Set<String> LAST = new HashSet<>();

    static {
        for (Tsv.Row row : Tsv.read("/lexicon/newspapers.tsv")) {
            Set<String> words = row.need("where").equals("first") ? FIRST : LAST;
            row.list("words").forEach(word -> words.add(Folding.fold(word)));
        }
    }

    private PaperNames() {
    }

    /** Whether a name of two to five words, each with a capital letter but for particles, is one. */
    static boolean is(String name) {
        if (!NAME.matcher(name).matches()) {
            return false;
        }
        String[] words = name.split("[ -]");
        return FIRST.contains(Folding.fold(words[0])) || LAST.contains(Folding.fold(words[words.length - 1]));
    }
}
