package org.copydesk.parse;

import java.util.List;
import org.copydesk.intake.Contents;
import org.copydesk.text.Refusal;

/** The formats that are read, by content. A new one is a class and a line here. Safe for all threads. */
public final class Parsers {

    /** The first that recognises a file reads it. */
    private static final List<Parser> FORMATS = List.of(
            new PlainTextParser());

    /** @throws Refusal when no format recognises the file, or no article can be found in it */
    public Parsed parse(Contents contents) throws Refusal {
        for (Parser format : FORMATS) {
            if (format.recognises(contents)) {
                return format.parse(contents);
            }
        }
        throw new Refusal("This is neither text nor a page, but something that Copydesk does not read.");
    }
}
