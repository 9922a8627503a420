package org.copydesk.enrich.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.clean.CleanArticle;
import org.copydesk.clean.PublishedBasis;
import org.copydesk.enrich.figures.FigureFinder;
import org.copydesk.enrich.figures.Figures;
import org.copydesk.enrich.names.NameFinder;
import org.copydesk.enrich.names.Names;
import org.copydesk.enrich.said.QuoteFinder;
import org.copydesk.parse.Given;
import org.copydesk.text.Prose;

/**
 * Shows what events come out of texts, beside them. {@code EventTrial plover PACK} also counts how many sentences get their PLOVER class,
 * {@code EventTrial text FILE...} reads plain texts, each after a line such as
 * {@code #2024-05-31} with its day.
 */
public final class EventTrial {
    private static final Map<String, String> NOW = Map.of("DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE", "FIGHT", "ASSAULT",
            "YIELD", "CONCEDE", "REDUCE", "SANCTION");
    private final NameFinder names = new NameFinder();
    private final FigureFinder figures = new FigureFinder();
    private final QuoteFinder quotes = new QuoteFinder();
    private final EventFinder events = new EventFinder();

    public static void main(String... args) throws IOException {
        EventTrial trial = new EventTrial();
        if (args[0].equals("plover")) {
            trial.plover(Path.of(args[1]));
        } else if (args[0].equals("seeds")) {
            for (JsonNode seed : new ObjectMapper().readTree(Path.of(args[1]).toFile())) {
                trial.show(seed.get("body").asText(), seed.get("published_on").isNull() ? null : LocalDate.parse(seed.get("published_on").asText()));
                System.out.println("GOLD " + seed.get("events"));
            }
        } else {
            for (int i = 1; i < args.length; i++) {
                for (String article : Files.readString(Path.of(args[i])).split("(?m)^#")) {
                    if (!article.isBlank()) {
                        System.out.println("=== " + article.substring(0, 11).strip());
                        trial.show(article.substring(11).strip(), LocalDate.parse(article.substring(0, 10)));
                    }
                }
            }
        }
    }

    private List<Event> read(String text, LocalDate published) {
        CleanArticle clean = new CleanArticle(text, Prose.of(text), List.of(), "", true, null, null, List.of(), null, null, null, published,
                published == null ? null : PublishedBasis.HEADER, Given.NOTHING);
        ClassifiedArticle article = new ClassifiedArticle(clean, "en", List.of());
        Names who = names.find(article);
        Figures howMuch = figures.find(article, who);
        return events.find(article, who, howMuch, quotes.find(article, who));
    }

    private void show(String text, LocalDate published) {
        System.out.println();
        for (Event event : read(text, published)) {
            System.out.println(line(event) + "\n      " + event.sentence().of(text));
        }
    }

    private static String line(Event event) {
        String parties = event.parties().stream().map(p -> p.role().code() + " " + p.country() + (p.entity() == null ? "" : " " + p.entity().name()))
                .collect(Collectors.joining(", "));
        return "  * " + event.type() + " " + event.plover() + " " + event.status().code() + " [" + parties + "] "
                + (event.firstDay() == null ? "" : event.firstDay() + ".." + event.lastDay()) + (event.place() == null ? "" : " @" + event.place() + " " + event.country())
                + (event.quantity() == null ? "" : " x" + event.quantity()) + " " + event.sectors().stream().map(Sector::text).toList();
    }

    private void plover(Path pack) throws IOException {
        double right = 0;
        int all = 0;
        ObjectMapper json = new ObjectMapper();
        for (String row : Files.readAllLines(pack)) {
            JsonNode doc = json.readTree(row);
            String gold = NOW.getOrDefault(doc.get("event").asText(), doc.get("event").asText());
            List<Event> found = read(doc.get("text").asText().strip(), LocalDate.of(2000, 1, 1));
            double share = found.isEmpty() ? 0 : (double) found.stream().filter(e -> gold.equals(e.plover())).count() / found.size();
            right += share;
            all++;
            if (share < 1) {
                System.out.println(gold + " <- " + found.stream().map(EventTrial::line).collect(Collectors.joining(";")) + "\n      " + doc.get("text").asText());
            }
        }
        System.out.printf("%d sentences, accuracy %.3f%n", all, right / all);
    }
}
