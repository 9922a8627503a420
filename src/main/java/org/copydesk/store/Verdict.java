package org.copydesk.store;

import java.util.Objects;

/** A delivery whose rows are committed, and what became of it. */
public record Verdict(Delivery delivery, Outcome outcome) {

    public Verdict {
        Objects.requireNonNull(delivery);
        Objects.requireNonNull(outcome);
    }
}
