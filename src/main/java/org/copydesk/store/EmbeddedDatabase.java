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
import java.util.Optional;

/**
 * A PostgreSQL of our own that keeps its data in a folder. It survives the sudden death of the program; the next start
 * finds it by its port and goes on with it. Programs that work in the same folder share it, and the last one ends it.
 */
public final class EmbeddedDatabase implements Closeable {
    private final Path folder;
    private final FileChannel users;
    private FileLock using;
    /** What we started; null: another program did. It holds a lock on the folder until it is closed. */
    private EmbeddedPostgres engine;
    private boolean fresh;
    private int port;

    private EmbeddedDatabase(Path folder) throws IOException {
        this.folder = folder;
        this.users = FileChannel.open(folder.resolve("users.lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Starts it, or joins the one that runs. */
    public static EmbeddedDatabase start(Path folder) throws IOException {
        Files.createDirectories(folder);
        EmbeddedDatabase database = new EmbeddedDatabase(folder);
        try (FileChannel gate = database.gate()) {
            database.using = database.users.lock(0, Long.MAX_VALUE, true);
            database.fresh = !Files.exists(database.cluster().resolve("PG_VERSION"));
            database.run();
        }
        return database;
    }

    /** Starts it again should it have died. */
    public void revive() throws IOException {
        try (FileChannel gate = gate()) {
            run();
        }
    }

    @Override
    public void close() throws IOException {
        try (FileChannel gate = gate()) {
            using.release();
            FileLock alone = users.tryLock();
            Optional<Postmaster> running = Postmaster.of(cluster());
            if (alone != null && running.isPresent()) {
                running.get().stop();
            }
            letGo();
        } finally {
            users.close();
        }
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

    /** One program at a time starts or ends the server. */
    private FileChannel gate() throws IOException {
        FileChannel gate = FileChannel.open(folder.resolve("start.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        gate.lock();
        return gate;
    }

    private Path cluster() {
        return folder.resolve("postgres");
    }

    private void run() throws IOException {
        Optional<Postmaster> running = Postmaster.of(cluster());
        if (running.isPresent()) {
            port = running.get().port();
            return;
        }
        letGo();
        port = freePort(folder);
        engine = EmbeddedPostgres.builder()
                .setDataDirectory(cluster())
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
    }

    private void letGo() throws IOException {
        if (engine != null && Postmaster.of(cluster()).isEmpty()) {
            engine.close();
            engine = null;
        }
    }

    /** The port of the last start, when it is free still; psql lines and bookmarks so stay true. */
    static int freePort(Path folder) throws IOException {
        Path kept = folder.resolve("port");
        String last = Files.exists(kept) ? Files.readString(kept).strip() : "";
        if (last.matches("\\d{1,4}|[1-5]\\d{4}")) { // a start that was killed may have left half of it
            try (ServerSocket socket = new ServerSocket(Integer.parseInt(last))) {
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
}
