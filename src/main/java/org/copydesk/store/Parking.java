package org.copydesk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.copydesk.intake.Later;

/**
 * Where deliveries wait until a writer takes them, at most {@value #MOST} files (or instalments of large ones) or {@value #MOST_BYTES}
 * bytes at a time. There is room for two such batches: when the database is slower than the workers, the workers wait, and
 * the folder waits for them. Safe for all threads.
 */
final class Parking {
    static final int MOST = 200;
    private static final long MOST_BYTES = 4L * 1024 * 1024;
    /** A batch is written when nothing has come for so long, or when its first has waited so long: a hundred at once cost the database less than ten times ten. */
    private static final long SILENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long LONGEST_WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private final BlockingQueue<Parked> queue;
    private final Object gathering = new Object();
    private volatile boolean hurried;
    private volatile boolean closed;

    Parking() {
        this(new ArrayBlockingQueue<>(2 * MOST));
    }

    Parking(BlockingQueue<Parked> queue) {
        this.queue = queue;
    }

    int size() {
        return queue.size();
    }

    /** The program stops: what completes a file is still taken in, no further instalment is. */
    void hurry() {
        hurried = true;
    }

    boolean isHurried() {
        return hurried;
    }

    boolean isOpen() {
        return !closed;
    }

    /** Takes nothing in any more; what still lies here is told that the program stops. */
    void close() {
        closed = true;
        List<Parked> left = new ArrayList<>();
        queue.drainTo(left);
        left.forEach(parked -> parked.fail(stopped()));
    }

    /** Waits for room; the verdict comes when a writer has committed it. */
    CompletableFuture<Verdict> park(Delivery delivery) {
        Parked parked = new Parked(delivery, new CompletableFuture<>());
        try {
            while (!closed && (delivery.complete() || !hurried)) {
                if (queue.offer(parked, 100, TimeUnit.MILLISECONDS)) {
                    if (closed && queue.remove(parked)) {
                        break; // it came after the last look into the queue
                    }
                    return parked.verdict();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        parked.fail(stopped());
        return parked.verdict();
    }

    /**
     * Takes what lies here, and what comes at once, into a batch; nothing when nothing comes for a tenth of a second. One writer at a time, so that
     * they do not share what one could write. Interrupted while gathering, it keeps what it has: nothing that was taken is dropped.
     */
    void gather(List<Parked> batch) {
        synchronized (gathering) {
            take(batch);
        }
    }

    private void take(List<Parked> batch) {
        try {
            Parked next = queue.poll(100, TimeUnit.MILLISECONDS);
            long until = System.nanoTime() + LONGEST_WAIT_NANOS;
            long bytes = 0;
            while (next != null) {
                batch.add(next);
                bytes += next.delivery().weight();
                boolean full = batch.size() == MOST || bytes >= MOST_BYTES;
                next = full ? null : queue.poll(Math.max(0, Math.min(SILENCE_NANOS, until - System.nanoTime())), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException stopped) {
            closed = true;
        }
    }

    static Later stopped() {
        return new Later("the program stops before its rows are written");
    }
}
