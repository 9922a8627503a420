package org.copydesk.enrich.names;

import java.util.HashSet;
import java.util.Set;
import org.copydesk.text.Tsv;

/** Firms of lexicon/organizations.tsv, whose managers hold no office of their firm's country. Immutable. */
final class Companies {
    private static final Set<String> NAMES = new HashSet<>();

    static {
        Tsv.read("/lexicon/organizations.tsv").stream().filter(row -> "yes".equals(row.get("company"))).forEach(row -> NAMES.add(row.need("name")));
    }

    private Companies() {
    }

    static boolean contains(Entity entity) {
        if (entity == null || entity.kind() != Entity.Kind.ORGANIZATION) {
            return false;
        }
        // Chevron | Corporation, Board of Directors of | Chevron
        int last = entity.name().lastIndexOf(' ');
        String name = entity.name();
        return NAMES.contains(name) || last > 0 && NAMES.contains(name.substring(0, last)) || NAMES.contains(name.substring(name.lastIndexOf(" of ") < 0 ? 0 : name.lastIndexOf(" of ") + 4));
    }
}
