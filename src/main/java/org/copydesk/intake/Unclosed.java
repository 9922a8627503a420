package org.copydesk.intake;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that stays open when its reader closes it, because more is to be read behind it. */
public final class Unclosed extends FilterInputStream {

    public Unclosed(InputStream in) {
        super(in);
    }

    @Override
    public void close() {
        // whoever opened the file closes it
    }
}
