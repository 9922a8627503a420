package org.copydesk.parse;

import java.util.Objects;

/** Bytes read as text, and the character set they were in. The text holds no U+0000, no byte order mark, no lone surrogate. Immutable. */
public record DecodedText(String text, String charset) {

    public DecodedText {
        Objects.requireNonNull(text);
        Objects.requireNonNull(charset);
    }
}
