package org.copydesk;

import java.io.IOException;
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
        Cleaner cleaner = new Cleaner();
        Classifier classifier = new Classifier();
        Enricher enricher = new Enricher();
        return draft -> stages.timed("enrich", stages.timed("classify", stages.timed("clean", draft, cleaner::clean), classifier::classify), enricher::enrich);
    }
}
