package org.copydesk.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Supplier;
import org.copydesk.store.Outcome;
import org.copydesk.store.Verdict;

/** What an operator's graphs are drawn from: files by verdict, articles, batch sizes, the queue. Safe for all threads. */
public final class Meters {
    private final MeterRegistry registry;
    private final Counter articles;
    private final DistributionSummary batches;

    public Meters(MeterRegistry registry) {
        this.registry = registry;
        articles = Counter.builder("copydesk.articles").description("Articles newly stored").register(registry);
        batches = DistributionSummary.builder("copydesk.batch.size").description("Files committed together").register(registry);
        for (String status : new String[] {"stored", "duplicate", "refused", "failed"}) {
            files(status);
        }
    }

    public MeterRegistry registry() {
        return registry;
    }

    public void verdict(Verdict verdict) {
        files(verdict.outcome().status()).increment();
        if (verdict.outcome() instanceof Outcome.Stored stored) {
            articles.increment(stored.articles());
        }
    }

    public void batch(int files) {
        batches.record(files);
    }

    /** A figure that is asked for whenever the metrics are read. */
    public void gauge(String name, String description, Supplier<Number> figure) {
        Gauge.builder(name, figure).description(description).register(registry);
    }

    private Counter files(String status) {
        return Counter.builder("copydesk.files").description("Files by verdict").tag("verdict", status).register(registry);
    }
}
