package org.copydesk.classify;

import java.util.ArrayList;
import java.util.Comparator;
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
 * headline nor its lead speaks of; a topic that belongs to what the model takes the article for needs less, and a whole field of news goes without saying
 * where something narrower is said. Immutable, safe for all threads.
 */
final class Subjects {
    private static final double HEADLINE = 2;
    private static final double LEAD = 1.5;
    /** For the fields that states agree to work on together: each is mostly named once. */
    private static final double FIELD = 4;
    /** So many words make an article of which one word for a topic is enough. */
    private static final double SHORT = 60;
    /** From so many words on an article need not say more of a thing. */
    private static final int LONG = 800;
    /** How much more must be said each time that an article is twice as long. */
    private static final double PER_DOUBLING = .35;
    /** How much must be said of what the model thinks impossible, and how much less of what it holds for certain. */
    private static final double UNEXPECTED = 1.1;
    private static final double EXPECTED = .3;
    /** How much more must be said of what neither the headline nor the lead speaks of. */
    private static final double LATE = 1.3;
    /** How much more must be said of a whole field of news, such as health, than of something within it; but states agree on whole fields. */
    private static final double WIDE = 1.6;
    /** From this score on it is said; at one half there is just as much as is wanted. */
    private static final double ENOUGH = .53;
    /** From here on a text is taken for one on relations between states. */
    private static final double BETWEEN_STATES = .4;

    private final Topics topics;
    /** Those that have words of their own, the top level aside: "products and services" says nothing. */
    private final Set<String> known;
    private final Offices offices = new Offices();
    private final FieldWords fields = new FieldWords();

    Subjects(Topics topics, TopicWords words) {
        this.topics = topics;
        Set<String> beside = Tsv.read("/lexicon/side_topics.tsv").stream().map(row -> row.need("topic")).collect(Collectors.toSet());
        known = words.topics().stream().filter(code -> !topics.isTop(code) || beside.contains(code)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The surest first.
     *
     * @param headline null when the text has none of its own
     * @param likely   how likely the model holds each topic that it knows
     */
    List<ScoredTopic> find(Prose headline, List<TopicWords.Hit> headlineHits, Prose body, List<TopicWords.Hit> bodyHits, Map<String, Double> likely) {
        Evidence evidence = new Evidence();
        if (headline != null) {
            headlineHits.stream().filter(hit -> !isOffice(headline, hit)).forEach(hit -> evidence.add(hit, topicsOf(hit), HEADLINE));
        }
        boolean betweenStates = likely.getOrDefault(Topics.RELATIONS, 0.0) >= BETWEEN_STATES;
        for (TopicWords.Hit hit : bodyHits) {
            if (!isOffice(body, hit) && !isPartOfName(body, hit)) {
                Set<String> codes = topicsOf(hit);
                evidence.add(hit, codes, betweenStates && isField(body, hit, codes) ? FIELD : body.paragraphOf(hit.first()) == 0 ? LEAD : 1);
            }
        }
        return surest(evidence, body.size(), likely, betweenStates);
    }

    private List<ScoredTopic> surest(Evidence evidence, int words, Map<String, Double> likely, boolean betweenStates) {
        double need = 1 + PER_DOUBLING * Math.max(0, Math.log(Math.min(LONG, words) / SHORT) / Math.log(2));
        List<ScoredTopic> found = new ArrayList<>();
        for (String code : evidence.topics()) {
            double much = evidence.of(code);
            double enough = need * (UNEXPECTED - EXPECTED * expected(code, likely)) * (evidence.isEarly(code) ? 1 : LATE);
            if (topics.isTop(code) && !betweenStates) {
                enough *= WIDE;
            }
            double score = much / (much + enough);
            if (score >= ENOUGH) {
                found.add(new ScoredTopic(code, score, false));
            }
        }
        if (!betweenStates) {
            found.removeIf(topic -> isSaidBelow(topic.code(), found));
        }
        found.sort(Comparator.comparingDouble(ScoredTopic::score).reversed().thenComparing(ScoredTopic::code));
        return found;
    }

    /** Whether it is a whole field of news of which something narrower is said: a labour dispute is labour, anyhow. */
    private boolean isSaidBelow(String code, List<ScoredTopic> found) {
        return topics.isTop(code) && found.stream().anyMatch(other -> !other.code().equals(code) && topics.top(other.code()).equals(code));
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

    private Set<String> topicsOf(TopicWords.Hit hit) {
        Set<String> codes = new HashSet<>();
        hit.topics().forEach(topic -> codes.addAll(topics.path(topic)));
        codes.retainAll(known);
        return codes;
    }

    private boolean isOffice(Prose prose, TopicWords.Hit hit) {
        return offices.name(prose, hit.first(), hit.end());
    }

    /** Relations themselves are no field of work. */
    private boolean isField(Prose prose, TopicWords.Hit hit, Set<String> codes) {
        return !codes.contains(Topics.RELATIONS) && fields.around(prose, hit.first());
    }

    /** Whether it is a single word within a name: the Farms of "Cumberland Farms". */
    private static boolean isPartOfName(Prose prose, TopicWords.Hit hit) {
        int first = hit.first();
        boolean opens = prose.firstOf(prose.sentenceOf(first)) == first;
        boolean opensBefore = prose.firstOf(prose.sentenceOf(first)) == first - 1;
        return hit.end() - first == 1 && prose.isCapitalised(first) && !opens
                && (prose.isCapitalised(first - 1) && !opensBefore || prose.isCapitalised(first + 1));
    }
}
