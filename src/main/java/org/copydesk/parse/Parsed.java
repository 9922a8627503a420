package org.copydesk.parse;

import java.util.List;
import java.util.Objects;

/** What a file turned out to be, and the articles in it. The character set is null where the format has none. */
public record Parsed(String mediaType, String charset, List<Draft> drafts) {

    public Parsed {
        Objects.requireNonNull(mediaType);
        drafts = List.copyOf(drafts);
    }
}
