package org.copydesk.enrich.figures;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number as the text states it: tokens {@code first} up to, but not with, {@code end}.
 *
 * @param scale   what the number was multiplied by: 1, or 1000000 for "5 million"
 * @param spelled whether it is written in words: "fifteen"
 */
record Numeral(int first, int end, BigDecimal value, BigDecimal scale, boolean spelled) {

    Numeral {
        Objects.requireNonNull(value);
        Objects.requireNonNull(scale);
    }

    boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) > 0;
    }

    /** Whether it is large by its words alone, as sums of money are: a thousand or more. */
    boolean isLarge() {
        return scale.compareTo(BigDecimal.valueOf(1000)) >= 0;
    }

    Numeral times(BigDecimal factor) {
        return new Numeral(first, end, value.multiply(factor), scale.multiply(factor), spelled);
    }
}
