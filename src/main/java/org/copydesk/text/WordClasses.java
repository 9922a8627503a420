package org.copydesk.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A table of words by what they do: the columns {@code class} and {@code words}. Immutable, safe for all threads. */
public final class WordClasses {
    private final String resource;
    private final Map<String, Set<String>> classes = new HashMap<>();

    private WordClasses(String resource) {
        this.resource = resource;
    }

    public static WordClasses read(String resource) {
        WordClasses table = new WordClasses(resource);
        for (Tsv.Row row : Tsv.read(resource)) {
            Set<String> words = table.classes.computeIfAbsent(row.need("class"), name -> new HashSet<>());
            row.list("words").forEach(word -> words.add(Folding.fold(word)));
        }
        table.classes.replaceAll((name, words) -> Set.copyOf(words));
        return table;
    }

    /** The folded words of a class, which must be there. */
    public Set<String> of(String name) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException(resource + " has no class " + name);
        }
        return words;
    }
}
