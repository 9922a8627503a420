package org.copydesk.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.classify.Classifier;
import org.copydesk.classify.TopicModel;
import org.copydesk.clean.CleanArticle;
import org.copydesk.parse.Given;
import org.copydesk.text.Models;
import org.copydesk.text.Prose;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long language and topics take for an article of 400 words, its words cut anew each time, and how long a cold start reads the model:
 * {@code mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test -Dexec.args="-cp %classpath org.openjdk.jmh.Main TopicsBench"}.
 */
@State(Scope.Thread)
@Fork(1)
public class TopicsBench {
    private static final String PARAGRAPHS = """
            Kenya and Rwanda signed an agreement on trade and transport in Nairobi on Monday, after two days of talks between President William Ruto \
            and his counterpart Paul Kagame. The railway from the port of Mombasa is to reach Kigali by 2032, and customs officers of both countries \
            will work side by side at the border.

            Exports of tea, coffee and minerals grew by a tenth last year, the ministries said, while farmers on both sides complained of \
            the price of fertilizer and of a drought that had cut the harvest by half. The central banks are to settle payments in national currencies.

            "We buy from each other what we used to buy from far away," the President said. Investors had been waiting for such rules since the \
            last election, he added, and the parliaments would ratify the treaty before the summit of the East African Community in the summer.

            """;
    private static final String TEXT = PARAGRAPHS.repeat(3).strip();

    private final Classifier classifier = new Classifier();

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @Warmup(iterations = 3, time = 3)
    @Measurement(iterations = 3, time = 3)
    public ClassifiedArticle articles() {
        return classifier.classify(new CleanArticle(TEXT, Prose.of(TEXT), List.of(), "Kenya and Rwanda agree on trade", false, null, null, List.of(),
                null, null, null, null, null, Given.NOTHING));
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(5)
    public TopicModel coldStart() throws IOException {
        try (InputStream in = Models.open("topics.model")) {
            return TopicModel.read(in);
        }
    }
}
