package org.copydesk.intake;

import java.io.IOException;

/** A file gets no verdict now: it was taken away, changed while it was read, or the program stops. It is seen again at a later look. */
public final class Later extends IOException {

    public Later(String why) {
        super(why);
    }

    @Override
    public Throwable fillInStackTrace() {
        return this; // it says when, not where: there may be thousands of them
    }
}
