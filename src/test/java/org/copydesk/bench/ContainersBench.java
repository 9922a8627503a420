package org.copydesk.bench;

import com.sun.management.OperatingSystemMXBean;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.camel.component.file.GenericFile;
import org.copydesk.Analysis;
import org.copydesk.TimeLimit;
import org.copydesk.Understanding;
import org.copydesk.intake.Dropped;
import org.copydesk.intake.Inbox;
import org.copydesk.intake.Opening;
import org.copydesk.intake.Room;
import org.copydesk.store.Delivery;
import org.copydesk.store.Outcome;
import org.copydesk.watch.Logs;
import org.copydesk.watch.LongReads;
import org.copydesk.watch.Stages;

/**
 * The same pages as files, in a zip archive, and in a web archive as crawlers write it (each answer packed by itself): {@code
 * ContainersBench PAGES ROUNDS}. Prints the processor time of the whole program a page, from the disk to all that is known of
 * it, and the speed beside that of files; a round reads each once, the middle of all rounds counts. Nothing is written to a database.
 */
public final class ContainersBench {
    private static final OperatingSystemMXBean MACHINE = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Path folder;
    private final Opening opening;
    private final Understanding understanding;
    private final Room room = new Room();
    private int understood;
    private int committed;

    private ContainersBench(Path folder) {
        this.folder = folder;
        this.opening = new Opening(new Inbox(folder), 64 << 20);
        Stages stages = new Stages(new SimpleMeterRegistry());
        this.understanding = new Understanding(opening, stages, Analysis.measured(stages), new LongReads(), new TimeLimit(Duration.ofMinutes(10)), 1);
    }

    public static void main(String[] arguments) throws Exception {
        Logs.quieten();
        int pages = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("containers-bench");
        Map<String, List<Path>> forms = write(folder, pages);
        ContainersBench bench = new ContainersBench(folder);
        Map<String, double[]> millis = new LinkedHashMap<>();
        for (int round = -1; round < rounds; round++) { // the first one warms up
            for (Map.Entry<String, List<Path>> form : forms.entrySet()) {
                double each = bench.millis(form.getValue(), pages);
                if (round >= 0) {
                    millis.computeIfAbsent(form.getKey(), name -> new double[rounds])[round] = each;
                }
            }
        }
        double files = middle(millis.get("files"));
        millis.forEach((form, each) -> System.out.printf("%-10s %6.2f ms of processor a page, %3.0f %% of the speed of files   (%s)%n", form, middle(each),
                100 * files / middle(each), Arrays.toString(Arrays.stream(each).map(value -> Math.round(value * 100) / 100.0).toArray())));
        bench.understanding.close();
        for (List<Path> paths : forms.values()) {
            for (Path path : paths) {
                Files.delete(path);
            }
        }
        Files.delete(folder);
    }

    private static double middle(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private double millis(List<Path> paths, int pages) throws Exception {
        understood = 0;
        System.gc();
        long before = MACHINE.getProcessCpuTime();
        for (Path path : paths) {
            GenericFile<File> file = new GenericFile<>();
            file.setFile(path.toFile());
            Dropped dropped = opening.dropped(file);
            committed = 0;
            Room.Place place = room.enter(opening.most(dropped));
            Delivery last = understanding.understand(dropped, place, this::commit);
            understood += last.articles().size();
            place.leave();
        }
        double millis = (MACHINE.getProcessCpuTime() - before) / 1e6 / pages;
        if (understood != pages) {
            throw new IllegalStateException(understood + " articles of " + pages + " pages in " + folder);
        }
        return millis;
    }

    private Outcome commit(Delivery instalment) {
        understood += instalment.articles().size();
        committed += instalment.articles().size();
        return new Outcome.Reading(committed, instalment.reached());
    }

    private static Map<String, List<Path>> write(Path folder, int pages) throws IOException {
        Wire wire = new Wire(21);
        List<Path> files = new ArrayList<>();
        Path zip = folder.resolve("pages.zip");
        Path warc = folder.resolve("pages.warc.gz");
        try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(zip)); OutputStream crawl = Files.newOutputStream(warc)) {
            for (int i = 0; i < pages; i++) {
                byte[] page = wire.page(i);
                files.add(Files.write(folder.resolve("page" + i + ".html"), page));
                packed.putNextEntry(new ZipEntry("page" + i + ".html"));
                packed.write(page);
                crawl.write(answer(page, i));
            }
        }
        Map<String, List<Path>> forms = new LinkedHashMap<>();
        forms.put("files", files);
        forms.put("zip", List.of(zip));
        forms.put("warc.gz", List.of(warc));
        return forms;
    }

    private static byte[] answer(byte[] page, int number) throws IOException {
        byte[] http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r\nWARC-Date: 2024-05-01T00:00:00Z\r\n"
                + "WARC-Target-URI: https://example.org/%d\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(head.formatted(number, number, http.length + page.length).getBytes(StandardCharsets.US_ASCII));
            gzip.write(http);
            gzip.write(page);
            gzip.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.toByteArray();
    }
}
