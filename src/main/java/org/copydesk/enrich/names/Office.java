package org.copydesk.enrich.names;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A word for an office.
 *
 * @param kind      what kind of office it is, by lexicon/office_kinds.tsv
 * @param gender    whether it says he or she, else null
 * @param plural    whether several people hold it: Presidents
 * @param countries alpha-3 of those that have an office of this name, when hardly any other has; the likeliest first
 */
record Office(String phrase, String kind, Gender gender, boolean plural, List<String> countries) {

    Office {
        Objects.requireNonNull(phrase);
        Objects.requireNonNull(kind);
        countries = List.copyOf(countries);
    }

    Office ofKind(String other) {
        return new Office(phrase, other, gender, plural, countries);
    }

    boolean is(String wanted) {
        return kind.equals(wanted);
    }

    /** A form of address, which is no office: Mr. */
    boolean isTitle() {
        return is("title");
    }

    /** What somebody may be beside another office: General, Professor. */
    boolean isRank() {
        return is("officer") || is("expert");
    }

    /** A phrase in capitals must be so in the text, too: HE is no he. */
    boolean fits(String text) {
        return !phrase.equals(phrase.toUpperCase(Locale.ROOT)) || text.equals(phrase);
    }

    /** Whether only a state has such an office. */
    boolean isOfState() {
        return OfficeKind.of(kind).isOfState(phrase);
    }

    /** Whether a state has but one at a time. */
    boolean isOnlyOne() {
        return OfficeKind.of(kind).one();
    }

    /** Whether somebody named before can be meant by it: the minister. */
    boolean refers() {
        return !plural && OfficeKind.of(kind).refers();
    }

    /** Whether somebody of the other kind of office can be meant by this word. */
    boolean covers(String other) {
        return is(other) || OfficeKind.of(kind).covers().contains(other);
    }
}
