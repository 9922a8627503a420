package org.copydesk.enrich.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
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
 * @param firstDay  with lastDay the period it is of, "in 2021"; both null when the text does not say
 */
public record Amount(Kind kind, BigDecimal value, String currency, String unit, String subject, String qualifier, LocalDate firstDay, LocalDate lastDay,
                     Span span) {

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

    /** The same, of this period. */
    Amount in(DateMention period) {
        return new Amount(kind, value, currency, unit, subject, qualifier, period.firstDay(), period.lastDay(), span);
    }
}
