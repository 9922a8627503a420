package org.copydesk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.camel.AsyncCallback;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelContextAware;
import org.apache.camel.Exchange;
import org.apache.camel.support.AsyncProcessorSupport;

/**
 * Where finished deliveries of many files meet. Each exchange is parked with its callback; writers take what lies there, at
 * most {@value #MOST} files (or instalments of large ones) or {@value #MOST_BYTES} bytes, write it in one transaction, and only then let each exchange go
 * on, so that a file leaves the inbox after its rows are committed. The queue is bounded: when the database is slower than
 * the workers, the workers wait, and the folder waits for them.
 */
public final class GroupCommit extends AsyncProcessorSupport implements CamelContextAware {
    private static final int MOST = 200;
    private static final long MOST_BYTES = 8L * 1024 * 1024;
    private static final long GATHER_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long PAUSE_MILLIS = 500;

    /** The program stops before this file's rows were written: the file stays in the inbox. */
    public static final class Unwritten extends RuntimeException {
        Unwritten() {
            super("stopped before the rows were written", null, false, false);
        }
    }

    private record Parked(Delivery delivery, CompletableFuture<Verdict> verdict) {
    }

    private CamelContext camel;
    private final String version;
    private final int writers;
    private final DatabaseState state;
    private final Consumer<Integer> batchSizes;
    private final BlockingQueue<Parked> queue = new ArrayBlockingQueue<>(2 * MOST);
    private volatile boolean running;
    private ExecutorService writing;
    private ExecutorService callbacks;

    /** @param batchSizes told the size of each batch that was committed */
    public GroupCommit(String version, int writers, DatabaseState state, Consumer<Integer> batchSizes) {
        this.version = version;
        this.writers = writers;
        this.state = state;
        this.batchSizes = batchSizes;
    }

    /** How many deliveries wait to be written. */
    public int queued() {
        return queue.size();
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
        running = true;
        callbacks = Executors.newSingleThreadExecutor(task -> new Thread(task, "file mover"));
        writing = Executors.newFixedThreadPool(writers, task -> new Thread(task, "batch writer"));
        for (int i = 0; i < writers; i++) {
            writing.execute(this::writeUntilStopped);
        }
    }

    @Override
    protected void doStop() throws InterruptedException {
        running = false;
        writing.shutdown();
        if (!writing.awaitTermination(10, TimeUnit.SECONDS)) {
            writing.shutdownNow();
        }
        callbacks.shutdown();
        callbacks.awaitTermination(10, TimeUnit.SECONDS);
        giveBack();
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
     * @throws Unwritten when the program stops before that
     */
    public Outcome commit(Delivery instalment) {
        try {
            return park(instalment).get().outcome();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unwritten();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }

    private CompletableFuture<Verdict> park(Delivery delivery) {
        Parked parked = new Parked(delivery, new CompletableFuture<>());
        try {
            while (running && (delivery.complete() || !camel.isStopping())) {
                if (queue.offer(parked, 100, TimeUnit.MILLISECONDS)) {
                    return parked.verdict;
                }
            }
            parked.verdict.completeExceptionally(new Unwritten());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            parked.verdict.completeExceptionally(new Unwritten());
        }
        return parked.verdict;
    }

    private void writeUntilStopped() {
        try (var template = camel.createProducerTemplate()) {
            BatchWriter writer = new BatchWriter(template, new BatchRows(version));
            while (running || !queue.isEmpty()) {
                List<Parked> batch = gather();
                if (!batch.isEmpty()) {
                    write(writer, batch);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<Parked> gather() throws InterruptedException {
        List<Parked> batch = new ArrayList<>();
        Parked next = queue.poll(100, TimeUnit.MILLISECONDS);
        long until = System.nanoTime() + GATHER_NANOS;
        long bytes = 0;
        while (next != null) {
            batch.add(next);
            bytes += next.delivery.weight();
            boolean full = batch.size() == MOST || bytes >= MOST_BYTES;
            next = full ? null : queue.poll(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        }
        return batch;
    }

    private void write(BatchWriter writer, List<Parked> batch) throws InterruptedException {
        List<Delivery> deliveries = batch.stream().map(Parked::delivery).toList();
        while (true) {
            try {
                List<Verdict> verdicts = writer.write(deliveries);
                state.back();
                batchSizes.accept(batch.size());
                letGo(batch, verdicts);
                return;
            } catch (BatchWriter.Away away) {
                state.away(away.getMessage());
                if (!running) {
                    batch.forEach(parked -> parked.verdict.completeExceptionally(new Unwritten()));
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (RuntimeException fault) {
                batch.forEach(parked -> parked.verdict.completeExceptionally(fault));
                return;
            }
        }
    }

    /** On a thread of its own: moving a file may take long, and the next batch need not wait for it. */
    private void letGo(List<Parked> batch, List<Verdict> verdicts) {
        try {
            callbacks.execute(() -> {
                for (int i = 0; i < batch.size(); i++) {
                    batch.get(i).verdict.complete(verdicts.get(i));
                }
            });
        } catch (RejectedExecutionException stopped) {
            batch.forEach(parked -> parked.verdict.completeExceptionally(new Unwritten()));
        }
    }

    private void giveBack() {
        List<Parked> left = new ArrayList<>();
        queue.drainTo(left);
        left.forEach(parked -> parked.verdict.completeExceptionally(new Unwritten()));
    }
}
