package org.copydesk.enrich.names;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Somebody of lexicon/leaders.tsv: who it is, how later mentions call them, and the offices they held.
 *
 * @param wordsOfNames the words of each name, as {@link Person#wordsOf} parts them
 */
record Leader(Entity person, Gender gender, String shortName, String shortSkeleton, List<String> names, List<List<String>> wordsOfNames, List<Term> terms) {

    /** An office held from one day to another; to is null while it lasts. */
    record Term(String office, String country, String organization, LocalDate from, LocalDate to, boolean leads) {

        /** Whether it was held on that day, or within the two weeks before. */
        boolean covers(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to.plusDays(14)));
        }
    }

    Leader {
        Objects.requireNonNull(person);
        Objects.requireNonNull(shortName);
        names = List.copyOf(names);
        wordsOfNames = List.copyOf(wordsOfNames);
        terms = List.copyOf(terms);
    }

    /** Whether they headed an organization, and no state, on that day. */
    boolean headsOrganization(LocalDate day) {
        return terms.stream().anyMatch(term -> term.organization() != null && term.covers(day))
                && terms.stream().noneMatch(term -> term.country() != null && term.covers(day));
    }

    /** Whether the text, of which nobody knows the day, can mean them by this office: not by one that they had before another. */
    boolean heldLast(Office office, String country) {
        LocalDate last = terms.stream().map(term -> term.to() == null ? LocalDate.MAX : term.to()).max(LocalDate::compareTo).orElse(null);
        return terms.stream().anyMatch(term -> (term.to() == null ? LocalDate.MAX : term.to()).equals(last) && office.covers(term.office())
                && (country == null || country.equals(term.country())));
    }

    /** Whether they held such an office of that country (null: of any) on that day (null: ever). */
    boolean held(Office office, String country, LocalDate day) {
        return terms.stream().anyMatch(term -> office.covers(term.office()) && (country == null || country.equals(term.country()))
                && (day == null || term.covers(day)));
    }
}
