package org.copydesk.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.copydesk.intake.Inbox;

/** Says on a long inbox how many files are done, how fast, and how many are left, and how far a large file is read. One thread asks. */
public final class Progress {
    private static final long WORTH_SAYING = 200;
    /** At most one in so many parts of the time is spent walking. */
    private static final int WALKS_SHARE = 30;
    private static final Backlog NONE = new Backlog(0, Duration.ZERO);

    private final Inbox inbox;
    private final LongReads reads;
    private final Console console;
    private volatile Backlog backlog = NONE;
    private volatile double lastRate;
    private long nextWalk = System.nanoTime();
    private long filesBefore;
    private long nanosBefore = System.nanoTime();

    public Progress(Inbox inbox, LongReads reads, Console console) {
        this.inbox = inbox;
        this.reads = reads;
        this.console = console;
    }

    /** To be called every few seconds. */
    public void look() {
        reads.lines().forEach(console::say);
        long files = console.files();
        long now = System.nanoTime();
        double rate = (files - filesBefore) / ((now - nanosBefore) / 1e9);
        filesBefore = files;
        nanosBefore = now;
        lastRate = rate;
        if (now >= nextWalk) {
            walk(now);
        }
        long left = backlog.files();
        if (rate > 0 && left >= WORTH_SAYING) {
            console.say("progress   %,d files done, %,.0f files/s, %,d left, about %s".formatted(files, rate, left, time(left / rate)));
        }
    }

    /** Files a second between the last two looks. */
    public double rate() {
        return lastRate;
    }

    /** As of the last look. */
    public Backlog backlog() {
        return backlog;
    }

    /** A very full inbox takes long to walk: it is then walked more seldom. */
    private void walk(long now) {
        try {
            backlog = count();
        } catch (IOException gone) {
            backlog = NONE; // the inbox itself is not there: its health check says so
        }
        nextWalk = now + WALKS_SHARE * (System.nanoTime() - now);
    }

    /** How many files wait, and the age of the oldest by its time stamp (zero when none waits). */
    public record Backlog(long files, Duration oldest) {
    }

    private Backlog count() throws IOException {
        AtomicLong files = new AtomicLong();
        AtomicLong oldest = new AtomicLong(Long.MAX_VALUE);
        inbox.forEachWaiting(file -> {
            files.incrementAndGet();
            oldest.accumulateAndGet(modified(file), Math::min);
        });
        boolean none = oldest.get() == Long.MAX_VALUE;
        return new Backlog(files.get(), none ? Duration.ZERO : Duration.between(Instant.ofEpochMilli(oldest.get()), Instant.now()));
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException gone) {
            return Long.MAX_VALUE;
        }
    }

    private static String time(double seconds) {
        return seconds < 90 ? Math.round(seconds) + " s" : Math.round(seconds / 60) + " min";
    }
}
