package org.copydesk.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Files that cannot go on now for a reason of their own: they have their verdict but cannot leave the inbox (a read-only
 * folder, a full disk), or the disk fails to read them. They rest for a while before they are looked at again, so that
 * they do not keep the whole pipeline busy. Safe for all threads.
 */
public final class Resting {
    private static final long REST_NANOS = Duration.ofSeconds(30).toNanos();

    /**
     * @param since when it was tried last, by {@link System#nanoTime}
     * @param begun when it was tried first
     */
    private record Rest(String pickup, boolean judged, long since, long begun) {

        boolean isOf(Dropped file, boolean withVerdict) {
            return judged == withVerdict && pickup.equals(file.pickup());
        }
    }

    private final Map<Path, Rest> files = new ConcurrentHashMap<>();
    private final Consumer<String> console;

    /** @param console told once of each */
    public Resting(Consumer<String> console) {
        this.console = console;
    }

    /** Lets a file rest that has its verdict but cannot leave. */
    public void cannotLeave(Dropped file, IOException why) {
        rest(file, true, "has its verdict but cannot leave the inbox", why);
    }

    /** Lets a file rest that the disk does not give us now, or that our own classes cannot be loaded for. */
    public void cannotBeRead(Dropped file, Throwable why) {
        rest(file, false, "cannot be read now", why);
    }

    private void rest(Dropped file, boolean judged, String sentence, Throwable why) {
        long now = System.nanoTime();
        Rest before = files.get(file.path());
        boolean known = before != null && before.isOf(file, judged);
        files.put(file.path(), new Rest(file.pickup(), judged, now, known ? before.begun : now));
        if (!known) {
            console.accept("waiting    " + file.name() + "  " + sentence + " (" + why.getClass().getSimpleName() + ": " + why.getMessage()
                    + "); tried again every " + Duration.ofNanos(REST_NANOS).toSeconds() + " s");
        }
    }

    /** Whether this file is not to be tried again yet. */
    public boolean rests(Path file) {
        Rest rest = files.isEmpty() ? null : files.get(file);
        return rest != null && System.nanoTime() - rest.since < REST_NANOS;
    }

    /** Whether this drop has its verdict and was only not moved yet. */
    public boolean isJudged(Dropped file) {
        Rest rest = files.get(file.path());
        return rest != null && rest.isOf(file, true);
    }

    /** Whether the file that lies there has its verdict and was only not moved yet. */
    public boolean isJudged(Path file) {
        Rest rest = files.get(file);
        return rest != null && rest.judged;
    }

    /** Whether the disk has not given us this file for so long, at one try after the other. */
    public boolean isUnreadableFor(Path file, Duration time) {
        Rest rest = files.get(file);
        return rest != null && !rest.judged && System.nanoTime() - rest.begun > time.toNanos();
    }

    public void forget(Dropped file) {
        files.remove(file.path());
    }

    /** How many have their verdict and cannot leave. */
    public int judged() {
        return (int) files.values().stream().filter(Rest::judged).count();
    }

    public int size() {
        return files.size();
    }
}
