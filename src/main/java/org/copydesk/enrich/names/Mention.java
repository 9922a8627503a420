package org.copydesk.enrich.names;

import java.util.Locale;
import java.util.Objects;
import org.copydesk.text.Span;

/** An entity at a place of the body. The role is a person's office as written beside this mention, or null. */
public record Mention(Entity entity, Span span, Basis basis, String role) {

    /** How it is mentioned. */
    public enum Basis {
        /** By name alone, without office or title: Tokayev, Kazakhstan. */
        NAMED,
        /** Kazakh, Turkish: a mention of the place. */
        NATIONALITY,
        /** The Head of State. */
        ROLE,
        PRONOUN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Mention {
        Objects.requireNonNull(entity);
        Objects.requireNonNull(span);
        Objects.requireNonNull(basis);
    }
}
