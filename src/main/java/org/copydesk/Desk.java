package org.copydesk;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.health.HealthCheckRegistry;
import org.apache.camel.main.Main;
import org.copydesk.intake.Inbox;
import org.copydesk.intake.Opening;
import org.copydesk.intake.PickUp;
import org.copydesk.intake.Unmovable;
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

/** Puts the parts together around one inbox and one database, and keeps them going until told to stop. */
final class Desk {
    private static final String VERSION = version();
    private static final int WRITERS = 2;
    private static final int LONGEST_STOP_SECONDS = 20;

    private final Settings settings;
    private final Console console;
    private final Inbox inbox;
    private final Unmovable unmovable = new Unmovable();
    private final DatabaseState state;
    private final Meters meters;
    private final LongReads reads = new LongReads();
    private final Main camel = new Main();
    private final CountDownLatch stop = new CountDownLatch(1);

    Desk(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
        this.inbox = new Inbox(settings.inbox());
        this.state = new DatabaseState(console::say);
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        camel.bind("metricsRegistry", registry);
        this.meters = new Meters(registry);
    }

    /** Works until {@link #stop}, or in a single run until the inbox is empty. The exit code. */
    int run() throws Exception {
        inbox.prepare();
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(2, task -> new Thread(task, "clock"));
        try (Database database = new Database(settings.jdbcUrl(), settings.jdbcUser(), settings.jdbcPassword(), WRITERS + 2)) {
            furnish(database);
            camel.start();
            watch(camel.getCamelContext(), database);
            Once once = new Once(inbox, unmovable, state, camel.getCamelContext().getInflightRepository()::size, console);
            try {
                clock.execute(() -> open(database, once));
                Progress progress = new Progress(inbox, reads, console);
                clock.scheduleWithFixedDelay(progress::look, 5, 5, TimeUnit.SECONDS);
                stop.await();
            } finally {
                clock.shutdownNow();
                camel.stop();
            }
            return settings.once() ? once.summary() : 0;
        }
    }

    /** Lets what was begun be committed, and ends. From any thread. */
    void stop() {
        stop.countDown();
    }

    private void furnish(Database database) {
        new PickUp(inbox, settings.settle(), unmovable, console::say).bind(camel::bind, camel::addInitialProperty);
        new HealthPort(settings.httpHost(), settings.httpPort()).open(camel::addInitialProperty, console);
        camel.configure().withShutdownTimeout(LONGEST_STOP_SECONDS);
        camel.bind("database", database.dataSource());
        GroupCommit groupCommit = new GroupCommit(VERSION, WRITERS, state, meters::batch);
        meters.gauge("copydesk.queue", "Files understood and not yet written", groupCommit::queued);
        Opening opening = new Opening(inbox, settings.maxBytes());
        camel.configure().addRoutesBuilder(new Troubles());
        Understanding understanding = new Understanding(opening, new Stages(meters.registry()), reads, settings.workers());
        camel.configure().addRoutesBuilder(new Journey(opening, understanding, groupCommit,
                new Filing(inbox, verdict -> {
                    console.verdict(verdict);
                    meters.verdict(verdict);
                }), settings.workers()));
    }

    private void watch(CamelContext context, Database database) {
        HealthCheckRegistry health = context.getCamelContextExtension().getContextPlugin(HealthCheckRegistry.class);
        if (health != null) {
            health.register(new DatabaseHealth(database.dataSource(), state));
            health.register(new InboxHealth(inbox));
        }
    }

    /** Waits for the database, then lets the first file in; in a single run also waits for the last to leave. */
    private void open(Database database, Once once) {
        try {
            while (!opened(database)) {
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
            console.say("The desk cannot work: " + fault);
            stop();
        }
    }

    private boolean opened(Database database) {
        try {
            database.open();
            state.back();
            return true;
        } catch (SQLException | RuntimeException away) {
            state.away(away);
            return false;
        }
    }

    private static String version() {
        String version = Desk.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
