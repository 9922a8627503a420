package org.copydesk.clean;

import org.copydesk.text.Blanks;
import org.copydesk.text.Span;

/** Cuts what nobody sees: control characters, soft hyphens, marks of width zero. Joiners that scripts need stay. */
final class ControlCharacters implements Rule {

    @Override
    public void apply(Story story) {
        String raw = story.draft.raw();
        for (int i = 0; i < raw.length(); i++) {
            if (isUnseen(raw.charAt(i))) {
                int end = i + 1;
                while (end < raw.length() && isUnseen(raw.charAt(end))) {
                    end++;
                }
                story.cuts.add(new Span(i, end), Reason.OTHER, "unseen character", null);
                i = end;
            }
        }
    }

    private static boolean isUnseen(char c) {
        if (c >= 0x20 && c < 0x7F) {
            return false;
        }
        boolean control = (c < 0x20 || c >= 0x7F && c < 0xA0) && !Blanks.is(c);
        return control || c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c >= '\uFFF9' && c <= '\uFFFC';
    }
}
