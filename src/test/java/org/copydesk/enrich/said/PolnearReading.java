package org.copydesk.enrich.said;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.enrich.Story;
import org.copydesk.enrich.names.NameFinder;

/**
 * Reads a pack of articles with known speakers and prints what is not right, then the figures:
 * {@code PolnearReading PACK.jsonl [all]}. A quick look; the figures that count come from the whole program.
 */
public final class PolnearReading {

    private PolnearReading() {
    }

    public static void main(String[] args) throws Exception {
        Path pack = Path.of(args[0]);
        ObjectMapper json = new ObjectMapper();
        NameFinder names = new NameFinder();
        QuoteFinder finder = new QuoteFinder();
        int gold = 0;
        int found = 0;
        int answered = 0;
        int right = 0;
        int mine = 0;
        for (String line : Files.readAllLines(pack)) {
            JsonNode document = json.readTree(line);
            ClassifiedArticle article = Story.of(document.get("text").asText().strip());
            String body = article.clean().body().text();
            List<Quote> quotes = finder.find(article, names.find(article)).quotes();
            mine += quotes.size();
            Set<Quote> used = new HashSet<>();
            for (JsonNode known : document.get("quotes")) {
                gold++;
                Set<String> words = words(known.get("text").asText());
                Quote best = null;
                double most = -1;
                for (Quote quote : quotes) {
                    Set<String> its = words(quote.span().of(body));
                    Set<String> both = new HashSet<>(its);
                    both.retainAll(words);
                    its.addAll(words);
                    double share = both.size() / (double) Math.max(1, its.size());
                    if (share > most) {
                        most = share;
                        best = quote;
                    }
                }
                String speaker = known.get("speakers").get(0).asText();
                Set<String> common = best == null ? Set.of() : words(best.span().of(body));
                common = new HashSet<>(common);
                common.retainAll(words);
                if (best == null || common.size() * 2 < words.size()) {
                    System.out.println("NOT FOUND " + document.get("id").asText() + " {" + speaker + "} " + context(document, known));
                    continue;
                }
                found++;
                used.add(best);
                String entity = best.speaker() == null ? null : best.speaker().name();
                answered += best.speakerText() != null ? 1 : 0;
                if (same(best.speakerText(), speaker) || same(entity, speaker)) {
                    right++;
                } else {
                    System.out.println((best.speakerText() == null ? "SILENT " : "WRONG ") + document.get("id").asText() + " {" + speaker + "} not {" + best.speakerText() + "} "
                            + best.basis() + " " + best.verb() + " " + context(document, known));
                }
            }
            if (args.length > 1) {
                quotes.stream().filter(q -> !used.contains(q)).forEach(q -> System.out.println("MORE " + q.span().of(body) + " {" + q.speakerText() + "} " + q.verb()));
            }
        }
        System.out.printf(Locale.ROOT, "quotes %d  mine %d  found %.3f  accuracy %.3f  precision %.3f%n", gold, mine, found / (double) gold, right / (double) gold, right / (double) answered);
    }

    private static String context(JsonNode document, JsonNode quote) {
        String text = document.get("text").asText();
        int start = quote.get("start").asInt();
        int end = quote.get("end").asInt();
        String inside = end - start > 120 ? text.substring(start, start + 50) + " ... " + text.substring(end - 50, end) : text.substring(start, end);
        return ("| " + text.substring(Math.max(0, start - 140), start) + " [[" + inside + "]] " + text.substring(end, Math.min(text.length(), end + 110))).replace("\n", "/");
    }

    private static boolean same(String a, String b) {
        List<String> left = fold(a);
        List<String> right = fold(b);
        return !left.isEmpty() && !right.isEmpty() && (left.equals(right) || left.get(left.size() - 1).equals(right.get(right.size() - 1)));
    }

    private static Set<String> words(String text) {
        return new HashSet<>(fold(text));
    }

    private static List<String> fold(String text) {
        List<String> words = new ArrayList<>();
        String plain = text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        for (String word : plain.split("[^\\p{L}\\p{N}_]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
