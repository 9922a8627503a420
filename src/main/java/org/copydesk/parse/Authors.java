package org.copydesk.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.text.Blanks;

/** Names of authors out of what pages write in their place: several in one, with "By" before them, or an address instead of a name. */
public final class Authors {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;|&]\\s*|\\s+(?:and|und|et|y|и|ve)\\s+");
    private static final Pattern BEFORE = Pattern.compile("(?iu)^(?:by|von|par|por|автор|текст)\\b[:\\s]+");
    private static final int LONGEST = 60;
    private static final int MOST = 12;

    private Authors() {
    }

    public static List<String> named(List<String> values) {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        for (String value : values) {
            for (String part : BETWEEN.split(BEFORE.matcher(value).replaceFirst(""))) {
                String name = Blanks.collapse(part);
                boolean address = name.contains("/") || name.contains("@") || name.contains("www.");
                if (!address && name.length() >= 3 && name.length() <= LONGEST && names.size() < MOST && name.chars().anyMatch(Character::isLetter)) {
                    names.add(name);
                }
            }
        }
        return new ArrayList<>(names);
    }
}
