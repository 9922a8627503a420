package org.copydesk.enrich.figures;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.copydesk.text.Span;

/**
 * An amount that the body states.
 *
 * @param currency  ISO 4217 for money, else null
 * @param unit      what is counted or measured, as written: agreements, tonnes; null for money and per cent
 * @param subject   what it is an amount of: bilateral trade; or null
 * @param qualifier target, exceeded, about, actual ...; or null
 */
public record Amount(Kind kind, BigDecimal value, String currency, String unit, String subject, String qualifier, Span span) {

    public enum Kind {
        MONEY, PERCENT, COUNT, QUANTITY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Amount {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(value);
        Objects.requireNonNull(span);
        if ((kind == Kind.MONEY) != (currency != null)) {
            throw new IllegalArgumentException("money, and only money, has a currency: " + kind + " " + currency);
        }
    }
}
