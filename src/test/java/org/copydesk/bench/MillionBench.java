package org.copydesk.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.copydesk.ChildDesk;
import org.copydesk.TestDatabase;

/**
 * Whether intake slows down as the database grows: the same new files go into a full database and into an empty one, in pairs.
 * Arguments: articles in the full one (1000000), files a run (5000), pairs (3), and a folder that keeps the full one, to fill it at one time (0 pairs) and to
 * measure at another; else it lies below the folder for temporary files, and goes. A million take about 25 GB.
 */
public final class MillionBench {
    /** Articles that are really taken in, before their rows are multiplied. */
    private static final int SEED = 5_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private MillionBench() {
    }

    private record Run(double rate, double database) {
    }

    public static void main(String[] arguments) throws Exception {
        long articles = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
        int files = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5_000;
        int pairs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        boolean kept = arguments.length > 3;
        Path home = kept ? Files.createDirectories(Path.of(arguments[3]).toAbsolutePath()) : Files.createTempDirectory("copydesk-million");
        try (Server server = new Server(home.resolve("data"))) {
            TestDatabase full = filled(home, server, articles);
            List<Double> ratios = new ArrayList<>();
            for (int pair = 1; pair <= pairs; pair++) {
                long series = Long.parseLong(full.value("SELECT max(id) FROM files"));
                TestDatabase empty = server.create("empty" + pair);
                boolean fullFirst = pair % 2 == 1;
                Run first = run(home, series, files, server, fullFirst ? full : empty);
                Run second = run(home, series, files, server, fullFirst ? empty : full);
                Run inFull = fullFirst ? first : second;
                Run inEmpty = fullFirst ? second : first;
                ratios.add(inFull.rate / inEmpty.rate);
                System.out.printf("pair %d     full %,.0f articles/s, %.2f ms in the database each; empty %,.0f, %.2f; ratio %.3f%n", pair, inFull.rate, inFull.database,
                        inEmpty.rate, inEmpty.database, inFull.rate / inEmpty.rate);
            }
            if (pairs > 0) {
                ratios.sort(Comparator.naturalOrder());
                System.out.printf("full as quick as empty: %.3f (median of %d pairs, from %.3f to %.3f)%n", ratios.get(pairs / 2), pairs, ratios.get(0), ratios.get(pairs - 1));
            }
        } finally {
            if (!kept) {
                try (Stream<Path> all = Files.walk(home)) {
                    all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
                }
            }
        }
        System.exit(0);
    }

    /** The full database: one that an earlier call has filled and kept, or a new one. */
    private static TestDatabase filled(Path home, Server server, long articles) throws Exception {
        Path mark = home.resolve("filled");
        if (Files.exists(mark)) {
            return server.existing("filled");
        }
        TestDatabase full = server.create("filled");
        long start = System.nanoTime();
        run(home, 0, (int) Math.min(SEED, articles), server, full);
        new Multiplying(full).until(articles);
        System.out.printf("filled     %s articles, %s in %,.0f s%n", full.value("SELECT count(*) FROM articles"),
                full.value("SELECT pg_size_pretty(pg_database_size(current_database()))"), (System.nanoTime() - start) / 1e9);
        Files.createFile(mark);
        return full;
    }

    /** Files of this series into a database. Articles a second from the first tenth to the last, when the program is warm, and processor time that each took in the database, in ms. */
    private static Run run(Path home, long series, int files, Server server, TestDatabase database) throws Exception {
        Path inbox = Files.createTempDirectory(home, "inbox");
        Wire wire = new Wire(1_000 + series);
        for (int i = 0; i < files; i++) {
            Files.write(inbox.resolve("series" + series + "-" + i + ".txt"), wire.article(i));
        }
        String before = database.value("SELECT coalesce(max(id), 0) FROM files");
        try (ChildDesk desk = ChildDesk.start(inbox, database.url(), Map.of()); Server.Question verdicts = new Server.Question(database,
                "SELECT count(*)::int FROM files WHERE id > " + before)) {
            int warm = await(verdicts, desk, files / 10);
            long start = System.nanoTime();
            double idle = server.processor();
            await(verdicts, desk, files);
            double seconds = (System.nanoTime() - start) / 1e9;
            Run run = new Run((files - warm) / seconds, 1_000 * (server.processor() - idle) / (files - warm));
            desk.terminate();
            desk.awaitEnd(Duration.ofSeconds(30));
            return run;
        }
    }

    private static int await(Server.Question verdicts, ChildDesk desk, int wanted) throws Exception {
        int done = 0;
        for (long moved = System.nanoTime(); done < wanted;) {
            int now = verdicts.ask();
            moved = now > done ? System.nanoTime() : moved;
            done = now;
            if (!desk.isAlive() || System.nanoTime() - moved > PATIENCE.toNanos()) {
                throw new IllegalStateException("%,d of %,d files, and no more; the desk printed:%n%s".formatted(done, wanted, desk.threads()));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return done;
    }
}
