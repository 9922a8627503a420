package org.copydesk.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files that have their verdict but could not be moved out of the inbox (a read-only folder, a full disk). They rest for
 * a while before they are looked at again, so that one of them does not keep the whole pipeline busy. Safe for all threads.
 */
public final class Unmovable {
    private static final long REST_NANOS = Duration.ofSeconds(30).toNanos();

    private final Map<Path, Long> since = new ConcurrentHashMap<>();

    public void add(Path file) {
        since.put(file.toAbsolutePath(), System.nanoTime());
    }

    /** Whether this file is not to be tried again yet. */
    public boolean rests(Path file) {
        Long at = since.isEmpty() ? null : since.get(file.toAbsolutePath());
        return at != null && System.nanoTime() - at < REST_NANOS;
    }

    public boolean contains(Path file) {
        return since.containsKey(file.toAbsolutePath());
    }

    public void remove(Path file) {
        since.remove(file.toAbsolutePath());
    }

    public int size() {
        return since.size();
    }
}
