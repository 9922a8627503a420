package org.copydesk;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.copydesk.classify.Classifier;
import org.copydesk.clean.Cleaner;
import org.copydesk.enrich.EnrichedArticle;
import org.copydesk.enrich.Enricher;
import org.copydesk.parse.Draft;
import org.copydesk.text.Refusal;
import org.copydesk.watch.Stages;

/** The stages behind parsing, one after the other, over one article. Safe for all threads. */
public interface Analysis {

    /** @throws Refusal when no article is left of it */
    EnrichedArticle understand(Draft draft) throws Refusal, IOException;

    /** @param stages measures how long each takes */
    static Analysis measured(Stages stages) {
        // each reads its tables and weights for a while, beside the others
        CompletableFuture<Enricher> enriching = CompletableFuture.supplyAsync(Enricher::new);
        CompletableFuture<Classifier> classifying = CompletableFuture.supplyAsync(Classifier::new);
        Cleaner cleaner = new Cleaner();
        Classifier classifier = classifying.join();
        Enricher enricher = enriching.join();
        CompletableFuture.runAsync(() -> Rehearsal.of(draft -> enricher.enrich(classifier.classify(cleaner.clean(draft)))));
        return draft -> stages.timed("enrich", stages.timed("classify", stages.timed("clean", draft, cleaner::clean), classifier::classify), enricher::enrich);
    }
}
