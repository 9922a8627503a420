package org.copydesk.enrich.said;

import java.util.Locale;
import java.util.Objects;
import org.copydesk.enrich.names.Entity;
import org.copydesk.text.Span;

/**
 * A direct quote.
 *
 * @param span        what stands inside one pair of quotation marks
 * @param speaker     who said it, or null
 * @param speakerText the speaker as written: "the President", "he"; or null
 * @param basis       how the speaker is given; null when there is none
 * @param verb        as written: said, stressed; or null
 */
public record Quote(Span span, Entity speaker, String speakerText, Basis basis, String verb) {

    public enum Basis {
        NAMED, PRONOUN, ROLE, CONTINUED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Quote {
        Objects.requireNonNull(span);
    }
}
