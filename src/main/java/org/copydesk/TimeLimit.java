package org.copydesk;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An end to the time that one article may take, so that an endless one (a regular expression that backtracks for ever) costs
 * only itself. The work is done on a thread of its own; when its time is over, the thread is left alone and the caller goes on.
 * Counted is processor time: a busy machine, one that slept, or a database that is away costs no article its verdict. Safe for all threads.
 */
public final class TimeLimit {
    private static final Logger LOG = LoggerFactory.getLogger(TimeLimit.class);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** Deep nesting costs stack. */
    private static final long STACK_BYTES = 4L << 20;

    /** The time is over. */
    public static final class TooLong extends RuntimeException {
        TooLong(Duration limit) {
            super("it took longer than " + limit.toSeconds() + " s", null, false, false);
        }
    }

    private final Duration limit;
    private final AtomicInteger abandoned = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(null, task, "article", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    });

    /** @param limit for work on a few kilobytes; every further megabyte has half of it more */
    public TimeLimit(Duration limit) {
        this.limit = limit;
    }

    /** How many threads are still busy with work that was given up. */
    public int abandoned() {
        return abandoned.get();
    }

    /**
     * Does the work, and lets its exceptions and errors through.
     *
     * @param bytes the size of what is worked on, as far as it is known; asked for again and again, as it may grow
     * @throws TooLong              when its time was over
     * @throws InterruptedException when the caller was told to stop
     */
    public <T> T run(LongSupplier bytes, Callable<T> work) throws Exception {
        Timed<T> timed = new Timed<>(work);
        Future<T> result = threads.submit(timed);
        while (true) {
            Duration most = limit.plus(limit.multipliedBy(bytes.getAsLong() >> 20).dividedBy(2));
            try {
                return result.get(Math.max(10, limit.toMillis() / 4), TimeUnit.MILLISECONDS);
            } catch (TimeoutException busy) {
                if (timed.processorNanos() > most.toNanos()) {
                    timed.abandon();
                    result.cancel(true);
                    throw new TooLong(most);
                }
            } catch (ExecutionException | CancellationException fault) {
                throw thrown(fault.getCause());
            } catch (InterruptedException stopped) {
                result.cancel(true);
                throw stopped;
            }
        }
    }

    private static Exception thrown(Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        return (Exception) fault;
    }

    private final class Timed<T> implements Callable<T> {
        private final Callable<T> work;
        private volatile Thread thread;
        private volatile long before;
        private boolean given;
        private boolean ended;

        private Timed(Callable<T> work) {
            this.work = work;
        }

        @Override
        public T call() throws Exception {
            before = THREADS.getCurrentThreadCpuTime();
            thread = Thread.currentThread();
            try {
                return work.call();
            } finally {
                end();
            }
        }

        private long processorNanos() {
            Thread at = thread;
            return at == null ? 0 : THREADS.getThreadCpuTime(at.getId()) - before;
        }

        private synchronized void abandon() {
            if (!ended) {
                given = true;
                abandoned.incrementAndGet();
                Exception where = new Exception("this is where it was");
                where.setStackTrace(thread.getStackTrace());
                LOG.warn("An article took too long and was given up", where);
            }
        }

        private synchronized void end() {
            ended = true;
            if (given) {
                abandoned.decrementAndGet();
            }
        }
    }
}
