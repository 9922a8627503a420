package org.copydesk.parse;

import java.util.Objects;

/**
 * What a page says of one of its lines.
 *
 * @param box         the block it stands in
 * @param linkDensity the share of its characters that are inside links, 0 to 1
 */
public record Markup(Box box, double linkDensity) {

    /** Of a line that a printed page repeats at its top or bottom: the title of a report, the number of the page. */
    public static final Markup RUNNING_HEAD = new Markup(Box.outermost("header", "running-head"), 0);

    public Markup {
        Objects.requireNonNull(box);
    }

    public String tag() {
        return box.tag();
    }

    public String path() {
        return box.path();
    }
}
