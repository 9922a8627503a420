package org.copydesk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.copydesk.clean.Cleaner;
import org.copydesk.clean.DroppedText;
import org.copydesk.text.Refusal;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Pages and texts a second, on one thread, beside two well-known programs: {@code CleaningBench PACKS}, the folder of the packs
 * html_aeb.dev and text_aeb-resid.dev. One operation is one document, bytes to clean article.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 3, time = 5)
public class CleaningBench {
    private final Cleaner cleaner = new Cleaner();
    private List<byte[]> pages;
    private List<String> pageTexts;
    private List<byte[]> texts;
    private int next;

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder().include(CleaningBench.class.getSimpleName()).jvmArgsAppend("-Dpacks=" + args[0]).build()).run();
    }

    @Setup
    public void read() throws IOException {
        pageTexts = documents("html_aeb.dev").stream().map(json -> json.get("html").asText()).toList();
        pages = pageTexts.stream().map(page -> page.getBytes(StandardCharsets.UTF_8)).toList();
        texts = documents("text_aeb-resid.dev").stream().map(CleaningBench::text).toList();
    }

    private static byte[] text(JsonNode json) {
        List<String> lines = new ArrayList<>();
        json.get("lines").forEach(line -> lines.add(line.asText()));
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static List<JsonNode> documents(String pack) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(
                Files.newInputStream(Path.of(System.getProperty("packs"), pack + ".jsonl.gz"))), StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null; ) {
                documents.add(new ObjectMapper().readTree(line));
            }
        }
        return documents;
    }

    @Benchmark
    public Object pages() {
        return clean("page.html", pages.get(next++ % pages.size()));
    }

    @Benchmark
    public Object texts() {
        return clean("text.txt", texts.get(next++ % texts.size()));
    }

    private Object clean(String name, byte[] bytes) {
        try {
            return cleaner.clean(DroppedText.of(name, bytes));
        } catch (Refusal nothingInIt) {
            return nothingInIt;
        }
    }

    @Benchmark
    public Object pagesByReadability4J() {
        return new Readability4J("https://news.example/", pageTexts.get(next++ % pageTexts.size())).parse().getTextContent();
    }

    @Benchmark
    public Object pagesByBoilerpipe() throws BoilerpipeProcessingException {
        return ArticleExtractor.INSTANCE.getText(pageTexts.get(next++ % pageTexts.size()));
    }
}
