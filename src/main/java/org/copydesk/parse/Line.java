package org.copydesk.parse;

import java.util.Objects;
import org.copydesk.text.Span;

/** A line of raw: in a text what stands between two line breaks, in a page a block. Markup is null in a text. */
public record Line(Span span, Markup markup) {

    public Line {
        Objects.requireNonNull(span);
    }
}
