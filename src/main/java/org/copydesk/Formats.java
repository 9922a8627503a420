package org.copydesk;

import java.util.List;
import org.copydesk.parse.Parser;
import org.copydesk.parse.PlainTextParser;

/** The formats that are read, by content. A new one is a class and a line here; the first that recognises a file reads it. */
final class Formats {
    static final List<Parser> ALL = List.of(
            new PlainTextParser());

    private Formats() {
    }
}
