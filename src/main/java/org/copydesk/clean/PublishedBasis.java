package org.copydesk.clean;

import java.util.Locale;

/** Where a publishing date comes from. */
public enum PublishedBasis {
    METADATA, HEADER, DATELINE,
    /** "Wednesday, May 28": the latest year up to the day of receipt, at most five back, in which the two agree. */
    WEEKDAY,
    /** A date in the file's name or side file. */
    FILE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
