package org.copydesk;

import java.util.List;
import org.copydesk.parse.BinaryParser;
import org.copydesk.parse.HtmlParser;
import org.copydesk.parse.Parser;
import org.copydesk.parse.PlainTextParser;
import org.copydesk.parse.records.JsonParser;

/** The formats that are read, in the order in which they are asked: the first that recognises a file reads it. */
final class Formats {
    static final List<Parser> ALL = List.of(
            new JsonParser(),
            new BinaryParser(),
            new HtmlParser(),
            new PlainTextParser());

    private Formats() {
    }
}
