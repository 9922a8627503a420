package org.copydesk.enrich.events;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.enrich.figures.FigureFinder;
import org.copydesk.enrich.figures.Figures;
import org.copydesk.enrich.names.NameFinder;
import org.copydesk.enrich.names.Names;
import org.copydesk.enrich.said.QuoteFinder;

/** What happened between whom, as rows of a text published on Friday, 12 May 2023: type, status, parties, and days, place, quantity, sectors where there are any. */
final class EventRows {
    private static final NameFinder NAMES = new NameFinder();
    private static final FigureFinder FIGURES = new FigureFinder();
    private static final QuoteFinder QUOTES = new QuoteFinder();
    private static final EventFinder EVENTS = new EventFinder();

    private EventRows() {
    }

    static List<String> rows(String text) {
        return events(text).stream().map(EventRows::row).toList();
    }

    /** Of a Russian text. */
    static List<String> russian(String text) {
        return events(text, "ru").stream().map(EventRows::row).toList();
    }

    static List<Event> events(String text) {
        return events(text, "en");
    }

    private static List<Event> events(String text, String language) {
        ClassifiedArticle article = org.copydesk.enrich.Story.of(text, LocalDate.of(2023, 5, 12), language);
        Names names = NAMES.find(article);
        Figures figures = FIGURES.find(article, names);
        return EVENTS.find(article, names, figures, QUOTES.find(article, names));
    }

    static String row(Event event) {
        String parties = event.parties().stream().filter(p -> p.country() != null).map(p -> p.role().code() + " " + p.country()).distinct()
                .collect(Collectors.joining(", "));
        String day = event.firstDay() == null ? "" : " " + event.firstDay() + (event.firstDay().equals(event.lastDay()) ? "" : " " + event.lastDay());
        String sectors = event.sectors().isEmpty() ? "" : " " + event.sectors().stream().map(Sector::text).toList();
        return event.type() + " " + event.status().code() + (parties.isEmpty() ? "" : " " + parties) + day
                + (event.place() == null ? "" : " " + event.place()) + (event.quantity() == null ? "" : " x" + event.quantity()) + sectors;
    }
}
