package org.copydesk.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.clean.CleanArticle;
import org.copydesk.clean.Cleaner;
import org.copydesk.clean.Reason;
import org.copydesk.clean.Removal;
import org.copydesk.text.Refusal;

/**
 * How well articles are cleaned, as the packs' metrics count it, cross-validated by page: {@code MeasureCleaning PACKS [FOLDS]}. Lines: F1 of
 * what is kept and of what is removed, weighed by length. Pages: F1 of 4-word shingles,
 * of the pages as they are and as {@link AgedPage} makes them.
 */
public final class MeasureCleaning {

    private static final boolean SHOWN = Boolean.getBoolean("show");

    private MeasureCleaning() {
    }

    public static void main(String[] args) throws IOException {
        int folds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        Map<String, List<CleaningDocument>> packs = new LinkedHashMap<>();
        for (String pack : TrainLines.PACKS) {
            Path file = Path.of(args[0], pack + ".jsonl.gz");
            packs.put(pack, CleaningDocument.read(file));
            if (pack.startsWith("html")) {
                packs.put(pack + " aged", CleaningDocument.readAged(file, 0));
            }
        }
        List<CleaningDocument> all = TrainLines.PACKS.stream().flatMap(pack -> packs.get(pack).stream()).toList();
        List<CleaningDocument> aged = TrainLines.aged(Path.of(args[0]));
        Cleaner[] cleaners = new Cleaner[folds];
        for (int fold = 0; fold < folds; fold++) {
            cleaners[fold] = new Cleaner(TrainLines.train(TrainLines.without(all, fold, folds), TrainLines.without(aged, fold, folds)));
        }
        for (String pack : packs.keySet()) {
            System.out.println(pack + ": " + (pack.startsWith("html") ? pages(packs.get(pack), cleaners) : lines(packs.get(pack), cleaners)));
        }
    }

    private static CleanArticle clean(CleaningDocument document, Cleaner[] cleaners) {
        try {
            return cleaners[Pack.fold(document.json(), cleaners.length)].clean(document.draft());
        } catch (Refusal nothingLeft) {
            return null;
        }
    }

    static String lines(List<CleaningDocument> documents, Cleaner[] cleaners) {
        double keptRight = 0;
        double keptWrong = 0;
        double cutWrong = 0;
        double cutRight = 0;
        for (CleaningDocument document : documents) {
            CleanArticle article = clean(document, cleaners);
            boolean[] gone = new boolean[document.draft().raw().length()];
            for (Removal removal : article == null ? List.<Removal>of() : article.removals()) {
                java.util.Arrays.fill(gone, removal.span().start(), removal.span().end(), true);
            }
            double total = 0;
            for (int k = 0; k < document.json().get("lines").size(); k++) {
                total += document.json().get("kind").get(k).asText().equals("title") ? 0 : document.json().get("lines").get(k).asText().length();
            }
            int at = 0;
            for (int k = 0; k < document.json().get("lines").size(); k++) {
                String line = document.json().get("lines").get(k).asText();
                int length = line.length();
                int cut = 0;
                int found = document.draft().raw().indexOf(line, at);
                at = found < 0 ? at : found + length;
                for (int i = found; found >= 0 && i < at; i++) {
                    cut += gone[i] ? 1 : 0;
                }
                boolean kept = article != null && found >= 0 && cut * 2 < Math.max(1, length);
                boolean right = document.json().get("keep").get(k).asInt() == 1;
                if (!document.json().get("kind").get(k).asText().equals("title")) {
                    double weight = length / Math.max(1, total);
                    if (SHOWN && kept != right && weight > 0.005) {
                        System.out.printf("%s %.3f %s | %s | %s%n", kept ? "KEPT" : "CUT ", weight, document.json().get("id").asText().substring(0, 13), line.substring(0, Math.min(130, length)),
                                article == null ? "" : why(article, found));
                    }
                    keptRight += kept && right ? weight : 0;
                    keptWrong += kept && !right ? weight : 0;
                    cutWrong += !kept && right ? weight : 0;
                    cutRight += !kept && !right ? weight : 0;
                }
            }
        }
        return "keep F1 %.4f  remove F1 %.4f  (kept wrongly %.2f, cut wrongly %.2f)".formatted(2 * keptRight / (2 * keptRight + keptWrong + cutWrong),
                2 * cutRight / (2 * cutRight + keptWrong + cutWrong), keptWrong, cutWrong);
    }

    private static String why(CleanArticle article, int at) {
        return article.removals().stream().filter(r -> r.span().start() <= at && at < r.span().end()).map(r -> r.reason() + " " + r.rule() + " " + r.score()).findFirst().orElse("");
    }

    static String pages(List<CleaningDocument> documents, Cleaner[] cleaners) {
        double precision = 0;
        double recall = 0;
        int answered = 0;
        for (CleaningDocument document : documents) {
            CleanArticle article = clean(document, cleaners);
            StringBuilder text = new StringBuilder();
            for (Removal removal : article == null ? List.<Removal>of() : article.removals()) {
                text.append(removal.reason() == Reason.DATELINE ? removal.span().of(article.raw()) + " " : "");
            }
            text.append(article == null ? "" : article.body().text());
            Map<String, Integer> gold = count(document.json().get("gold_text").asText());
            Map<String, Integer> found = count(text.toString());
            int same = found.entrySet().stream().mapToInt(e -> Math.min(e.getValue(), gold.getOrDefault(e.getKey(), 0))).sum();
            int all = found.values().stream().mapToInt(Integer::intValue).sum();
            int wanted = gold.values().stream().mapToInt(Integer::intValue).sum();
            if (SHOWN && same * 2 < 1.96 * (all + wanted) / 2) {
                System.out.printf("PAGE %.2f %.2f %s gold %d%n", same / (double) Math.max(1, all), same / (double) Math.max(1, wanted), document.json().get("id").asText().substring(0, 13), wanted);
                for (int i = 0; article != null && i < document.keep().length; i++) {
                    int start = document.seen().blocks().get(i).start();
                    boolean cut = article.removals().stream().anyMatch(r -> r.span().start() <= start && start < r.span().end());
                    if (cut == document.keep()[i] && document.weights()[i] > 0.3) {
                        System.out.printf("  %s %.2f %s | %s | %s%n", cut ? "CUT " : "KEPT", document.weights()[i], document.draft().lines().get(i).markup().path().replaceFirst(".* (\\S+ \\S+)$", "$1"),
                                document.seen().blocks().get(i).of(document.draft().raw()).substring(0, Math.min(90, document.seen().blocks().get(i).length())), why(article, start));
                    }
                }
            }
            answered += all > 0 ? 1 : 0;
            precision += all > 0 ? same / (double) all : 0;
            recall += wanted > 0 ? same / (double) wanted : 1;
        }
        precision /= Math.max(1, answered);
        recall /= documents.size();
        return "F1 %.4f  precision %.4f  recall %.4f  not stored %d".formatted(2 * precision * recall / (precision + recall), precision, recall, documents.size() - answered);
    }

    private static Map<String, Integer> count(String text) {
        Map<String, Integer> count = new HashMap<>();
        CleaningDocument.shingles(CleaningDocument.words(text)).forEach(shingle -> count.merge(shingle, 1, Integer::sum));
        return count;
    }
}
