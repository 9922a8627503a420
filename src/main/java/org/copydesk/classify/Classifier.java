package org.copydesk.classify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.clean.CleanArticle;
import org.copydesk.text.Models;
import org.copydesk.text.Prose;

/** Finds the language and the topics of an article. Has no state that changes, safe for all threads. */
public final class Classifier {
    /** From here on the best top-level topic is the primary one: nine of ten are right then. */
    private static final double SURE = .66;
    /** From here on a topic below the top level that the model knows is one of the article's. */
    private static final double LIKELY = .40;
    private static final int MOST_TOPICS = 10;
    private static final String READABLE = "en";

    private final Languages languages = new Languages();
    private final Topics topics = new Topics();
    private final TopicWords words = new TopicWords(topics);
    private final TopicLikelihood likelihood = new TopicLikelihood(topics, words, load());
    private final Subjects subjects = new Subjects(topics, words);

    /** The topics are none when the language is not English; a text too short to tell its language is read as English. */
    public ClassifiedArticle classify(CleanArticle article) {
        String text = article.body().text();
        String language = English.isSure(article.body()) ? READABLE : languages.of(article.headlineDerived() ? text : article.headline() + "\n" + text);
        if (language == null) {
            language = article.given().language();
        }
        boolean readable = language == null || language.equals(READABLE) || language.startsWith(READABLE + "-");
        return new ClassifiedArticle(article, language, readable ? topics(article) : List.of());
    }

    private List<ScoredTopic> topics(CleanArticle article) {
        Prose headline = article.headlineDerived() ? null : Prose.of(article.headline());
        List<TopicWords.Hit> headlineHits = headline == null ? List.of() : words.find(headline);
        List<TopicWords.Hit> bodyHits = words.find(article.body());
        Map<String, Double> likely = likelihood.of(headline, headlineHits, article.body(), bodyHits);
        List<ScoredTopic> found = new ArrayList<>();
        found.add(best(likely));
        likely.forEach((code, score) -> {
            if (!topics.isTop(code) && score >= LIKELY) {
                found.add(new ScoredTopic(code, score, false));
            }
        });
        for (ScoredTopic subject : subjects.find(headline, headlineHits, article.body(), bodyHits, likely)) {
            if (found.size() < MOST_TOPICS && found.stream().noneMatch(topic -> topic.code().equals(subject.code()))) {
                found.add(subject);
            }
        }
        return found;
    }

    private ScoredTopic best(Map<String, Double> likely) {
        String best = null;
        for (String code : likely.keySet()) {
            if (topics.isTop(code) && (best == null || likely.get(code) > likely.get(best))) {
                best = code;
            }
        }
        return new ScoredTopic(best, likely.get(best), likely.get(best) >= SURE);
    }

    private static TopicModel load() {
        try (InputStream in = Models.open("topics.model")) {
            return TopicModel.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the weights of the topic model", e);
        }
    }
}
