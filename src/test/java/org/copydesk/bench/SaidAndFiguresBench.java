package org.copydesk.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.enrich.Story;
import org.copydesk.enrich.figures.FigureFinder;
import org.copydesk.enrich.figures.Figures;
import org.copydesk.enrich.names.NameFinder;
import org.copydesk.enrich.names.Names;
import org.copydesk.enrich.said.QuoteFinder;
import org.copydesk.enrich.said.Said;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long quotes, and amounts and dates, take for an article of 400 words. The words themselves are cut before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class SaidAndFiguresBench {
    private static final String PARAGRAPHS = """
            The two governments signed 12 agreements worth $4.7 billion in Tashkent on Tuesday, the press service said. Trade grew by 8.5 percent \
            last year and is to reach 10 billion dollars by 2030, it added.

            “We have opened a new chapter for our countries, and the road between them will be finished in October 2026,” President Shavkat Mirziyoyev \
            told reporters after the talks. “Nobody could have hoped for that three years ago.”

            For his part, Emmanuel Macron called the city "a bridge between the continents" and said that 150 companies from France work there, \
            among them two dozen makers of farm machinery. He recalled the state visit of November 2022, when both sides agreed to build a 500-megawatt plant.

            """;
    private final FigureFinder figures = new FigureFinder();
    private final QuoteFinder quotes = new QuoteFinder();
    private final ClassifiedArticle article = Story.of(PARAGRAPHS.repeat(3).strip(), LocalDate.of(2025, 3, 12));
    private final Names names = new NameFinder().find(article);

    @Benchmark
    public Figures figures() {
        return figures.find(article, names);
    }

    @Benchmark
    public Said quotes() {
        return quotes.find(article, names);
    }
}
