package org.copydesk.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL of our own that keeps its data in a folder. It survives the sudden death of the program; the next start
 * finds it by its port and goes on with it. A second program in the same folder shares it.
 */
public final class EmbeddedDatabase implements Closeable {
    private final boolean fresh;
    private final int port;
    private final Closeable end;

    private EmbeddedDatabase(boolean fresh, int port, Closeable end) {
        this.fresh = fresh;
        this.port = port;
        this.end = end;
    }

    /** Whether its data was made by this start. */
    public boolean isFresh() {
        return fresh;
    }

    public int port() {
        return port;
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    public String user() {
        return "postgres";
    }

    /** Starts it, or joins the one that runs. */
    public static EmbeddedDatabase start(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path cluster = folder.resolve("postgres");
        boolean fresh = !Files.exists(cluster.resolve("PG_VERSION"));
        FileChannel owner = FileChannel.open(folder.resolve("owner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = owner.tryLock();
        Running running = Running.in(cluster);
        if (running != null) {
            return new EmbeddedDatabase(false, running.port, lock == null ? owner : () -> {
                running.stop();
                owner.close();
            });
        }
        int port = port(folder);
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.resolve("engine").toFile())
                .setPort(port)
                .setRegisterShutdownHook(false)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(folder.resolve("postgres.log").toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(folder.resolve("postgres.log").toFile()))
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "50")
                .setServerConfig("max_wal_size", "1GB")
                .start();
        return new EmbeddedDatabase(fresh, port, () -> {
            postgres.close();
            owner.close();
        });
    }

    @Override
    public void close() throws IOException {
        end.close();
    }

    /** The port of the last start, when it is free still; psql lines and bookmarks so stay true. */
    private static int port(Path folder) throws IOException {
        Path kept = folder.resolve("port");
        if (Files.exists(kept)) {
            int port = Integer.parseInt(Files.readString(kept).strip());
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // another program has it now: below, another is taken
            }
        }
        try (ServerSocket socket = new ServerSocket(0)) {
            Files.writeString(kept, socket.getLocalPort() + "\n");
            return socket.getLocalPort();
        }
    }

    /** A server that runs on the cluster, by what its postmaster.pid says. */
    private record Running(ProcessHandle process, int port) {

        static Running in(Path cluster) throws IOException {
            Path file = cluster.resolve("postmaster.pid");
            if (!Files.exists(file)) {
                return null;
            }
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 4) {
                return null;
            }
            int port = Integer.parseInt(lines.get(3).strip());
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(process -> process.info().command().map(command -> command.endsWith("postgres")).orElse(false))
                    .map(process -> new Running(process, port)).orElse(null);
        }

        void stop() {
            process.destroy();
            try {
                process.onExit().get(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
                throw new IllegalStateException("the embedded PostgreSQL does not end", e);
            }
        }
    }
}
