package org.copydesk.clean;

import java.util.Objects;
import org.copydesk.parse.Markup;
import org.copydesk.text.Span;

/**
 * A paragraph, heading or stray line: one line of the draft, or several that a hard wrap had parted.
 *
 * @param span   where it stands in raw, without white space at its ends; never empty
 * @param text   its characters, every kind of white space written as a space, so that offset i here is span.start + i in raw
 * @param markup what the page says of it; null in a text
 * @param apart  whether a blank line or a page's block stands before it
 */
record Block(Span span, String text, Markup markup, boolean apart) {

    Block {
        Objects.requireNonNull(span);
        if (text.length() != span.length() || span.length() == 0) {
            throw new IllegalArgumentException("a block of " + span.length() + " characters has text of " + text.length());
        }
    }

    /** A stretch of text as a stretch of raw. */
    Span inRaw(int start, int end) {
        return new Span(span.start() + start, span.start() + end);
    }

    /** Whether it ends as sentences end, closing quotation marks and brackets aside. */
    boolean endsSentence() {
        return Punctuation.endsSentence(text, text.length());
    }
}
