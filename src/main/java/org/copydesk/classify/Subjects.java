package org.copydesk.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.text.Prose;
import org.copydesk.text.Tsv;

/**
 * The topics that an article speaks of beside the one that it is about, by its words: the more, the earlier and the more different ones, the surer;
 * a mere hint counts once, however often it comes. A long article must say more of a thing than a short one, and more of what neither its
 * headline nor its lead speaks of; a topic that belongs to what the model takes the article for needs less. Immutable, safe for all threads.
 */
final class Subjects {
    private static final double HEADLINE = 2;
    private static final double LEAD = 1.5;
    /** For the fields that states agree to work on together: each is mostly named once. */
    private static final double FIELD = 4;
    private static final double HINT = .5;
    /** So many words make an article of which one word for a topic is enough. */
    private static final double SHORT = 60;
    /** From so many words on an article need not say more of a thing. */
    private static final int LONG = 800;
    private static final double ENOUGH = .5;
    private static final String RELATIONS = "medtop:20000638";
    /** From here on a text is taken for one on relations between states. */
    private static final double BETWEEN_STATES = .4;
    /** How much more must be said of what neither the headline nor the lead speaks of. */
    private static final double LATE = 1.3;

    /**
     * Top-level topics that an article may speak of beside the one that it is about: education, environment, health, labour, religion, science and
     * technology. The others are too wide for words alone to tell.
     */
    private static final Set<String> BESIDE = Set.of("medtop:05000000", "medtop:06000000", "medtop:07000000", "medtop:09000000", "medtop:12000000",
            "medtop:13000000");

    private final Topics topics;
    /** Those that have words of their own: "products and services" says nothing. */
    private final Set<String> known;
    private final Offices offices = new Offices();
    private final Set<String> fieldWords = Tsv.read("/lexicon/field_words.tsv").stream().map(row -> row.need("word")).collect(Collectors.toUnmodifiableSet());

    Subjects(Topics topics, TopicWords words) {
        this.topics = topics;
        this.known = words.topics();
    }

    /** What a text has for each topic and phrase: how often, the earlier the more. */
    private final class Evidence {
        private final Map<String, Map<String, Double>> phrases = new HashMap<>();
        private final Set<String> early = new HashSet<>();
        private final boolean betweenStates;

        Evidence(boolean betweenStates) {
            this.betweenStates = betweenStates;
        }

        void add(Prose prose, List<TopicWords.Hit> hits, boolean headline) {
            for (TopicWords.Hit hit : hits) {
                if (offices.name(prose, hit.first(), hit.end()) || !headline && isPartOfName(prose, hit)) {
                    continue;
                }
                Set<String> codes = new HashSet<>();
                hit.topics().forEach(topic -> codes.addAll(topics.path(topic)));
                codes.retainAll(known);
                double place = headline ? HEADLINE : isField(prose, hit, codes) ? FIELD : prose.paragraphOf(hit.first()) == 0 ? LEAD : 1;
                if (place > 1) {
                    early.addAll(codes);
                }
                double weight = place * (hit.hint() ? HINT : 1);
                String phrase = hit.hint() ? hit.head() + "?" : hit.head();
                for (String code : codes) {
                    phrases.computeIfAbsent(code, c -> new HashMap<>()).merge(phrase, weight, (a, b) -> hit.hint() ? onceAtMost(a, b) : a + b);
                }
            }
        }

        /** A hint counts as one word at most, however often it comes, unless one of its places alone counts for more. */
        private static double onceAtMost(double weight, double other) {
            return Math.max(Math.min(1, weight + other), Math.max(weight, other));
        }

        private boolean isField(Prose prose, TopicWords.Hit hit, Set<String> codes) {
            return betweenStates && !codes.contains(RELATIONS) && namesFields(prose, hit.first());
        }

        double of(String code) {
            double sum = 0;
            for (double weight : phrases.get(code).values()) {
                sum += Math.log(1 + weight) / Math.log(2);
            }
            return sum;
        }
    }

    /** Whether the sentence around this token is one that lists fields of work. */
    private boolean namesFields(Prose prose, int token) {
        int sentence = prose.sentenceOf(token);
        for (int i = prose.firstOf(sentence); i < prose.endOf(sentence); i++) {
            if (fieldWords.contains(prose.folded(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a single word within a name: the Farms of "Cumberland Farms". */
    private static boolean isPartOfName(Prose prose, TopicWords.Hit hit) {
        int first = hit.first();
        boolean opens = prose.firstOf(prose.sentenceOf(first)) == first;
        boolean opensBefore = prose.firstOf(prose.sentenceOf(first)) == first - 1;
        return hit.end() - first == 1 && prose.isCapitalised(first) && !opens
                && (prose.isCapitalised(first - 1) && !opensBefore || prose.isCapitalised(first + 1));
    }

    /** How likely the model holds the nearest topic above that it knows. */
    private double expected(String code, Map<String, Double> likely) {
        for (String above : topics.path(code)) {
            Double likelihood = likely.get(above);
            if (likelihood != null) {
                return likelihood;
            }
        }
        return 0;
    }

    /**
     * The surest first.
     *
     * @param headline null when the text has none of its own
     * @param likely   how likely the model holds each topic that it knows
     */
    List<ScoredTopic> find(Prose headline, List<TopicWords.Hit> headlineHits, Prose body, List<TopicWords.Hit> bodyHits, Map<String, Double> likely) {
        Evidence evidence = new Evidence(likely.getOrDefault(RELATIONS, 0.0) >= BETWEEN_STATES);
        if (headline != null) {
            evidence.add(headline, headlineHits, true);
        }
        evidence.add(body, bodyHits, false);
        double need = 1 + .35 * Math.max(0, Math.log(Math.min(LONG, body.size()) / SHORT) / Math.log(2));
        List<ScoredTopic> found = new ArrayList<>();
        for (String code : evidence.phrases.keySet()) {
            if (!topics.isTop(code) || BESIDE.contains(code)) {
                double much = evidence.of(code);
                double enough = need * (1.1 - .3 * expected(code, likely)) * (evidence.early.contains(code) ? 1 : LATE);
                double score = much / (much + enough);
                if (score >= ENOUGH) {
                    found.add(new ScoredTopic(code, score, false));
                }
            }
        }
        found.sort(Comparator.comparingDouble(ScoredTopic::score).reversed().thenComparing(ScoredTopic::code));
        return found;
    }
}
