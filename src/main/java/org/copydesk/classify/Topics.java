package org.copydesk.classify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.text.Tsv;

/** The vocabulary of topics as a tree: lexicon/topics.tsv, and below it our own of lexicon/own_topics.tsv. Immutable, safe for all threads. */
public final class Topics {
    /** International relations: the one topic below the top level that the model knows too. */
    public static final String RELATIONS = "medtop:20000638";

    /** By code, itself and all above it. */
    private final Map<String, List<String>> paths = new HashMap<>();

    public Topics() {
        read("/lexicon/topics.tsv");
        read("/lexicon/own_topics.tsv");
    }

    private void read(String table) {
        for (Tsv.Row row : Tsv.read(table)) {
            String parent = row.get("parent");
            if (parent != null && !paths.containsKey(parent)) {
                throw new IllegalArgumentException("topic " + row.need("code") + " comes before its parent " + parent);
            }
            List<String> path = new ArrayList<>(List.of(row.need("code")));
            path.addAll(parent == null ? List.of() : paths.get(parent));
            paths.put(row.need("code"), List.copyOf(path));
        }
    }

    /** The topic and all that it is a part of, up to the top level. */
    public List<String> path(String code) {
        List<String> path = paths.get(code);
        if (path == null) {
            throw new IllegalArgumentException("no topic " + code);
        }
        return path;
    }

    /** The top-level topic that this one belongs to, itself if it is one. */
    public String top(String code) {
        List<String> path = path(code);
        return path.get(path.size() - 1);
    }

    public boolean isTop(String code) {
        return path(code).size() == 1;
    }
}
