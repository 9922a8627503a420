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

    private final Inbox inbox;
    private final LongReads reads;
    private final Console console;
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
        long left = rate > 0 ? waiting() : 0;
        if (left >= WORTH_SAYING) {
            console.say("progress   %,d files done, %,.0f files/s, %,d left, about %s".formatted(files, rate, left, time(left / rate)));
        }
    }

    private long waiting() {
        try {
            return backlog().files();
        } catch (IOException gone) {
            return 0; // the inbox itself is not there: its health check says so
        }
    }

    /** How many files wait, and the age of the oldest by its time stamp (zero when none waits). */
    public record Backlog(long files, Duration oldest) {
    }

    /** Walks the inbox. */
    public Backlog backlog() throws IOException {
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
