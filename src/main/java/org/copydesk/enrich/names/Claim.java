package org.copydesk.enrich.names;

import java.util.Objects;

/** Tokens {@code first} up to, but not with, {@code end} are a name of this sort; the entity is null for a person not yet known. */
record Claim(int first, int end, Sort sort, Entity entity) {

    Claim {
        Objects.requireNonNull(sort);
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("no tokens: " + first + " to " + end);
        }
    }

    String country() {
        return entity == null ? null : entity.country();
    }

    boolean is(Sort wanted) {
        return sort == wanted;
    }
}
