package org.copydesk.parse;

import java.util.Objects;

/** Bytes read as text, and the character set they were in. The text holds no U+0000, no byte order mark, no lone surrogate. */
public record Reading(String text, String charset) {

    public Reading {
        Objects.requireNonNull(text);
        Objects.requireNonNull(charset);
    }
}
