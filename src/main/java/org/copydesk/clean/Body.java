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
        StringBuilder body = new StringBuilder();
        int removal = 0;
        for (Span paragraph : paragraphs) {
            int begun = body.length();
            boolean gap = false;
            boolean broken = false;
            for (int i = paragraph.start(); i < paragraph.end(); i++) {
                while (removal < removals.size() && removals.get(removal).span().end() <= i) {
                    removal++;
                }
                char c = raw.charAt(i);
                if (removal < removals.size() && removals.get(removal).span().start() <= i) {
                    gap |= removals.get(removal).reason() != Reason.OTHER;
                } else if (Blanks.is(c)) {
                    gap = true;
                    broken |= c == '\n' || c == '\r';
                } else {
                    boolean first = body.length() == begun;
                    if (first && begun > 0) {
                        body.append("\n\n");
                    } else if (!first && gap && !(broken && HyphenatedWords.goesOn(raw, i))) {
                        body.append(' ');
                    }
                    body.append(c);
                    gap = false;
                    broken = false;
                }
            }
        }
        return body.toString();
    }
}
