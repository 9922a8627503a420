package org.copydesk.enrich.figures;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a number turned out to be: tokens {@code first} up to, but not with, {@code end}.
 *
 * @param currency of money, as ISO 4217 has it; else null
 * @param unit     what is counted or measured, as written; else null
 * @param factor   what the number is to be multiplied by: 1000000 for the m of $5m
 */
record NumberMeaning(Amount.Kind kind, String currency, String unit, int first, int end, BigDecimal factor) {

    NumberMeaning {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(factor);
    }

    /** The same up to another token. */
    NumberMeaning until(int last) {
        return new NumberMeaning(kind, currency, unit, first, last, factor);
    }
}
