package org.copydesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;

/** The ceiling of intake: each file is read, hashed and moved, and moved back, by one thread of plain Java. */
final class PlainFiles {
    private final Path inbox;
    private final Path elsewhere;

    PlainFiles(Path inbox, Path elsewhere) {
        this.inbox = inbox;
        this.elsewhere = elsewhere;
    }

    /** Files a second. */
    double measure() throws Exception {
        Files.createDirectories(elsewhere);
        List<Path> files = list(inbox);
        long start = System.nanoTime();
        for (Path file : files) {
            MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            Files.move(file, elsewhere.resolve(file.getFileName()));
        }
        double rate = files.size() / ((System.nanoTime() - start) / 1e9);
        for (Path file : list(elsewhere)) {
            Files.move(file, inbox.resolve(file.getFileName()));
        }
        return rate;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
