package org.copydesk.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.text.Blanks;
import org.copydesk.text.Bylines;
import org.copydesk.text.Tsv;

/** Names of authors out of what pages write in their place: several in one, with "By" before them, or an address instead of a name. */
public final class Authors {
    private static final Set<String> SOURCES = new HashSet<>();
    private static final int LONGEST = 60;
    private static final int MOST = 12;

    static {
        for (Tsv.Row source : Tsv.read("/lexicon/sources.tsv")) {
            SOURCES.add(source.need("name"));
            SOURCES.addAll(source.list("names"));
        }
    }

    private Authors() {
    }

    public static List<String> named(List<String> values) {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        for (String value : values) {
            List<String> parts = Bylines.names(value);
            for (String part : parts) {
                String name = Blanks.collapse(part);
                boolean address = name.contains("/") || name.contains("@") || name.contains("www.");
                boolean employer = !part.equals(parts.get(0)) && isOfASource(name);
                if (!address && !employer && name.length() >= 3 && name.length() <= LONGEST && names.size() < MOST && name.chars().anyMatch(Character::isLetter)) {
                    names.add(name);
                }
            }
        }
        return new ArrayList<>(names);
    }

    /** What follows a writer's name: an agency, or a title there (Press Association Political Correspondent). */
    private static boolean isOfASource(String name) {
        for (int end = name.length(); end > 0; end = name.lastIndexOf(' ', end - 1)) {
            if (SOURCES.contains(name.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
