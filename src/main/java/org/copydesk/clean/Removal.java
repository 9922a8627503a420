package org.copydesk.clean;

import java.util.Objects;
import org.copydesk.text.Span;

/** A stretch of raw that is not in the body: why, by which rule, and how sure a model was (0 to 1; null: a rule). */
public record Removal(Span span, Reason reason, String rule, Double score) {

    public Removal {
        Objects.requireNonNull(span);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(rule);
    }
}
