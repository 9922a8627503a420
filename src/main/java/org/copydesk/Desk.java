package org.copydesk;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.apache.camel.CamelContext;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.main.Main;
import org.copydesk.intake.Inbox;
import org.copydesk.intake.Opening;
import org.copydesk.intake.PickUp;
import org.copydesk.intake.Resting;
import org.copydesk.intake.Room;
import org.copydesk.store.Database;
import org.copydesk.store.DatabaseState;
import org.copydesk.store.Filing;
import org.copydesk.store.GroupCommit;
import org.copydesk.watch.Console;
import org.copydesk.watch.DatabaseHealth;
import org.copydesk.watch.HealthPort;
import org.copydesk.watch.InboxHealth;
import org.copydesk.watch.LongReads;
import org.copydesk.watch.Meters;
import org.copydesk.watch.Once;
import org.copydesk.watch.Progress;
import org.copydesk.watch.Stages;
import org.copydesk.watch.StuckHealth;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the parts together around one inbox and one database, and keeps them going until told to stop. */
final class Desk {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final String VERSION = version();
    private static final int WRITERS = 2;
    /** Processor time that one article may take. */
    private static final Duration ARTICLE_LIMIT = Duration.ofSeconds(30);
    /** The program ends within 30 seconds of being told, whatever state the database is in. */
    private static final int LONGEST_STOP_SECONDS = 12;

    private final DatabaseCare.Revival revival;
    private final UnaryOperator<Analysis> supervision;
    private final Duration patience;
    private final Settings settings;
    private final Console console;
    private final Inbox inbox;
    private final Resting resting;
    private final Room room = new Room();
    private final TimeLimit limit = new TimeLimit(ARTICLE_LIMIT);
    private GroupCommit groupCommit;
    private Understanding understanding;
    private CompletableFuture<Analysis> analysis;
    private final DatabaseState state;
    private final Meters meters;
    private final LongReads reads = new LongReads();
    private final Progress progress;
    private final Main camel = new Main();
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile boolean broken;

    /**
     * @param revival     starts the database again should it have died, if that is in our hands
     * @param supervision what is put around the stages: nothing, or whatever somebody wants to see happen in them
     * @param patience    of a single run with a database that is away: usually {@link Once#PATIENCE}
     */
    Desk(Settings settings, Console console, DatabaseCare.Revival revival, UnaryOperator<Analysis> supervision, Duration patience) {
        this.revival = revival;
        this.supervision = supervision;
        this.patience = patience;
        this.settings = settings;
        this.console = console;
        this.inbox = new Inbox(settings.inbox());
        this.state = new DatabaseState(console::say);
        this.resting = new Resting(console::say);
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        camel.bind("metricsRegistry", registry);
        this.meters = new Meters(registry);
        this.progress = new Progress(inbox, reads, console);
    }

    /**
     * Works until {@link #stop}, or in a single run until the inbox is empty. The exit code.
     *
     * @throws Exception when it cannot start
     */
    int run() throws Exception {
        if (inbox.prepare()) {
            console.say("There was no folder " + inbox.folder() + ": it is made now");
        }
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(3, task -> new Thread(task, "clock"));
        try (Database database = new Database(settings.jdbcUrl(), settings.jdbcUser(), settings.jdbcPassword(), WRITERS + 2)) {
            DatabaseCare care = new DatabaseCare(revival, database, state, this::isStopping);
            Future<Boolean> reached = clock.submit(care::reach); // beside all that follows
            furnish(database);
            if (!started()) {
                return settings.once() ? 1 : 0;
            }
            watch(camel.getCamelContext(), database);
            Once once = new Once(inbox, resting, state, camel.getCamelContext().getInflightRepository()::size, console, patience);
            try {
                analysis.join();
                clock.execute(() -> open(care, once, reached));
                clock.scheduleWithFixedDelay(care::mend, 2, 2, TimeUnit.SECONDS);
                clock.scheduleWithFixedDelay(progress::look, 5, 5, TimeUnit.SECONDS);
                stop.await();
            } finally {
                clock.shutdownNow();
                room.close();
                groupCommit.hurry();
                camel.stop();
                understanding.close();
            }
            return settings.once() ? once.summary() : broken ? 1 : 0;
        } finally {
            clock.shutdownNow(); // also when it cannot start: its threads would keep the program alive
        }
    }

    /** False: told to stop before all was ready, when parts of it can no longer be started. */
    private boolean started() throws Exception {
        try {
            camel.start();
            return true;
        } catch (RuntimeException half) {
            if (!isStopping()) {
                throw half;
            }
            LOG.debug("stopped while starting", half);
            return false;
        }
    }

    private boolean isStopping() {
        return stop.getCount() == 0;
    }

    /** Lets what was begun be committed, and ends. From any thread. */
    void stop() {
        stop.countDown();
    }

    private void furnish(Database database) {
        new PickUp(inbox, settings.settle(), resting, console::say).bind(camel::bind, camel::addInitialProperty);
        new HealthPort(settings.httpHost(), settings.httpPort()).open(camel::addInitialProperty, console);
        camel.bind("database", database.dataSource());
        groupCommit = new GroupCommit(VERSION, WRITERS, state, meters::batch);
        gauges();
        Opening opening = new Opening(inbox, settings.maxBytes());
        Stages stages = new Stages(meters.registry());
        analysis = CompletableFuture.supplyAsync(() -> supervision.apply(Analysis.measured(stages))); // its tables are read while Camel starts
        understanding = new Understanding(opening, stages, draft -> analysis.join().understand(draft), reads, limit, settings.workers());
        Editing editing = new Editing(opening, room, resting, understanding, groupCommit);
        Filing filing = new Filing(inbox, resting, verdict -> {
            console.verdict(verdict);
            meters.verdict(verdict);
        });
        camel.configure().withShutdownTimeout(LONGEST_STOP_SECONDS);
        camel.configure().addRoutesBuilder(new Troubles());
        camel.configure().addRoutesBuilder(new Journey(editing, groupCommit, filing, settings.workers()));
    }

    private void gauges() {
        meters.gauge("copydesk.queue", "Files understood and not yet written", groupCommit::queued);
        meters.gauge("copydesk.backlog", "Files that wait in the inbox", () -> progress.backlog().files());
        meters.gauge("copydesk.oldest.seconds", "Age of the oldest file that waits", () -> progress.backlog().oldest().toMillis() / 1000.0);
        meters.gauge("copydesk.rate", "Files a second in the last seconds", progress::rate);
        meters.gauge("copydesk.database", "1 when the database takes rows", () -> state.trouble() == null ? 1 : 0);
        meters.gauge("copydesk.resting", "Files that wait for a reason of their own", resting::size);
        meters.gauge("copydesk.stuck", "Articles that took too long and are still running", limit::abandoned);
    }

    private void watch(CamelContext context, Database database) {
        HealthCheckRegistry health = context.getCamelContextExtension().getContextPlugin(HealthCheckRegistry.class);
        if (health != null) {
            health.register(new DatabaseHealth(database.dataSource(), state));
            health.register(new InboxHealth(inbox, resting));
            health.register(new StuckHealth(limit::abandoned));
        }
    }

    /** Waits for the database, then lets the first file in; in a single run also waits for the last to leave. */
    private void open(DatabaseCare care, Once once, Future<Boolean> reached) {
        try {
            while (!reached.get() && !care.reachAloud()) {
                if (settings.once() && once.isHopeless()) {
                    stop();
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(500);
            }
            console.say("Watching " + inbox.folder() + (settings.once() ? " until it is empty" : " (Ctrl-C ends)"));
            camel.getCamelContext().getRouteController().startRoute(Journey.PICK_UP);
            if (settings.once()) {
                once.await();
                stop();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (Exception fault) {
            LOG.error("The desk cannot work", fault);
            console.say("The desk cannot work: " + fault);
            broken = true;
            stop();
        }
    }

    private static String version() {
        String version = Desk.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
