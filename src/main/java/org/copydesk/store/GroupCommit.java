package org.copydesk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
import org.copydesk.parse.Drafts;

/**
 * Where finished deliveries of many files meet. Each exchange is parked with its callback ({@link Parking}); writers take what lies
 * there, write it in one transaction, and only then let each exchange go on, so that a file leaves the inbox after its rows are
 * committed. Every exchange that comes in goes on exactly once. Safe for all threads.
 */
public final class GroupCommit extends AsyncProcessorSupport implements CamelContextAware {
    private static final long PAUSE_MILLIS = 500;
    /** When the program stops, what was parked may still be written for so long, if the database is there. */
    private static final long LAST_WRITES_NANOS = TimeUnit.SECONDS.toNanos(8);

    private final String version;
    private final int writers;
    private final DatabaseState state;
    private final IntConsumer batchSizes;
    private final Parking parking;
    private volatile long stopAt;
    private CamelContext camel;
    private ExecutorService writing;
    private Departures departures;

    /** @param batchSizes told the size of each batch that was committed */
    public GroupCommit(String version, int writers, DatabaseState state, IntConsumer batchSizes) {
        this(version, writers, state, batchSizes, new Parking());
    }

    GroupCommit(String version, int writers, DatabaseState state, IntConsumer batchSizes, Parking parking) {
        this.parking = parking;
        this.version = version;
        this.writers = writers;
        this.state = state;
        this.batchSizes = batchSizes;
    }

    /** How many deliveries wait to be written. */
    public int queued() {
        return parking.size();
    }

    /** The program stops: what is parked is written if that is quick, else its files stay in the inbox. */
    public void hurry() {
        stopAt = System.nanoTime() + LAST_WRITES_NANOS;
        parking.hurry();
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
        if (!parking.isHurried()) {
            hurry();
        }
        parking.close();
        writing.shutdown();
        if (!writing.awaitTermination(2, TimeUnit.SECONDS)) {
            writing.shutdownNow();
        }
        departures.close();
    }

    @Override
    public boolean process(Exchange exchange, AsyncCallback callback) {
        parking.park(exchange.getMessage().getBody(Delivery.class)).whenComplete((verdict, why) -> {
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
            return parking.park(instalment).get().outcome();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Drafts.Stopped(stopped);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new Drafts.Stopped(e.getCause());
        }
    }

    private void writeUntilClosed() {
        try (var template = camel.createProducerTemplate()) {
            BatchWriter writer = new BatchWriter(template, new BatchRows(version));
            while (parking.isOpen() || parking.size() > 0) {
                writeNext(writer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (parking.isOpen()) {
                writing.execute(this::writeUntilClosed); // whatever ended it: a desk without a writer would take files in and let none go
            }
        }
    }

    /** Whatever goes wrong is told to the files of this batch, and the next is written. */
    private void writeNext(BatchWriter writer) {
        List<Parked> batch = new ArrayList<>(Parking.MOST); // room for all: what was taken must not be lost for want of memory
        try {
            parking.gather(batch);
            if (!batch.isEmpty()) {
                write(writer, batch);
            }
        } catch (RuntimeException | Error fault) {
            batch.forEach(parked -> parked.fail(fault));
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
                if (parking.isHurried() || !paused()) {
                    break;
                }
            }
        }
        batch.forEach(parked -> parked.fail(Parking.stopped()));
    }

    private boolean isTimeOver() {
        return parking.isHurried() && System.nanoTime() - stopAt > 0;
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
}
