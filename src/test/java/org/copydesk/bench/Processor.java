package org.copydesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Processor time that others have used, in seconds, as Linux counts it in {@code /proc}; 0 where there is no such folder. */
final class Processor {
    private static final double TICKS_A_SECOND = 100;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int ENDED_CHILDREN_USER = 13;
    private static final int ENDED_CHILDREN_SYSTEM = 14;

    private Processor() {
    }

    /** Of a server and all that it has forked, those that have ended included. */
    static double family(long pid) throws IOException {
        double sum = seconds(Path.of("/proc/" + pid + "/stat"), USER, SYSTEM, ENDED_CHILDREN_USER, ENDED_CHILDREN_SYSTEM);
        for (ProcessHandle child : ProcessHandle.of(pid).stream().flatMap(ProcessHandle::children).toList()) {
            sum += seconds(Path.of("/proc/" + child.pid() + "/stat"), USER, SYSTEM);
        }
        return sum;
    }

    /** Of a JVM by what its threads do: compile, collect, understand articles, write batches, move files, and the rest. */
    static Map<String, Double> threads(long pid) throws IOException {
        Map<String, Double> byWork = new TreeMap<>();
        Path tasks = Path.of("/proc/" + pid + "/task");
        if (Files.isDirectory(tasks)) {
            try (Stream<Path> threads = Files.list(tasks)) {
                for (Path thread : threads.toList()) {
                    byWork.merge(work(thread), seconds(thread.resolve("stat"), USER, SYSTEM), Double::sum);
                }
            }
        }
        return byWork;
    }

    private static String work(Path thread) throws IOException {
        String name = read(thread.resolve("comm"));
        return name.matches("(?s)C[12] Comp.*|Sweeper.*") ? "compile" : name.matches("(?s)(?:GC|G1|VM Thread|Parallel).*") ? "collect"
                : name.startsWith("article") ? "understand" : name.startsWith("batch writer") ? "write" : name.startsWith("file mover") ? "move" : "rest";
    }

    private static double seconds(Path stat, int... fields) throws IOException {
        String line = read(stat);
        if (line.isEmpty()) {
            return 0;
        }
        List<String> values = List.of(line.substring(line.lastIndexOf(')') + 2).split(" "));
        double ticks = 0;
        for (int field : fields) {
            ticks += Double.parseDouble(values.get(field));
        }
        return ticks / TICKS_A_SECOND;
    }

    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException ended) {
            return "";
        }
    }
}
