package org.copydesk.enrich.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.copydesk.text.Span;

/**
 * What happened between whom.
 *
 * @param type     meeting, visit, agreement ...: the list is lexicon/events.tsv
 * @param kind     of a visit: state, official, working ...; or null
 * @param plover   its PLOVER class, upper case, or null
 * @param firstDay with lastDay the days it happened on; both null when the text does not say
 * @param place    where, as written; or null
 * @param country  ISO 3166-1 alpha-3 of that place, or null
 * @param quantity 15 agreements; or null
 * @param sentence the sentence that says so
 * @param sectors  each topic once
 */
public record Event(String type, String kind, String plover, Status status, LocalDate firstDay, LocalDate lastDay, String place, String country,
                    Integer quantity, Span sentence, List<Party> parties, List<Sector> sectors) {

    public enum Status {
        HAPPENED, PLANNED, PROPOSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same between others. */
    Event between(List<Party> others) {
        return new Event(type, kind, plover, status, firstDay, lastDay, place, country, quantity, sentence, others, sectors);
    }

    public Event {
        Objects.requireNonNull(type);
        Objects.requireNonNull(status);
        Objects.requireNonNull(sentence);
        parties = List.copyOf(parties);
        sectors = List.copyOf(sectors);
    }
}
