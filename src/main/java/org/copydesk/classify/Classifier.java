package org.copydesk.classify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.clean.CleanArticle;
import org.copydesk.text.Models;
import org.copydesk.text.Prose;

/** Finds the language and the topics of an article. Has no state that changes, safe for all threads. */
public final class Classifier {
    /** From here on the best top-level topic is the primary one: rather none than a wrong one. */
    private static final double SURE = .6;
    private static final double RELATED = .35;
    private static final int MOST_TOPICS = 8;
    private static final String RELATIONS = "medtop:20000638";

    private final Languages languages = new Languages();
    private final Topics topics = new Topics();
    private final TopicWords words = new TopicWords(topics);
    private final Reading reading = new Reading(topics, words);
    private final Subjects subjects = new Subjects(topics, words);
    private final TopicModel model = load();

    public ClassifiedArticle classify(CleanArticle article) {
        String language = languages.of(article.headlineDerived() ? article.body().text() : article.headline() + "\n" + article.body().text());
        if (language == null) {
            language = article.given().language();
        }
        boolean readable = language == null || language.equals("en") || language.startsWith("en-");
        return new ClassifiedArticle(article, language, readable ? topics(article) : List.of());
    }

    private List<ScoredTopic> topics(CleanArticle article) {
        Prose headline = article.headlineDerived() ? null : Prose.of(article.headline());
        List<TopicWords.Hit> headlineHits = headline == null ? List.of() : words.find(headline);
        List<TopicWords.Hit> bodyHits = words.find(article.body());
        double[] likely = model.probabilities(reading.read(headline, headlineHits, article.body(), bodyHits));
        Map<String, Double> tops = new HashMap<>();
        Map<String, Double> below = new HashMap<>();
        String[] codes = model.topics();
        for (int i = 0; i < codes.length; i++) {
            tops.merge(topics.top(codes[i]), likely[i], Double::sum);
            if (!topics.isTop(codes[i])) {
                below.put(codes[i], likely[i]);
            }
        }
        String best = tops.entrySet().stream().max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey())).orElseThrow().getKey();
        List<ScoredTopic> found = new ArrayList<>();
        double score = Math.min(1, tops.get(best));
        found.add(new ScoredTopic(best, score, score >= SURE));
        below.forEach((code, likelihood) -> {
            if (likelihood >= RELATED) {
                found.add(new ScoredTopic(code, likelihood, false));
            }
        });
        Map<String, Double> all = new HashMap<>(tops);
        all.putAll(below);
        for (ScoredTopic subject : subjects.find(headline, headlineHits, article.body(), bodyHits, all)) {
            if (found.size() < MOST_TOPICS && found.stream().noneMatch(t -> t.code().equals(subject.code()))) {
                found.add(subject);
            }
        }
        return found;
    }

    private static TopicModel load() {
        try (InputStream in = Models.open("topics.model")) {
            return TopicModel.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the weights of the topic model", e);
        }
    }
}
