package org.copydesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The PostgreSQL server that runs on a cluster's folder, by what its postmaster.pid says. */
record Postmaster(ProcessHandle process, int port) {
    private static final int PID = 0;
    private static final int PORT = 3;
    private static final long LONGEST_STOP_SECONDS = 20;

    /** Empty when none runs there; a number that another process has got since counts for nothing. */
    static Optional<Postmaster> of(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() <= PORT) {
            return Optional.empty();
        }
        int port = Integer.parseInt(lines.get(PORT).strip());
        return ProcessHandle.of(Long.parseLong(lines.get(PID).strip()))
                .filter(process -> process.isAlive() && process.info().commandLine().orElse("").contains(cluster.toString()))
                .map(process -> new Postmaster(process, port));
    }

    /** Ends it at once without waiting for those who are connected; what they have not committed is undone. */
    void stop() throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        try {
            process.onExit().get(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the embedded PostgreSQL does not end", e);
        }
    }
}
