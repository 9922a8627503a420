package org.copydesk.classify;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.text.Prose;

/**
 * How likely each topic of the model is: what the model says, and beside it how the lexicon's words in the text divide among the top-level
 * topics. The more such words there are, the more these count: a long article has many, and the model learnt from short ones.
 * Immutable, safe for all threads.
 */
public final class TopicLikelihood {
    private static final double HEADLINE = 2;
    private static final double HINT = .5;
    /** With so many words of the lexicon they count half of what they count at most. */
    private static final double HALF = 15;
    /** The share that even a topic without a word is given. */
    private static final double LEAST_SHARE = .05;

    private final Topics topics;
    private final TopicWords words;
    private final Reading reading;
    private final TopicModel model;
    private final String[] codes;

    public TopicLikelihood(Topics topics, TopicWords words, TopicModel model) {
        this.topics = topics;
        this.words = words;
        this.model = model;
        reading = new Reading(topics, words);
        codes = model.topics();
    }

    /** As the other, for callers that have no use for the words found. */
    public Map<String, Double> of(Prose headline, Prose body) {
        return of(headline, headline == null ? List.of() : words.find(headline), body, words.find(body));
    }

    /**
     * By code, each from 0 to 1; those of the top level add up to 1 and include what is below them.
     *
     * @param headline null when the text has none of its own
     */
    Map<String, Double> of(Prose headline, List<TopicWords.Hit> headlineHits, Prose body, List<TopicWords.Hit> bodyHits) {
        double[] likely = model.probabilities(reading.read(headline, headlineHits, body, bodyHits));
        Map<String, Double> evidence = new HashMap<>();
        count(headlineHits, HEADLINE, evidence);
        count(bodyHits, 1, evidence);
        double sum = evidence.values().stream().mapToDouble(Double::doubleValue).sum();
        if (sum > 0) {
            for (int i = 0; i < codes.length; i++) {
                double share = evidence.getOrDefault(topics.top(codes[i]), 0.0) / sum;
                likely[i] = Math.log(Math.max(likely[i], 1e-9)) + sum / (sum + HALF) * Math.log(share + LEAST_SHARE);
            }
            TopicModel.softmax(likely);
        }
        Map<String, Double> byCode = new LinkedHashMap<>();
        for (int i = 0; i < codes.length; i++) {
            byCode.merge(topics.top(codes[i]), likely[i], (a, b) -> Math.min(1, a + b));
            if (!topics.isTop(codes[i])) {
                byCode.put(codes[i], likely[i]);
            }
        }
        return byCode;
    }

    private void count(List<TopicWords.Hit> hits, double weight, Map<String, Double> evidence) {
        for (TopicWords.Hit hit : hits) {
            double each = weight * (hit.hint() ? HINT : 1) / hit.topics().size();
            hit.topics().forEach(topic -> evidence.merge(topics.top(topic), each, Double::sum));
        }
    }
}
