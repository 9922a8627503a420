package org.copydesk.classify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.text.Tsv;

/** The vocabulary of topics, lexicon/topics.tsv, as a tree. Immutable, safe for all threads. */
public final class Topics {
    private final Map<String, String> parents = new LinkedHashMap<>();

    public Topics() {
        for (Tsv.Row row : Tsv.read("/lexicon/topics.tsv")) {
            String parent = row.get("parent");
            if (parent != null && !parents.containsKey(parent)) {
                throw new IllegalArgumentException("topic " + row.need("code") + " comes before its parent " + parent);
            }
            parents.put(row.need("code"), parent);
        }
    }

    /** The topic and all that it is a part of, up to the top level. */
    public List<String> path(String code) {
        List<String> path = new ArrayList<>();
        for (String at = known(code); at != null; at = parents.get(at)) {
            path.add(at);
        }
        return path;
    }

    /** The top-level topic that this one belongs to, itself if it is one. */
    public String top(String code) {
        List<String> path = path(code);
        return path.get(path.size() - 1);
    }

    public boolean isTop(String code) {
        return parents.get(known(code)) == null;
    }

    private String known(String code) {
        if (!parents.containsKey(code)) {
            throw new IllegalArgumentException("no topic " + code);
        }
        return code;
    }
}
