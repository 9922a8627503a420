package org.copydesk.clean;

import org.copydesk.parse.Draft;
import org.copydesk.parse.Line;
import org.copydesk.text.Blanks;
import org.copydesk.text.Span;

/** The "> " that mail programs put before quoted lines: cut when most lines of a text begin so. */
final class MailQuotes {
    private static final MailQuotes NONE = new MailQuotes(null);
    private final String raw;

    private MailQuotes(String raw) {
        this.raw = raw;
    }

    static MailQuotes of(Draft draft) {
        int quoted = 0;
        int all = 0;
        for (Line line : draft.lines()) {
            Span span = Blanks.trim(draft.raw(), line.span());
            if (span.length() > 0) {
                all++;
                quoted += draft.raw().charAt(span.start()) == '>' ? 1 : 0;
            }
        }
        return quoted >= 2 && quoted * 2 > all ? new MailQuotes(draft.raw()) : NONE;
    }

    /** The line without its marks, which are cut. */
    Span cut(Span line, Cuts cuts) {
        if (raw == null || line.length() == 0 || raw.charAt(line.start()) != '>') {
            return line;
        }
        int at = line.start();
        while (at < line.end() && (raw.charAt(at) == '>' || Blanks.is(raw.charAt(at)))) {
            at++;
        }
        cuts.add(new Span(line.start(), at), Reason.OTHER, "quotation mark of a mail", null);
        return new Span(at, line.end());
    }
}
