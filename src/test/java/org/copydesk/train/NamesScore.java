package org.copydesk.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.clean.CleanArticle;
import org.copydesk.clean.PublishedBasis;
import org.copydesk.enrich.names.ArticleCountry;
import org.copydesk.enrich.names.Mention;
import org.copydesk.enrich.names.NameFinder;
import org.copydesk.enrich.names.Names;
import org.copydesk.parse.Given;
import org.copydesk.text.Folding;
import org.copydesk.text.Prose;

/**
 * Reads texts and shows or scores their names, without files and database: quick to try a change with.
 * Arguments: show FILE... (a text with its names beside it), or names PACK.conll [K/N], or places PACK.jsonl.
 */
public final class NamesScore {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static NameFinder finder;

    public NamesScore() {
    }

    private static NameFinder finder() {
        finder = finder == null ? new NameFinder() : finder;
        return finder;
    }

    public static void main(String[] args) throws IOException {
        switch (args[0]) {
            case "show" -> {
                for (String file : List.of(args).subList(1, args.length)) {
                    show(Files.readString(Path.of(file)));
                }
            }
            case "seeds" -> {
                for (JsonNode seed : JSON.readTree(Path.of(args[1]).toFile())) {
                    show(seed.get("body").asText());
                }
            }
            case "names" -> names(Path.of(args[1]), args.length > 2 ? args[2] : null);
            case "places" -> places(Path.of(args[1]));
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    public static ClassifiedArticle article(String text, LocalDate day) {
        CleanArticle clean = new CleanArticle(text, Prose.of(text), List.of(), "", true, null, null, List.of(), null, null, null,
                day, day == null ? null : PublishedBasis.METADATA, Given.NOTHING);
        return new ClassifiedArticle(clean, "en", List.of());
    }

    private static void show(String text) {
        String[] lines = text.split("\n", 2);
        LocalDate day = lines[0].matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(lines[0]) : null;
        String body = day == null ? text : lines[1].strip();
        Names names = finder().find(article(body, day));
        System.out.println("=".repeat(100) + "\n" + body + "\n" + "-".repeat(100));
        Map<String, List<String>> rows = new TreeMap<>();
        for (Mention mention : names.mentions()) {
            rows.computeIfAbsent(mention.entity().kind().code() + "\t" + mention.entity().name() + " [" + mention.entity().country() + "]", k -> new ArrayList<>())
                    .add(mention.span().of(body).replace('\n', ' ') + (mention.basis() == Mention.Basis.NAMED ? "" : "/" + mention.basis().code())
                            + (mention.role() == null ? "" : " {" + mention.role() + "}"));
        }
        rows.forEach((entity, mentions) -> System.out.println(entity + ": " + String.join(" | ", mentions)));
        for (ArticleCountry country : names.countries()) {
            System.out.printf("  %s %s %d %.2f%n", country.code(), country.role().code(), country.mentions(), country.salience());
        }
    }

    private static final class Tally {
        int right;
        int wrong;
        int missed;

        double f1() {
            return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
        }
    }

    private static void names(Path pack, String fold) throws IOException {
        NamesScore score = new NamesScore();
        score.add(Conll.read(pack).stream().filter(document -> fold == null || Conll.inFold(document.id(), fold)).toList(), finder());
        score.print();
    }

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Map<String, Integer> errors = new HashMap<>();

    /** Counts what a finder gets right and wrong in tagged documents. */
    public void add(List<Conll.Document> documents, NameFinder finder) {
        for (Conll.Document document : documents) {
            Map<String, Integer> gold = new HashMap<>();
            document.names().forEach(name -> gold.merge(fold(name.text()) + "/" + name.kind(), 1, Integer::sum));
            Map<String, Integer> found = new HashMap<>();
            for (Mention mention : finder.find(article(document.text(), null)).mentions()) {
                String kind = switch (mention.entity().kind()) {
                    case PERSON -> "PER";
                    case ORGANIZATION -> "ORG";
                    case PLACE -> "LOC";
                    case EVENT -> null;
                };
                if (kind != null && mention.basis() == Mention.Basis.NAMED) {
                    found.merge(fold(mention.span().of(document.text())) + "/" + kind, 1, Integer::sum);
                }
            }
            for (String kind : List.of("PER", "ORG", "LOC")) {
                count(gold, found, kind, tallies, errors);
            }
        }
    }

    public void print() {
        Tally all = new Tally();
        tallies.forEach((kind, tally) -> {
            all.right += tally.right;
            all.wrong += tally.wrong;
            all.missed += tally.missed;
            System.out.printf("%s F1 %.3f right %d wrong %d missed %d%n", kind, tally.f1(), tally.right, tally.wrong, tally.missed);
        });
        System.out.printf("all F1 %.4f%n", all.f1());
        if (System.getProperty("errors") != null) {
            errors.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).limit(Integer.getInteger("errors")).forEach(
                    e -> System.out.println(e.getValue() + " " + e.getKey()));
        }
    }

    private static void count(Map<String, Integer> gold, Map<String, Integer> found, String kind, Map<String, Tally> tallies, Map<String, Integer> errors) {
        Tally tally = tallies.computeIfAbsent(kind, k -> new Tally());
        gold.forEach((name, n) -> {
            if (name.endsWith("/" + kind)) {
                int hit = Math.min(n, found.getOrDefault(name, 0));
                tally.right += hit;
                tally.missed += n - hit;
                if (n > hit) {
                    errors.merge("missed " + name, n - hit, Integer::sum);
                }
            }
        });
        found.forEach((name, n) -> {
            int wrong = Math.max(0, n - gold.getOrDefault(name, 0));
            if (name.endsWith("/" + kind) && wrong > 0) {
                tally.wrong += wrong;
                errors.merge("wrong " + name, wrong, Integer::sum);
            }
        });
    }

    static String fold(String text) {
        return Folding.fold(text).replaceAll("[^\\p{L}\\p{N}_]+", " ").strip();
    }

    private static void places(Path pack) throws IOException {
        double right = 0;
        int gold = 0;
        int hits = 0;
        for (String line : Files.readAllLines(pack)) {
            JsonNode document = JSON.readTree(line);
            String text = document.get("text").asText();
            Map<String, List<String>> found = new HashMap<>();
            for (Mention mention : finder().find(article(text, null)).mentions()) {
                boolean named = mention.basis() == Mention.Basis.NAMED || mention.basis() == Mention.Basis.NATIONALITY;
                if (named && mention.entity().kind() == org.copydesk.enrich.names.Entity.Kind.PLACE) {
                    found.computeIfAbsent(fold(mention.span().of(text)), k -> new ArrayList<>()).add(String.valueOf(mention.entity().country()));
                }
            }
            for (JsonNode place : document.get("toponyms")) {
                if (!place.hasNonNull("country")) {
                    continue;
                }
                gold++;
                List<String> mine = found.getOrDefault(fold(place.get("text").asText()), List.of());
                String wanted = code(place.get("country").asText());
                hits += mine.isEmpty() ? 0 : 1;
                double share = mine.isEmpty() ? 0 : (double) mine.stream().filter(wanted::equals).count() / mine.size();
                right += share;
                if (share < 1 && System.getProperty("errors") != null) {
                    System.out.println(place.get("text").asText() + " is in " + wanted + ", found " + mine);
                }
            }
        }
        System.out.printf("toponyms %d found %.3f country %.4f%n", gold, (double) hits / gold, right / gold);
    }

    private static String code(String name) {
        return org.copydesk.enrich.names.Countries.all().stream().filter(c -> c.names().contains(name)).findFirst().orElseThrow(() -> new IllegalArgumentException(name)).code();
    }
}
