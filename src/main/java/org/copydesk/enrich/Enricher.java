package org.copydesk.enrich;

import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.enrich.events.EventFinder;
import org.copydesk.enrich.figures.FigureFinder;
import org.copydesk.enrich.figures.Figures;
import org.copydesk.enrich.names.NameFinder;
import org.copydesk.enrich.names.Names;
import org.copydesk.enrich.said.QuoteFinder;
import org.copydesk.enrich.said.Said;

/** Finds the facts of an article: each wing reads what the wings before it found. Has no state that changes, safe for all threads. */
public final class Enricher {
    private final NameFinder names = new NameFinder();
    private final FigureFinder figures = new FigureFinder();
    private final QuoteFinder quotes = new QuoteFinder();
    private final EventFinder events = new EventFinder();

    public EnrichedArticle enrich(ClassifiedArticle article) {
        Names who = names.find(article);
        Figures howMuch = figures.find(article, who);
        Said said = quotes.find(article, who);
        return new EnrichedArticle(article, who, howMuch, said, events.find(article, who, howMuch, said));
    }
}
