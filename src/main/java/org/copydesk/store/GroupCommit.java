package org.copydesk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.apache.camel.AsyncCallback;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelContextAware;
import org.apache.camel.Exchange;
import org.apache.camel.support.AsyncProcessorSupport;
import org.copydesk.intake.Later;
import org.copydesk.parse.Drafts;

/**
 * Where finished deliveries of many files meet. Each exchange is parked with its callback; writers take what lies there, at
 * most {@value #MOST} files (or instalments of large ones) or {@value #MOST_BYTES} bytes, write it in one transaction, and only then let each exchange go
 * on, so that a file leaves the inbox after its rows are committed. The queue is bounded: when the database is slower than
 * the workers, the workers wait, and the folder waits for them. Every exchange that comes in goes on exactly once.
 */
public final class GroupCommit extends AsyncProcessorSupport implements CamelContextAware {
    private static final int MOST = 200;
    private static final long MOST_BYTES = 4L * 1024 * 1024;
    /** A batch is written when nothing has come for so long, or when its first has waited so long: a hundred at once cost the database less than ten times ten. */
    private static final long SILENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long LONGEST_WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long PAUSE_MILLIS = 500;
    /** When the program stops, what was parked may still be written for so long, if the database is there. */
    private static final long LAST_WRITES_NANOS = TimeUnit.SECONDS.toNanos(8);

    private final String version;
    private final int writers;
    private final DatabaseState state;
    private final IntConsumer batchSizes;
    private final BlockingQueue<Parked> queue;
    private final Object gathering = new Object();
    private volatile boolean stopping;
    private volatile boolean closed;
    private volatile long stopAt;
    private CamelContext camel;
    private ExecutorService writing;
    private Departures departures;

    /** @param batchSizes told the size of each batch that was committed */
    public GroupCommit(String version, int writers, DatabaseState state, IntConsumer batchSizes) {
        this(version, writers, state, batchSizes, new ArrayBlockingQueue<>(2 * MOST));
    }

    GroupCommit(String version, int writers, DatabaseState state, IntConsumer batchSizes, BlockingQueue<Parked> queue) {
        this.queue = queue;
        this.version = version;
        this.writers = writers;
        this.state = state;
        this.batchSizes = batchSizes;
    }

    /** How many deliveries wait to be written. */
    public int queued() {
        return queue.size();
    }

    /** The program stops: what is parked is written if that is quick, else its files stay in the inbox. */
    public void hurry() {
        stopAt = System.nanoTime() + LAST_WRITES_NANOS;
        stopping = true;
    }

    @Override
    public void setCamelContext(CamelContext camelContext) {
        camel = camelContext;
    }

    @Override
    public CamelContext getCamelContext() {
        return camel;
    }

    @Override
    protected void doStart() {
        departures = new Departures();
        writing = Executors.newFixedThreadPool(writers, task -> new Thread(task, "batch writer"));
        for (int i = 0; i < writers; i++) {
            writing.execute(this::writeUntilClosed);
        }
    }

    @Override
    protected void doStop() throws InterruptedException {
        if (!stopping) {
            hurry();
        }
        closed = true;
        giveBack();
        writing.shutdown();
        if (!writing.awaitTermination(2, TimeUnit.SECONDS)) {
            writing.shutdownNow();
        }
        departures.close();
    }

    @Override
    public boolean process(Exchange exchange, AsyncCallback callback) {
        park(exchange.getMessage().getBody(Delivery.class)).whenComplete((verdict, why) -> {
            if (why == null) {
                exchange.getMessage().setBody(verdict);
            } else {
                exchange.setException(why);
            }
            callback.done(false);
        });
        return false;
    }

    /**
     * Writes part of a file and waits until it is committed.
     *
     * @throws Drafts.Stopped when the program stops before that
     */
    public Outcome commit(Delivery instalment) {
        try {
            return park(instalment).get().outcome();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Drafts.Stopped(stopped);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new Drafts.Stopped(e.getCause());
        }
    }

    private CompletableFuture<Verdict> park(Delivery delivery) {
        Parked parked = new Parked(delivery, new CompletableFuture<>());
        try {
            while (!closed && (delivery.complete() || !stopping)) {
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

    private void writeUntilClosed() {
        try (var template = camel.createProducerTemplate()) {
            BatchWriter writer = new BatchWriter(template, new BatchRows(version));
            while (!closed || !queue.isEmpty()) {
                writeNext(writer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!closed) {
                writing.execute(this::writeUntilClosed); // whatever ended it: a desk without a writer would take files in and let none go
            }
        }
    }

    /** Whatever goes wrong is told to the files of this batch, and the next is written. */
    private void writeNext(BatchWriter writer) {
        List<Parked> batch = new ArrayList<>(MOST);
        try {
            gather(batch);
            if (!batch.isEmpty()) {
                write(writer, batch);
            }
        } catch (RuntimeException | Error fault) {
            batch.forEach(parked -> parked.fail(fault));
        }
    }

    /** One writer at a time, so that they do not share what one could write. Interrupted while gathering, it keeps what it has: nothing that was taken is dropped. */
    private void gather(List<Parked> batch) {
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

    private void write(BatchWriter writer, List<Parked> batch) {
        List<Delivery> deliveries = batch.stream().map(Parked::delivery).toList();
        while (!isTimeOver()) {
            try {
                List<Verdict> verdicts = writer.write(deliveries);
                state.back();
                batchSizes.accept(batch.size());
                departures.go(batch, verdicts);
                return;
            } catch (BatchWriter.Away away) {
                state.away(away.getMessage());
                if (stopping || !paused()) {
                    break;
                }
            }
        }
        batch.forEach(parked -> parked.fail(stopped()));
    }

    private boolean isTimeOver() {
        return stopping && System.nanoTime() - stopAt > 0;
    }

    private static boolean paused() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void giveBack() {
        List<Parked> left = new ArrayList<>();
        queue.drainTo(left);
        left.forEach(parked -> parked.fail(stopped()));
    }

    private static Later stopped() {
        return new Later("the program stops before its rows are written");
    }
}
