package org.copydesk.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.enrich.Story;
import org.copydesk.enrich.names.NameFinder;
import org.copydesk.enrich.names.Names;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long people, countries, places and organizations take for an article of 400 words, cut into words anew each time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class NamesBench {
    private static final String PARAGRAPHS = """
            Uzbek President Shavkat Mirziyoyev received French President Emmanuel Macron in Samarkand on Friday, the foreign ministry of Uzbekistan said. \
            The Head of State thanked his guest for the support of the European Bank for Reconstruction and Development and of the French Development Agency.

            The Uzbek leader said that trade between Tashkent and Paris grew by a third, and that the University of Lyon would open a branch in Bukhara. \
            Foreign Minister Bakhtiyor Saidov and his French counterpart then signed a plan for the next two years, which includes talks at the United \
            Nations on water, a visit of farmers from Normandy and a forum of regions that Kazakhstan and Turkey are asked to join.

            Macron, who came from Astana, will fly on to Ulaanbaatar.

            """;
    private final NameFinder names = new NameFinder();
    private final String text = PARAGRAPHS.repeat(4).strip();

    @Benchmark
    public Names names() {
        ClassifiedArticle article = Story.of(text, LocalDate.of(2024, 11, 3));
        return names.find(article);
    }
}
