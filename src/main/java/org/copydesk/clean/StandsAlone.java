package org.copydesk.clean;

import org.copydesk.text.Span;

/** Lines that are never a piece of a wrapped paragraph: a known footer or heading, or a date. */
final class StandsAlone {
    private static final int LONGEST = 100;

    private StandsAlone() {
    }

    static boolean is(String raw, Span line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String text = line.of(raw);
        return Footers.KNOWN.whole(text) != null || DateLine.of(text) != null;
    }
}
