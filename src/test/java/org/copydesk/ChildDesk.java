package org.copydesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program in a JVM of its own, so that it can be killed. */
public final class ChildDesk implements AutoCloseable {
    private final Process process;
    private final Path output;

    private ChildDesk(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** @param jvm options such as -Xmx256m */
    public static ChildDesk start(Path inbox, String url, Map<String, String> settings, String... jvm) {
        Map<String, String> all = new HashMap<>(Map.of("COPYDESK_INBOX", inbox.toString(), "COPYDESK_JDBC_URL", url));
        all.putAll(settings);
        return start(Path.of("").toAbsolutePath(), all, jvm);
    }

    /** As a newcomer starts it: in a folder, with no more settings than these. */
    public static ChildDesk in(Path folder, Map<String, String> settings) {
        return start(folder, settings);
    }

    private static ChildDesk start(Path folder, Map<String, String> settings, String... jvm) {
        try {
            List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(List.of(jvm));
            command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), "org.copydesk.Copydesk"));
            Path output = Files.createTempFile("desk", ".out");
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
            Map<String, String> environment = builder.environment();
            environment.keySet().removeIf(name -> name.startsWith("COPYDESK_"));
            environment.put("COPYDESK_SETTLE", "100ms");
            environment.put("COPYDESK_HTTP_PORT", Integer.toString(RunningDesk.freePort()));
            environment.putAll(settings);
            return new ChildDesk(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A single run over what lies there; the exit code. */
    public static int once(Path inbox, String url, Duration patience, String... jvm) {
        try (ChildDesk desk = start(inbox, url, Map.of("COPYDESK_ONCE", "true"), jvm)) {
            return desk.awaitEnd(patience);
        }
    }

    /** SIGKILL: no hook runs, nothing is said. Returns when it is gone. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd(Duration.ofSeconds(20));
    }

    /** SIGTERM, as a container's end or Ctrl-C. */
    public void terminate() {
        process.destroy();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** The exit code. */
    public int awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("it does not end; printed:\n" + tail());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String printed() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What its threads are doing, and what it printed last. */
    public String threads() {
        try {
            new ProcessBuilder("kill", "-QUIT", Long.toString(process.pid())).start().waitFor();
            process.waitFor(3, TimeUnit.SECONDS);
            return tail();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String tail() {
        String all = printed();
        return all.substring(Math.max(0, all.length() - 60_000));
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            Files.deleteIfExists(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
