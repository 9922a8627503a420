package org.copydesk.enrich.events;

import java.util.List;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.enrich.figures.Figures;
import org.copydesk.enrich.names.Names;
import org.copydesk.enrich.said.Said;

/** Finds what happened between whom. Has no state that changes, safe for all threads. */
public final class EventFinder {

    public List<Event> find(ClassifiedArticle article, Names names, Figures figures, Said said) {
        return List.of();
    }
}
