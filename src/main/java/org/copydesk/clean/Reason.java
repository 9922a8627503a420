package org.copydesk.clean;

import java.util.Locale;

/** Why something was cut. The first six are kept as a column of the article. */
public enum Reason {
    HEADLINE, SECTION, BYLINE, DATELINE, DATE, CREDIT,
    SOCIAL, SHARE, COMMENTS, NEWSLETTER,
    /** Other stories, and the heading over them. */
    RELATED,
    ADVERT, COPYRIGHT,
    /** Of pictures and videos, with their credits. */
    CAPTION,
    NAVIGATION, SUBSCRIPTION, COOKIES, TAGS, REPEATED,
    /** Counters, symbols, soft and end-of-line hyphens, control characters. */
    OTHER;

    /** As the database and the lexicons spell it: {@code related}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
