package org.copydesk.classify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What one text has for each topic, phrase by phrase. For one thread. */
final class Evidence {
    private final Map<String, Map<String, Double>> phrases = new HashMap<>();
    private final Set<String> early = new HashSet<>();

    /** @param place how much a word counts where this one stands: more than 1 where an article says what it is about */
    void add(TopicWords.Hit hit, Set<String> topics, double place) {
        double weight = place * hit.weight();
        String phrase = hit.hint() ? hit.head() + "?" : hit.head();
        for (String topic : topics) {
            phrases.computeIfAbsent(topic, t -> new HashMap<>()).merge(phrase, weight, (a, b) -> hit.hint() ? onceAtMost(a, b) : a + b);
        }
        if (place > 1) {
            early.addAll(topics);
        }
    }

    /** A hint counts as one word at most, however often it comes, unless one of its places alone counts for more. */
    private static double onceAtMost(double weight, double other) {
        return Math.max(Math.min(1, weight + other), Math.max(weight, other));
    }

    Set<String> topics() {
        return phrases.keySet();
    }

    /** Whether headline, lead or a list of fields speaks of it. */
    boolean isEarly(String topic) {
        return early.contains(topic);
    }

    /** How much there is for this topic: a phrase said twice counts less than two phrases. */
    double of(String topic) {
        double sum = 0;
        for (double weight : phrases.get(topic).values()) {
            sum += Math.log(1 + weight) / Math.log(2);
        }
        return sum;
    }
}
