package org.copydesk.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.classify.Classifier;
import org.copydesk.clean.Cleaner;
import org.copydesk.clean.DroppedText;
import org.copydesk.enrich.EnrichedArticle;
import org.copydesk.enrich.Enricher;
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

/** Articles of 400 words a second, on one thread, of which names, quotes, amounts, dates and events are found together. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx150m")
public class EnrichmentBench {
    private static final int ARTICLES = 400;

    private final Enricher enricher = new Enricher();
    private final List<ClassifiedArticle> articles = new ArrayList<>();
    private int next;

    @Setup
    public void read() throws Refusal {
        Wire wire = new Wire(22);
        Cleaner cleaner = new Cleaner();
        Classifier classifier = new Classifier();
        for (int number = 0; number < ARTICLES; number++) {
            articles.add(classifier.classify(cleaner.clean(DroppedText.of("story.txt", wire.article(number)))));
        }
    }

    @Benchmark
    public EnrichedArticle enrich() {
        next = (next + 1) % ARTICLES;
        return enricher.enrich(articles.get(next));
    }
}
