package org.copydesk.parse;

import org.copydesk.intake.Contents;

/** What formats are told by: a file's first bytes, the text that they are, and how its name ends. Decoded at the first question, once for all formats. For one thread. */
public final class Beginning {
    private final Contents contents;
    private String text;

    public Beginning(Contents contents) {
        this.contents = contents;
    }

    /** At most {@link Contents#BEGINNING}. Nobody writes to the array. */
    public byte[] bytes() {
        return contents.beginning();
    }

    /** Without a character that is cut in two at its end. */
    public String text() {
        text = text == null ? Characters.beginning(contents).text() : text;
        return text;
    }

    /** Whether the file's own name, without compression, ends so; only to break a tie. */
    public boolean isNamed(String ending) {
        return contents.isNamed(ending);
    }
}
