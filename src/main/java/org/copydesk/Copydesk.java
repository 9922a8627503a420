package org.copydesk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.copydesk.intake.Inbox;
import org.copydesk.intake.Samples;
import org.copydesk.store.EmbeddedDatabase;
import org.copydesk.watch.Console;
import org.copydesk.watch.Form;
import org.copydesk.watch.Logs;
import org.copydesk.watch.Once;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program: settings, database, and the desk until it is told to stop. */
public final class Copydesk {

    private static final Logger LOG = LoggerFactory.getLogger(Copydesk.class);
    /** The database must not end before the desk has: whoever asks the program to stop waits for this. */
    private static final CountDownLatch ENDED = new CountDownLatch(1);
    private static final long LONGEST_STOP_SECONDS = 28;

    private Copydesk() {
    }

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT); // figures in reasons and messages are written alike on every machine
        Form form = Settings.isLogJson() ? Form.JSON : Form.TEXT;
        Logs.quieten(form);
        if (!OwnLocale.isEnough()) {
            System.exit(OwnLocale.run());
        }
        OwnLocale.endWithParent();
        Console console = new Console(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8), form); // whatever the locale
        System.exit(run(console));
    }

    /** The exit code: 0 when all went well, 1 when not, 2 when a setting cannot be used. */
    private static int run(Console console) {
        try {
            Settings settings = Settings.read();
            return settings.jdbcUrl() == null ? onOurOwnDatabase(settings, console) : onTheirDatabase(settings, console);
        } catch (Settings.Unusable unusable) {
            console.say(unusable.getMessage());
            return 2;
        } catch (Exception | LinkageError fault) {
            LOG.error("The desk cannot start", fault);
            console.say("The desk cannot start: " + fault);
            return 1;
        } finally {
            ENDED.countDown();
        }
    }

    private static int onTheirDatabase(Settings settings, Console console) throws Exception {
        console.say("Rows go to " + settings.shownUrl());
        return run(settings, console, () -> { });
    }

    private static int onOurOwnDatabase(Settings settings, Console console) throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(settings.data())) {
            if (database.isFresh() && settings.samples()) {
                putSamples(settings, console);
            }
            console.say("Rows go to " + database.jdbcUrl() + " (user " + database.user() + ", no password), data in " + settings.data());
            console.say("To look at them: psql -h localhost -p " + database.port() + " -U " + database.user()
                    + " postgres -c 'SELECT headline, published_on, source FROM articles'");
            return run(settings.on(database.jdbcUrl(), database.user()), console, database::revive);
        }
    }

    private static int run(Settings settings, Console console, DatabaseCare.Revival revival) throws Exception {
        Desk desk = new Desk(settings, console, revival, UnaryOperator.identity(), Once.PATIENCE);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            desk.stop();
            try {
                ENDED.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "stop"));
        return desk.run();
    }

    private static void putSamples(Settings settings, Console console) throws IOException {
        Inbox inbox = new Inbox(settings.inbox());
        inbox.prepare();
        console.say("The database is new: " + Samples.copyInto(inbox.folder()) + " sample articles were put into " + inbox.folder());
    }
}
