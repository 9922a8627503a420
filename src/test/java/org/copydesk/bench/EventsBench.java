package org.copydesk.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.enrich.Story;
import org.copydesk.enrich.events.Event;
import org.copydesk.enrich.events.EventFinder;
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

/** How long events take for an article of 400 words, when words, names, figures and quotes are known. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class EventsBench {
    private static final String PARAGRAPHS = """
            Uzbek President Shavkat Mirziyoyev held talks with French President Emmanuel Macron in Tashkent on Tuesday, the press service said. The two \
            governments signed 12 agreements on energy, agriculture, customs and education, and will open a joint university next year.

            Before the meeting, the guest visited Samarkand, where he was received by the governor. Macron invited his counterpart to visit Paris in the spring \
            and thanked Uzbekistan for sending humanitarian aid to Afghanistan.

            Russia has threatened to impose new duties on Uzbek fruit, while Kazakhstan expelled two diplomats and closed a border crossing. Protesters marched \
            through Bishkek to demand the release of an opposition leader, and police detained more than forty of them.

            """;
    private final EventFinder events = new EventFinder();
    private final ClassifiedArticle article = Story.of(PARAGRAPHS.repeat(3).strip(), LocalDate.of(2025, 3, 12));
    private final Names names = new NameFinder().find(article);
    private final Figures figures = new FigureFinder().find(article, names);
    private final Said said = new QuoteFinder().find(article, names);

    @Benchmark
    public List<Event> events() {
        return events.find(article, names, figures, said);
    }
}
