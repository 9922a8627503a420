package org.copydesk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.copydesk.watch.Console;
import org.copydesk.watch.Once;

/** The whole program in this JVM, around an inbox and a database of a test: drop files, await, ask SQL. */
public final class RunningDesk implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path inbox;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Desk desk;
    private final CompletableFuture<Integer> exitCode;
    private final int port;

    private RunningDesk(Path inbox, String url, Map<String, String> settings, Consumer<String> incident, Duration patience) {
        this.inbox = inbox;
        this.port = freePort();
        Map<String, String> all = new HashMap<>(settings);
        all.putIfAbsent("COPYDESK_INBOX", inbox.toString());
        all.putIfAbsent("COPYDESK_JDBC_URL", url);
        all.putIfAbsent("COPYDESK_HTTP_PORT", Integer.toString(port));
        all.putIfAbsent("COPYDESK_SETTLE", "100ms");
        Console console = new Console(new PrintStream(printed, true, StandardCharsets.UTF_8));
        desk = new Desk(Settings.read(all::get, name -> null), console, () -> { }, stages -> draft -> {
            incident.accept(draft.raw());
            return stages.understand(draft);
        }, patience);
        exitCode = CompletableFuture.supplyAsync(() -> {
            try {
                return desk.run();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }, task -> new Thread(task, "desk").start());
    }

    /** Watches until closed. */
    public static RunningDesk watching(Path inbox, TestDatabase database) {
        return with(inbox, database, Map.of());
    }

    /** @param incident what befalls the stages when they are given a text */
    public static RunningDesk watching(Path inbox, TestDatabase database, Consumer<String> incident) {
        return new RunningDesk(inbox, database.url(), Map.of(), incident, Once.PATIENCE);
    }

    public static RunningDesk with(Path inbox, TestDatabase database, Map<String, String> settings) {
        return new RunningDesk(inbox, database.url(), settings, text -> { }, Once.PATIENCE);
    }

    /** A single run that waits for the database no longer than this. */
    public static RunningDesk impatient(Path inbox, String url, Duration patience) {
        return new RunningDesk(inbox, url, Map.of("COPYDESK_ONCE", "true"), text -> { }, patience);
    }

    /** Something happens in the stages: the incident is shown each text before it is understood, and may throw what it likes. */
    public static String once(Path inbox, TestDatabase database, Consumer<String> incident) {
        try (RunningDesk desk = new RunningDesk(inbox, database.url(), Map.of("COPYDESK_ONCE", "true"), incident, Once.PATIENCE)) {
            desk.exitCode();
            return desk.printed();
        }
    }

    /** Takes in what lies in the inbox, ends, and gives back what was printed. */
    public static String once(Path inbox, TestDatabase database) {
        RunningDesk desk = with(inbox, database, Map.of("COPYDESK_ONCE", "true"));
        desk.exitCode();
        return desk.printed();
    }

    /** Puts a file into an inbox as a careful program does: under another name first. */
    public static void drop(Path inbox, String name, byte[] bytes) {
        try {
            Path target = inbox.resolve(name);
            Files.createDirectories(target.getParent());
            Path part = target.resolveSibling(target.getFileName() + ".part");
            Files.write(part, bytes);
            Files.move(part, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void drop(Path inbox, String name, String text) {
        drop(inbox, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns when it is so; fails with what was printed when it does not come to be. */
    public void await(BooleanSupplier so) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("it did not come to be; printed:\n" + printed());
            }
            java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /** Until nothing waits in the inbox. */
    public void awaitEmptyInbox() {
        await(() -> filesIn(inbox).stream().noneMatch(name -> !name.startsWith("done/") && !name.startsWith("refused/")));
    }

    /** The paths of all files below a folder. */
    public static java.util.List<String> filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        } catch (IOException | UncheckedIOException moved) {
            return java.util.List.of("a file that moved while we looked");
        }
    }

    public String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    public int port() {
        return port;
    }

    /** Waits for the end of a single run. */
    public int exitCode() {
        return exitCode.orTimeout(PATIENCE.toSeconds() * 3, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        desk.stop();
        exitCode();
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
