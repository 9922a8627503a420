package org.copydesk.enrich.events;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which part a party plays by where it stands: as subject, as object, or behind a preposition. Written
 * {@code subject=guest|object=host|in=host}; {@code in=} takes a part away.
 */
record Roles(Map<String, Party.Role> byLink) {
    static final String SUBJECT = "subject";
    static final String OBJECT = "object";

    Roles {
        byLink = Collections.unmodifiableMap(new HashMap<>(byLink));
    }

    static Roles parse(List<String> cells) {
        Map<String, Party.Role> roles = new HashMap<>();
        for (String cell : cells) {
            int sign = cell.indexOf('=');
            String role = cell.substring(sign + 1).toUpperCase(Locale.ROOT);
            roles.put(cell.substring(0, sign), role.isEmpty() ? null : Party.Role.valueOf(role));
        }
        return new Roles(roles);
    }

    /** The role of a party behind this link, or null: then it plays no part. */
    Party.Role of(String link) {
        return byLink.get(link);
    }

    /** These roles, the given ones over them. */
    Roles with(Roles others) {
        Map<String, Party.Role> all = new HashMap<>(byLink);
        all.putAll(others.byLink);
        return new Roles(all);
    }
}
