package org.copydesk.parse;

import java.util.Objects;

/**
 * What a page says of one of its lines.
 *
 * @param tag         the block element it stands in, lower case: p, h2, li, td, figcaption ...
 * @param path        the elements from body down to it, parted by spaces: "main article div p"
 * @param names       class, id, role and itemprop words of it and the blocks around it, lower case, parted by spaces
 * @param depth       how many elements are around it
 * @param linkDensity the share of its characters that are inside links, 0 to 1
 */
public record Markup(String tag, String path, String names, int depth, double linkDensity) {

    /** Of a line that a printed page repeats at its top or bottom: the title of a report, the number of the page. */
    public static final Markup RUNNING_HEAD = new Markup("header", "page header", "running-head", 0, 0);

    public Markup {
        Objects.requireNonNull(tag);
        Objects.requireNonNull(path);
        Objects.requireNonNull(names);
    }
}
