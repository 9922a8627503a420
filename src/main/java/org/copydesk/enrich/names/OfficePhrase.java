package org.copydesk.enrich.names;

import java.util.Objects;

/**
 * An office as written: "President", "Special Representative of the President of France".
 *
 * @param first   its first token, without the article or a nationality before it
 * @param end     one past its last token
 * @param office  what the word means
 * @param country alpha-3 of the country it belongs to, when the text says so; or null
 * @param inOrganization whether it is an office of an organization, not of a country
 */
record OfficePhrase(int first, int end, Office office, String country, boolean inOrganization) {

    /** Whether another office may stand beside it that says more: General, Professor, an ambassador of nobody knows whom; not the Commander of the Pakistan Navy. */
    boolean isHonour() {
        boolean brief = end - first <= 2;
        return office.isTitle() || office.isRank() && (brief || country == null && !inOrganization) || office.is("envoy") && country == null && brief;
    }

    /** The same words, belonging to a country that is said elsewhere. */
    OfficePhrase of(String country) {
        return new OfficePhrase(first, end, office, country, inOrganization);
    }

    OfficePhrase {
        Objects.requireNonNull(office);
    }
}
