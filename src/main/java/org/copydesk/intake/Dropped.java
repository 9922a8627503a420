package org.copydesk.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/**
 * A file that somebody dropped.
 *
 * @param name       its path below the inbox, with / between folders, as dropped
 * @param path       where it lies now
 * @param bytes      its size in bytes when it was picked up
 * @param pickup     tells this drop from others of the same name: the file's identity on its disk and its time stamp. The same
 *                   before and after a crash, another when the same bytes are dropped again
 * @param receivedAt when it was picked up
 */
public record Dropped(String name, Path path, long bytes, String pickup, Instant receivedAt) {

    public Dropped {
        Objects.requireNonNull(name);
        Objects.requireNonNull(path);
        Objects.requireNonNull(pickup);
        Objects.requireNonNull(receivedAt);
    }
}
