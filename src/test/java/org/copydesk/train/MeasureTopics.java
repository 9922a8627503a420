package org.copydesk.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.classify.Reading;
import org.copydesk.classify.TopicModel;
import org.copydesk.classify.TopicWords;
import org.copydesk.classify.Topics;
import org.copydesk.text.Prose;

/** Tries the topic model on packs: {@code MeasureTopics PACKS [folds]}. */
public final class MeasureTopics {

    record Answer(String gold, String heading, double[] p, String id, String text) {
    }

    public static void main(String[] arguments) throws IOException {
        Path packs = Path.of(arguments[0]);
        int folds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        List<JsonNode> events = Pack.read(packs.resolve("topics_current-events.dev.jsonl.gz"));
        List<JsonNode> concepts = Pack.read(packs.resolve("iptc_mediatopics.jsonl"));
        Topics topics = new Topics();
        Reading reading = new Reading(topics, new TopicWords(topics));
        List<Answer> answers = new ArrayList<>();
        TopicModel model = null;
        for (int k = 0; k < folds; k++) {
            int fold = k;
            List<JsonNode> train = events.stream().filter(d -> Pack.fold(d, 5) != fold).toList();
            model = TrainTopics.train(train, concepts);
            for (JsonNode d : events) {
                if (Pack.fold(d, 5) == fold) {
                    answers.add(answer(model, reading, d));
                }
            }
        }
        report("current events", answers, model);
        List<Answer> huff = new ArrayList<>();
        for (JsonNode d : Pack.read(packs.resolve("topics_huffpost.dev.jsonl.gz"))) {
            huff.add(answer(model, reading, d));
        }
        report("huffpost", huff, model);
        if (System.getProperty("showce") != null) {
            show(answers, model, System.getProperty("showce"));
        }
        if (System.getProperty("show") != null) {
            show(huff, model, System.getProperty("show"));
        }
    }

    static Answer answer(TopicModel model, Reading reading, JsonNode d) {
        String title = d.get("title").asText();
        Prose head = title.isEmpty() ? null : Prose.of(title);
        Prose body = Prose.of(d.get("text").asText());
        var f = reading.read(head, body);
        return new Answer(d.get("iptc").isNull() ? null : "medtop:" + d.get("iptc").asText(), d.get("native").get(0).asText(), model.probabilities(f), d.get("id").asText(), title + " " + d.get("text").asText());
    }

    static double[] tops(double[] p) {
        double[] t = Arrays.copyOf(p, 17);
        t[10] += p[17];
        return t;
    }

    static int best(double[] t) {
        int b = 0;
        for (int i = 1; i < t.length; i++) {
            if (t[i] > t[b]) {
                b = i;
            }
        }
        return b;
    }

    static void show(List<Answer> answers, TopicModel model, String gold) {
        int n = 0;
        for (Answer a : answers) {
            double[] t = tops(a.p);
            String best = model.topics()[best(t)];
            if (a.gold != null && a.gold.startsWith(gold) && !best.equals(a.gold) && n++ < 60) {
                System.out.printf("%s>%s %.2f %s%n", a.gold.substring(7, 9), best.substring(7, 9), t[best(t)], a.text);
            }
        }
    }

    static void report(String name, List<Answer> answers, TopicModel model) {
        Map<String, int[]> tally = new TreeMap<>();
        int right = 0, n = 0;
        List<double[]> sure = new ArrayList<>();
        int[][] confusion = new int[17][17];
        for (Answer a : answers) {
            if (a.gold == null) continue;
            n++;
            double[] t = tops(a.p);
            int b = best(t);
            String pred = model.topics()[b];
            confusion[Integer.parseInt(a.gold.substring(7, 9)) - 1][b]++;
            tally.computeIfAbsent(a.gold, x -> new int[3]);
            if (pred.equals(a.gold)) { right++; tally.get(a.gold)[0]++; }
            else { tally.get(a.gold)[2]++; tally.computeIfAbsent(pred, x -> new int[3])[1]++; }
            sure.add(new double[] {t[b], pred.equals(a.gold) ? 1 : 0});
        }
        double macro = 0; int classes = 0;
        StringBuilder line = new StringBuilder();
        for (var e : tally.entrySet()) {
            int[] c = e.getValue();
            if (c[0] + c[2] == 0) continue;
            double f = 2.0 * c[0] / (2 * c[0] + c[1] + c[2]);
            macro += f; classes++;
            line.append("%s %.2f(%d/%d,%d)  ".formatted(e.getKey().substring(7, 9), f, c[0], c[0] + c[2], c[0] + c[1]));
        }
        System.out.printf("%s: n %d accuracy %.4f macro %.4f%n%s%n", name, n, (double) right / n, macro / classes, line);
        sure.sort((x, y) -> Double.compare(y[0], x[0]));
        int good = 0; StringBuilder at = new StringBuilder();
        for (int i = 0; i < sure.size(); i++) {
            good += sure.get(i)[1];
            if ((i + 1) % (sure.size() / 20) == 0) at.append("%.0f%%:%.3f(%.2f) ".formatted(100.0 * (i + 1) / sure.size(), (double) good / (i + 1), sure.get(i)[0]));
        }
        System.out.println(at);
        StringBuilder cal = new StringBuilder("calibration ");
        for (int b = 0; b < 10; b++) {
            double lo = b / 10.0, hi = lo + .1 + (b == 9 ? .01 : 0); double s = 0, r = 0; int m = 0;
            for (double[] x : sure) if (x[0] >= lo && x[0] < hi) { s += x[0]; r += x[1]; m++; }
            if (m > 0) cal.append("%.2f/%.2f(%d) ".formatted(s / m, r / m, m));
        }
        System.out.println(cal);
        StringBuilder ir = new StringBuilder("relations F1 ");
        for (double th = .2; th < .65; th += .05) {
            int tp = 0, fp = 0, fn = 0;
            for (Answer a : answers) {
                boolean gold = a.heading.equals("International relations"), pred = a.p[17] >= th;
                if (gold && pred) tp++; else if (gold) fn++; else if (pred) fp++;
            }
            ir.append("%.2f:%.3f ".formatted(th, 2.0 * tp / (2 * tp + fp + fn)));
        }
        System.out.println(ir);
        if (System.getProperty("confusion") != null) for (int i = 0; i < 17; i++) if (Arrays.stream(confusion[i]).sum() > 0) System.out.println((i + 1) + ": " + Arrays.toString(confusion[i]));
    }
}
