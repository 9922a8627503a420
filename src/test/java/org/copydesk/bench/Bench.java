package org.copydesk.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.ChildDesk;
import org.copydesk.RunningDesk;
import org.copydesk.TestDatabase;

/**
 * How fast the whole pipeline is, beside two ceilings measured in the same run: writing the same rows by COPY, and reading,
 * hashing and moving the same files in plain Java. Arguments: how many articles (10000), then options of the JVM such as -Xmx256m.
 */
public final class Bench {
    private static final Pattern CPU = Pattern.compile("copydesk_stage_processor_seconds_total\\{.*?stage=\"(\\w+)\".*?} ([\\d.E-]+)");

    /** A look at the last number until it is high enough, because counting takes long. */
    private static final String VERDICTS = "SELECT coalesce(CASE WHEN max(id) < %d THEN max(id) ELSE (SELECT count(*) FROM files) END, 0) FROM files";
    /** So long may nothing happen before we give up. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Bench() {
    }

    public static void main(String[] arguments) throws Exception {
        int files = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        String[] jvm = arguments.length < 2 ? new String[0] : arguments[1].split(" ");
        Path home = Files.createTempDirectory("copydesk-bench");
        try (Server server = new Server(home.resolve("data"))) {
            Path inbox = Files.createDirectory(home.resolve("inbox"));
            System.out.printf("%,d files (%s), %d processors, Java %s%n", files, drop(inbox, files), Runtime.getRuntime().availableProcessors(), Runtime.version());
            double plain = new PlainFiles(inbox, home.resolve("moved")).measure();
            TestDatabase database = server.create("bench");
            double rate = pipeline(inbox, files, server, database, jvm);
            double copy = new CopyCeiling(database, server.create("copied")).measure();
            System.out.printf("ceilings   COPY of the same rows %,.0f articles/s (pipeline: %.3f of it); plain Java read, hash, move %,.0f files/s (%.3f)%n",
                    copy, rate / copy, plain, rate / plain);
        } finally {
            try (Stream<Path> all = Files.walk(home)) {
                all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            }
        }
        System.exit(0);
    }

    private static String drop(Path inbox, int files) throws IOException {
        Wire wire = new Wire(20);
        Random dice = new Random(21);
        int texts = 0;
        int copies = 0;
        long bytes = 0;
        for (int i = 0; i < files; i++) {
            boolean copy = texts > 0 && dice.nextInt(100) < 2;
            int number = copy ? dice.nextInt(texts) : texts++;
            byte[] article = wire.article(number);
            copies += copy ? 1 : 0;
            bytes += article.length;
            Files.write(inbox.resolve("story" + i + (number % 8 == 7 ? ".html" : ".txt")), article);
        }
        return "%,d texts, %,d copies, %,d bytes each".formatted(texts, copies, bytes / files);
    }

    private static double pipeline(Path inbox, int files, Server server, TestDatabase tables, String[] jvm) throws Exception {
        long before = Long.parseLong(tables.value("SELECT pg_database_size(current_database())"));
        double idle = server.processor();
        int port = RunningDesk.freePort();
        long start = System.nanoTime();
        try (ChildDesk desk = ChildDesk.start(inbox, tables.url(), Map.of("COPYDESK_HTTP_PORT", Integer.toString(port)), jvm);
                Server.Question verdicts = new Server.Question(tables, VERDICTS.formatted(files))) {
            long first = 0;
            long tenth = 0;
            long lastTenth = 0;
            long moved = start;
            int done = 0;
            while (done < files) {
                int known = done;
                done = verdicts.ask();
                long now = System.nanoTime();
                moved = done > known ? now : moved;
                if (!desk.isAlive() || now - moved > PATIENCE.toNanos()) {
                    throw new IllegalStateException("%,d of %,d files, and no more; the desk printed:%n%s".formatted(done, files, desk.threads()));
                }
                first = first == 0 && done > 0 ? now : first;
                tenth = tenth == 0 && done > files / 10 ? now : tenth;
                lastTenth = lastTenth == 0 && done > files * 9L / 10 ? now : lastTenth;
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
            long end = System.nanoTime();
            double rate = files / seconds(first, end);
            System.out.printf("pipeline   %,.0f articles/s (%,.0f s; first row after %.1f s; first tenth %.1f s, last tenth %.1f s)%n", rate, seconds(start, end),
                    seconds(start, first), seconds(first, tenth), seconds(lastTenth, end));
            Map<String, Double> stages = new TreeMap<>();
            String metrics = metrics(port);
            System.out.printf("batches    %.1f files each%n", figure(metrics, "copydesk_batch_size_sum") / figure(metrics, "copydesk_batch_size_count"));
            Matcher stage = CPU.matcher(metrics);
            while (stage.find()) {
                stages.put(stage.group(1), 1_000 * Double.parseDouble(stage.group(2)) / files);
            }
            Map<String, Double> threads = Processor.threads(desk.pid());
            threads.replaceAll((work, seconds) -> 1_000 * seconds / files);
            double own = threads.values().stream().mapToDouble(Double::doubleValue).sum();
            double database = 1_000 * (server.processor() - idle) / files;
            System.out.printf("processor  %.2f ms an article: %.2f in the JVM, start included %s, by stage %s; %.2f in the database%n", own + database, own,
                    rounded(threads), rounded(stages), database);
            System.out.printf("memory     %s%n", peak(desk.pid()));
            System.out.printf("database   %,d bytes an article%n",
                    (Long.parseLong(tables.value("SELECT pg_database_size(current_database())")) - before) / files);
            desk.terminate();
            desk.awaitEnd(Duration.ofSeconds(30));
            return rate;
        }
    }

    private static Map<String, String> rounded(Map<String, Double> stages) {
        Map<String, String> rounded = new TreeMap<>();
        stages.forEach((name, millis) -> rounded.put(name, "%.2f".formatted(millis)));
        return rounded;
    }

    private static String peak(long pid) throws IOException {
        Path status = Path.of("/proc/" + pid + "/status");
        return Files.exists(status) ? Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM")).findFirst().orElse("unknown")
                .replaceAll("\\s+", " ").replace("VmHWM", "peak RSS") : "unknown";
    }

    private static String metrics(int port) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/observe/metrics")).build(),
                HttpResponse.BodyHandlers.ofString()).body();
    }

    private static double figure(String metrics, String name) {
        Matcher line = Pattern.compile("(?m)^" + name + "(?:\\{.*})? ([\\d.E-]+)").matcher(metrics);
        return line.find() ? Double.parseDouble(line.group(1)) : Double.NaN;
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }
}
