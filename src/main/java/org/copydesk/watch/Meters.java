package org.copydesk.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.copydesk.store.Outcome;
import org.copydesk.store.Verdict;

/** What an operator's graphs are drawn from: files by verdict and reason, articles, batch sizes, the queue. Safe for all threads. */
public final class Meters {
    private static final int MOST_REASONS = 100;
    private static final int LONGEST_REASON = 80;
    private static final Pattern DIFFERING = Pattern.compile("\\d[\\d,.]*|\"[^\"]*\"");

    private final Set<String> reasons = ConcurrentHashMap.newKeySet();
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
        } else if (verdict.outcome().reason() != null) {
            rejected(verdict.outcome()).increment();
        }
    }

    public void batch(int files) {
        batches.record(files);
    }

    /** A figure that is asked for whenever the metrics are read. */
    public void gauge(String name, String description, Supplier<Number> figure) {
        Gauge.builder(name, figure).description(description).register(registry);
    }

    /** Sentences that differ in a number or a name count as one; should there be very many, the rest is counted together. */
    private Counter rejected(Outcome outcome) {
        String sentence = DIFFERING.matcher(outcome.reason()).replaceAll("#");
        String reason = sentence.length() <= LONGEST_REASON ? sentence : sentence.substring(0, LONGEST_REASON);
        boolean known = reasons.contains(reason) || reasons.size() < MOST_REASONS && reasons.add(reason);
        return Counter.builder("copydesk.files.rejected").description("Files refused or failed, by reason").tag("verdict", outcome.status())
                .tag("reason", known ? reason : "other").register(registry);
    }

    private Counter files(String status) {
        return Counter.builder("copydesk.files").description("Files by verdict").tag("verdict", status).register(registry);
    }
}
