package org.copydesk.clean;

import java.util.List;
import org.copydesk.text.Blanks;
import org.copydesk.text.Span;

/** Puts the clean text together: what is left of each paragraph, white space folded, one blank line between two. */
final class Body {

    private Body() {
    }

    /** Removals in the order of raw, without overlaps. */
    static String of(String raw, List<Span> paragraphs, List<Removal> removals) {
        char[] signs = raw.toCharArray();
        StringBuilder body = new StringBuilder(raw.length());
        int removal = 0;
        for (Span paragraph : paragraphs) {
            Paragraph writing = new Paragraph(raw, signs, body);
            int at = paragraph.start();
            while (at < paragraph.end()) {
                while (removal < removals.size() && removals.get(removal).span().end() <= at) {
                    removal++;
                }
                Removal next = removal < removals.size() ? removals.get(removal) : null;
                if (next != null && next.span().start() <= at) {
                    writing.gap |= next.reason() != Reason.OTHER;
                    at = Math.min(paragraph.end(), next.span().end());
                } else {
                    int end = next == null ? paragraph.end() : Math.min(paragraph.end(), next.span().start());
                    writing.keep(at, end);
                    at = end;
                }
            }
        }
        return body.toString();
    }

    /** Writes one paragraph, stretch by stretch. */
    private static final class Paragraph {
        private final String raw;
        private final char[] signs;
        private final StringBuilder body;
        private final int begun;
        private boolean gap;
        private boolean broken;

        Paragraph(String raw, char[] signs, StringBuilder body) {
            this.raw = raw;
            this.signs = signs;
            this.body = body;
            this.begun = body.length();
        }

        void keep(int from, int end) {
            int at = from;
            while (at < end) {
                char c = signs[at];
                if (Blanks.is(c)) {
                    gap = true;
                    broken |= c == '\n' || c == '\r';
                    at++;
                } else {
                    if (gap || body.length() == begun) {
                        space(at);
                    }
                    int run = endOfRun(at, end);
                    body.append(raw, at, run);
                    at = run;
                }
            }
        }

        /** Where something else begins than words with a single space between two. */
        private int endOfRun(int from, int end) {
            int at = from;
            while (at < end && !Blanks.is(signs[at]) || at + 1 < end && signs[at] == ' ' && !Blanks.is(signs[at + 1])) {
                at++;
            }
            return at;
        }

        /** What parts the sign at this place from what is written before it. */
        private void space(int at) {
            if (body.length() == begun) {
                body.append(begun > 0 ? "\n\n" : "");
            } else if (!(broken && HyphenatedWords.goesOn(raw, at))) {
                body.append(' ');
            }
            gap = false;
            broken = false;
        }
    }
}
