package org.copydesk.store;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets exchanges go on after their commit, on a thread of its own: moving files may take long, and the next batch need not
 * wait for it. When many batches wait to leave, the writer that comes with the next one helps: so a slow disk slows the
 * writers, and memory stays flat. Safe for all threads.
 */
final class Departures implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Departures.class);
    private static final int MOST_WAITING = 4;

    private final ThreadPoolExecutor mover = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING),
            task -> new Thread(task, "file mover"), (task, full) -> task.run());

    void go(List<Parked> batch, List<Verdict> verdicts) {
        mover.execute(() -> {
            for (int i = 0; i < batch.size(); i++) {
                go(batch.get(i), verdicts.get(i));
            }
        });
    }

    /** What goes wrong on the way of one file must not keep the others back. */
    private static void go(Parked parked, Verdict verdict) {
        try {
            parked.go(verdict);
        } catch (RuntimeException | Error fault) {
            LOG.error("A file could not leave", fault);
        }
    }

    @Override
    public void close() throws InterruptedException {
        mover.shutdown();
        mover.awaitTermination(5, TimeUnit.SECONDS);
    }
}
