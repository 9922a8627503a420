package org.copydesk.clean;

import java.util.Objects;
import java.util.Optional;
import org.copydesk.parse.Markup;
import org.copydesk.text.Span;
import org.copydesk.text.WrittenDays.Day;

/**
 * A paragraph, heading or stray line: one line of the draft, or several that a hard wrap had parted. What it is known as is
 * found at the first question and kept, because many rules ask. For one thread.
 */
final class Block {
    private final Span span;
    private final String text;
    private final Markup markup;
    private final boolean apart;
    private String[] words;
    private Optional<Footers.Footer> footer;
    private Optional<Marks.Mark> mark;
    private Long marks;
    private Optional<Day> date;

    /**
     * @param span   where it stands in raw, without white space at its ends; never empty
     * @param text   its characters, every kind of white space written as a space, so that offset i here is span.start + i in raw
     * @param markup what the page says of it; null in a text
     * @param apart  whether a blank line or a page's block stands before it
     */
    Block(Span span, String text, Markup markup, boolean apart) {
        this.span = Objects.requireNonNull(span);
        this.text = text;
        this.markup = markup;
        this.apart = apart;
        if (text.length() != span.length() || span.length() == 0) {
            throw new IllegalArgumentException("a block of " + span.length() + " characters has text of " + text.length());
        }
    }

    Span span() {
        return span;
    }

    String text() {
        return text;
    }

    Markup markup() {
        return markup;
    }

    boolean apart() {
        return apart;
    }

    /** A stretch of text as a stretch of raw. */
    Span inRaw(int start, int end) {
        return new Span(span.start() + start, span.start() + end);
    }

    /** Whether it ends as sentences end, closing quotation marks and brackets aside. */
    boolean endsSentence() {
        return Punctuation.endsSentence(text, text.length());
    }

    /** Its words as phrases are compared with them; not to be changed. */
    String[] words() {
        words = words == null ? Words.of(text) : words;
        return words;
    }

    /** The line around articles that it is known as, or null. */
    Footers.Footer footer() {
        footer = footer == null ? Optional.ofNullable(Footers.KNOWN.of(this)) : footer;
        return footer.orElse(null);
    }

    /** What it as a whole says of author, credit and picture, or null. */
    Marks.Mark mark() {
        mark = mark == null ? Optional.ofNullable(Marks.line(text, marks())) : mark;
        return mark.orElse(null);
    }

    /** Which marks may be in it, as {@link Marks#tried} tells. */
    long marks() {
        marks = marks == null ? Long.valueOf(Marks.tried(text)) : marks;
        return marks;
    }

    /** The day that it names, when it is a line that names hardly anything else, or null. */
    Day date() {
        date = date == null ? Optional.ofNullable(DateLine.of(text)) : date;
        return date.orElse(null);
    }
}
