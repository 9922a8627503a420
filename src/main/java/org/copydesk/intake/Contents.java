package org.copydesk.intake;

import java.util.Objects;

/** A dropped file and its bytes. The array is not copied: nobody writes to it. */
public record Contents(Dropped dropped, byte[] bytes, String sha256) {

    public Contents {
        Objects.requireNonNull(dropped);
        Objects.requireNonNull(bytes);
        Objects.requireNonNull(sha256);
    }
}
