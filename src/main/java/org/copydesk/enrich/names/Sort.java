package org.copydesk.enrich.names;

/** What kind of name a stretch of the text is. */
enum Sort {
    COUNTRY,
    /** Kazakh, Turkish: speaks of the country. */
    NATIONALITY,
    /** A seat of government, which often stands for it. */
    CAPITAL,
    CITY,
    /** Continents, regions, provinces, seas, states that are no more. */
    REGION,
    /** African, Central Asian: speaks of the region. */
    REGIONAL,
    ORGANIZATION, EVENT, PERSON,
    /** Looks like a name and is none: U.S. dollars. */
    NOTHING;

    boolean isPlace() {
        return this == COUNTRY || this == CAPITAL || this == CITY || this == REGION;
    }

    boolean speaksOfCountry() {
        return this == COUNTRY || this == NATIONALITY;
    }
}
