package org.copydesk.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.classify.Topics;

/** Counts how often the likeliest top-level topic is right, how sure it was, and how well international relations are told from the rest. */
final class TopicFigures {
    private record Answer(String gold, String best, double score) {
        boolean right() {
            return gold.equals(best);
        }
    }

    private record Relation(boolean gold, double score) {
    }

    private final List<Answer> answers = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    /** @param gold the top-level topic, or null when nobody knows */
    void add(String gold, boolean relation, Map<String, Double> likely) {
        relations.add(new Relation(relation, likely.get(Topics.RELATIONS)));
        if (gold != null) {
            Map.Entry<String, Double> best = likely.entrySet().stream().filter(e -> !e.getKey().equals(Topics.RELATIONS))
                    .max(Map.Entry.comparingByValue()).orElseThrow();
            answers.add(new Answer(gold, best.getKey(), best.getValue()));
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        long right = answers.stream().filter(Answer::right).count();
        Map<String, Double> byTopic = byTopic();
        double macro = byTopic.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
        text.append("%n  texts %d  accuracy %.4f  macro F1 %.4f".formatted(answers.size(), (double) right / answers.size(), macro));
        text.append("\n  F1 by topic");
        byTopic.forEach((topic, f1) -> text.append("  %s %.2f".formatted(topic.substring(7, 9), f1)));
        text.append("\n  share answered, accuracy of these, from which score on").append(sure());
        text.append("\n  score said, share right (texts)").append(calibration());
        text.append("\n  international relations, F1 from which score on").append(relations());
        return text.toString();
    }

    private Map<String, Double> byTopic() {
        Map<String, Double> byTopic = new TreeMap<>();
        Set<String> golds = Set.copyOf(answers.stream().map(Answer::gold).toList());
        for (String topic : golds) {
            long both = answers.stream().filter(a -> a.gold.equals(topic) && a.right()).count();
            long gold = answers.stream().filter(a -> a.gold.equals(topic)).count();
            long said = answers.stream().filter(a -> a.best.equals(topic)).count();
            byTopic.put(topic, 2.0 * both / (gold + said));
        }
        return byTopic;
    }

    private String sure() {
        List<Answer> surest = new ArrayList<>(answers);
        surest.sort(Comparator.comparingDouble(Answer::score).reversed());
        StringBuilder text = new StringBuilder();
        for (int percent = 50; percent <= 100; percent += 5) {
            List<Answer> answered = surest.subList(0, surest.size() * percent / 100);
            double right = (double) answered.stream().filter(Answer::right).count() / answered.size();
            text.append("  %d%% %.3f (%.2f)".formatted(percent, right, answered.get(answered.size() - 1).score));
        }
        return text.toString();
    }

    private String calibration() {
        StringBuilder text = new StringBuilder();
        for (int tenth = 1; tenth < 10; tenth++) {
            int from = tenth;
            List<Answer> band = answers.stream().filter(a -> Math.min(9, (int) (a.score * 10)) == from).toList();
            if (!band.isEmpty()) {
                double said = band.stream().mapToDouble(Answer::score).average().orElseThrow();
                text.append(String.format(Locale.ROOT, "  %.2f %.2f (%d)", said, (double) band.stream().filter(Answer::right).count() / band.size(), band.size()));
            }
        }
        return text.toString();
    }

    private String relations() {
        StringBuilder text = new StringBuilder();
        long gold = relations.stream().filter(Relation::gold).count();
        for (double from = .25; gold > 0 && from < .5; from += .05) {
            double least = from;
            long said = relations.stream().filter(r -> r.score >= least).count();
            long both = relations.stream().filter(r -> r.gold && r.score >= least).count();
            text.append("  %.2f %.3f".formatted(from, 2.0 * both / (gold + said)));
        }
        return text.toString();
    }
}
