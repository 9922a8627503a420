package org.copydesk.enrich.figures;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.copydesk.text.Span;

/** Days that the body speaks of, the first and the last of them: June 2008 is the 1st to the 30th. */
public record DateMention(Span span, LocalDate firstDay, LocalDate lastDay, Basis basis) {

    public enum Basis {
        EXPLICIT, RELATIVE, WEEKDAY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public DateMention {
        Objects.requireNonNull(span);
        Objects.requireNonNull(basis);
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(firstDay + " to " + lastDay);
        }
    }

    /** Whether it is some days from one to another: no single day, no month or longer. */
    public boolean fromTo() {
        return !firstDay.equals(lastDay) && firstDay.plusMonths(1).isAfter(lastDay.plusDays(1));
    }
}
