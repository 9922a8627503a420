package org.copydesk;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.classify.Classifier;
import org.copydesk.clean.Cleaner;
import org.copydesk.enrich.EnrichedArticle;
import org.copydesk.enrich.Enricher;
import org.copydesk.intake.Contents;
import org.copydesk.intake.Dropped;
import org.copydesk.intake.Opening;
import org.copydesk.parse.Draft;
import org.copydesk.parse.Parsed;
import org.copydesk.parse.Parsers;
import org.copydesk.store.Delivery;
import org.copydesk.text.Refusal;
import org.copydesk.watch.Stages;

/**
 * All stages, one after the other, over one file. Whatever is wrong with the file comes out as a refused or failed
 * delivery, so that it costs its neighbours nothing. Knows no Camel; safe for all threads.
 */
public final class Understanding {
    private final Opening opening;
    private final Stages stages;
    private final Parsers parsers = new Parsers();
    private final Cleaner cleaner = new Cleaner();
    private final Classifier classifier = new Classifier();
    private final Enricher enricher = new Enricher();

    public Understanding(Opening opening, Stages stages) {
        this.opening = opening;
        this.stages = stages;
    }

    public Delivery understand(Dropped dropped) {
        Contents contents = null;
        Parsed parsed = null;
        try {
            contents = stages.timed("open", dropped, opening::open);
            parsed = stages.timed("parse", contents, parsers::parse);
            List<EnrichedArticle> articles = new ArrayList<>(parsed.drafts().size());
            for (Draft draft : parsed.drafts()) {
                articles.add(understand(draft));
            }
            return Delivery.of(contents, parsed, articles);
        } catch (Refusal refusal) {
            return Delivery.refused(dropped, contents, parsed, refusal.getMessage());
        } catch (Exception | StackOverflowError fault) {
            return Delivery.failed(dropped, contents, parsed, fault);
        }
    }

    private EnrichedArticle understand(Draft draft) throws Refusal {
        return stages.timed("enrich", stages.timed("classify", stages.timed("clean", draft, cleaner::clean), classifier::classify), enricher::enrich);
    }
}
