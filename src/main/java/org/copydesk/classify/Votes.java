package org.copydesk.classify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the lexicon's words in a text divide among the top-level topics. The more such words there are, the more they count: a long article
 * has many, and the model learnt from short ones. Immutable, safe for all threads.
 */
public final class Votes {
    private static final double HEADLINE = 2;
    /** With so many words of the lexicon they count half of what they count at most. */
    private static final double HALF = 15;
    /** The share that even a topic without a word is given. */
    private static final double LEAST_SHARE = .05;

    private final Topics topics;
    private final String[] codes;

    /** @param codes the topics that are voted on */
    public Votes(Topics topics, String[] codes) {
        this.topics = topics;
        this.codes = codes.clone();
    }

    /** What to add to the score of each topic, which is the logarithm of its likelihood: nothing to any when there is no word of the lexicon. */
    public double[] of(List<TopicWords.Hit> headline, List<TopicWords.Hit> body) {
        Map<String, Double> evidence = new HashMap<>();
        count(headline, HEADLINE, evidence);
        count(body, 1, evidence);
        double sum = evidence.values().stream().mapToDouble(Double::doubleValue).sum();
        double[] votes = new double[codes.length];
        for (int i = 0; sum > 0 && i < codes.length; i++) {
            double share = evidence.getOrDefault(topics.top(codes[i]), 0.0) / sum;
            votes[i] = sum / (sum + HALF) * Math.log(share + LEAST_SHARE);
        }
        return votes;
    }

    private void count(List<TopicWords.Hit> hits, double weight, Map<String, Double> evidence) {
        for (TopicWords.Hit hit : hits) {
            double each = weight * hit.weight() / hit.topics().size();
            hit.topics().forEach(topic -> evidence.merge(topics.top(topic), each, Double::sum));
        }
    }
}
