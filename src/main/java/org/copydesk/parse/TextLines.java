package org.copydesk.parse;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Span;

/** The lines of a text without markup: what stands between line breaks of any kind. Empty lines are lines too. */
public final class TextLines {

    private TextLines() {
    }

    public static List<Line> of(String raw) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029) {
                lines.add(new Line(new Span(start, i), null));
                i += c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n' ? 1 : 0;
                start = i + 1;
            }
        }
        if (start < raw.length()) {
            lines.add(new Line(new Span(start, raw.length()), null));
        }
        return lines;
    }
}
