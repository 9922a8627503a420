package org.copydesk.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.copydesk.intake.Inbox;
import org.copydesk.intake.Resting;
import org.copydesk.store.DatabaseState;

/** A single run: over when every file has its verdict, or when the database, or the disk under what is left, has been away for too long. */
public final class Once {
    /** So long may the database, or the disk under a file, be away. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LOOK_MILLIS = 100;

    private record Left(int files, int unreadable) {
    }

    private final Inbox inbox;
    private final Resting resting;
    private final DatabaseState database;
    private final IntSupplier inFlight;
    private final Console console;
    private final Duration patience;
    private final long start = System.nanoTime();
    private boolean complete;

    /**
     * @param inFlight how many files are being worked on
     * @param patience usually {@link #PATIENCE}
     */
    public Once(Inbox inbox, Resting resting, DatabaseState database, IntSupplier inFlight, Console console, Duration patience) {
        this.inbox = inbox;
        this.resting = resting;
        this.database = database;
        this.inFlight = inFlight;
        this.console = console;
        this.patience = patience;
    }

    public boolean isHopeless() {
        return database.away().compareTo(patience) > 0;
    }

    /** Returns when the run is over. */
    public void await() throws InterruptedException, IOException {
        while (!isHopeless()) {
            if (inFlight.getAsInt() == 0) {
                Left left = left();
                if (left.files == left.unreadable && inFlight.getAsInt() == 0) {
                    complete = left.files == 0;
                    return;
                }
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
    }

    /** Files without a verdict (those that could not be moved have theirs), and how many of them the disk has not given us for too long. */
    private Left left() throws IOException {
        AtomicInteger files = new AtomicInteger();
        AtomicInteger unreadable = new AtomicInteger();
        inbox.forEachWaiting((Path file) -> {
            files.addAndGet(resting.isJudged(file) ? 0 : 1);
            unreadable.addAndGet(resting.isUnreadableFor(file, patience) ? 1 : 0);
        });
        return new Left(files.get(), unreadable.get());
    }

    /** Prints the summary line. The exit code: 0 when every file has its verdict. */
    public int summary() {
        double seconds = (System.nanoTime() - start) / 1e9;
        console.say("done       %,d files in %.1f s: %,d stored (%,d articles), %,d duplicates, %,d refused, %,d failed%s".formatted(console.files(), seconds,
                console.count(Console.Kind.STORED), console.articles(), console.count(Console.Kind.DUPLICATE), console.count(Console.Kind.REFUSED),
                console.count(Console.Kind.FAILED), complete ? "" : "; not all files have a verdict: the rest stays in the inbox"));
        return complete ? 0 : 1;
    }
}
