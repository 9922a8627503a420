package org.copydesk.enrich;

import java.util.List;
import java.util.Objects;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.enrich.events.Event;
import org.copydesk.enrich.figures.Figures;
import org.copydesk.enrich.names.Names;
import org.copydesk.enrich.said.Said;

/** A classified article with its facts. Every one points at its characters in the body. */
public record EnrichedArticle(ClassifiedArticle classified, Names names, Figures figures, Said said, List<Event> events) {

    public EnrichedArticle {
        Objects.requireNonNull(classified);
        Objects.requireNonNull(names);
        Objects.requireNonNull(figures);
        Objects.requireNonNull(said);
        events = List.copyOf(events);
    }
}
