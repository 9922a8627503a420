package org.copydesk.parse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.intake.Contents;
import org.copydesk.text.Refusal;
import org.copydesk.text.Span;

/** Text without markup. */
public final class PlainTextParser implements Parser {

    @Override
    public boolean recognises(Contents contents) {
        return true;
    }

    @Override
    public void parse(Contents contents, Drafts drafts) throws Refusal, IOException {
        String raw = new String(contents.bytes(), StandardCharsets.UTF_8).replace("\0", "");
        List<Line> lines = new ArrayList<>();
        for (int start = 0; start < raw.length(); ) {
            int end = raw.indexOf('\n', start);
            end = end < 0 ? raw.length() : end;
            lines.add(new Line(new Span(start, end), null));
            start = end + 1;
        }
        drafts.are("text/plain", "UTF-8");
        drafts.add(new Draft(raw, lines, Given.NOTHING, contents.name(), contents.receivedOn()));
    }
}
