package org.copydesk.enrich.names;

import java.util.Locale;
import java.util.Objects;

/** What a country is in a story. Salience: 0 to 1, its share of the story. */
public record ArticleCountry(String code, Role role, int mentions, double salience) {

    /** Party: the story is about it. */
    public enum Role {
        PARTY, LOCATION, PASSING;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ArticleCountry {
        Objects.requireNonNull(code);
        Objects.requireNonNull(role);
    }
}
