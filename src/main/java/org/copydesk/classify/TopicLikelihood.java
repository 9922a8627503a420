package org.copydesk.classify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.text.Prose;

/** How likely each topic of the model is: what the model says of a text, and beside it the votes of the lexicon's words. Immutable, safe for all threads. */
public final class TopicLikelihood {
    private final Topics topics;
    private final TopicWords words;
    private final FeatureReader reader;
    private final TopicModel model;
    private final String[] codes;
    private final Votes votes;

    public TopicLikelihood(Topics topics, TopicWords words, TopicModel model) {
        this.topics = topics;
        this.words = words;
        this.model = model;
        reader = new FeatureReader(topics);
        codes = model.topics();
        votes = new Votes(topics, codes);
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
        double[] likely = model.scores(reader.read(headline, headlineHits, body, bodyHits));
        double[] votes = this.votes.of(headlineHits, bodyHits);
        for (int i = 0; i < likely.length; i++) {
            likely[i] += votes[i];
        }
        TopicModel.softmax(likely);
        Map<String, Double> byCode = new LinkedHashMap<>();
        for (int i = 0; i < codes.length; i++) {
            byCode.merge(topics.top(codes[i]), likely[i], (a, b) -> Math.min(1, a + b));
            if (!topics.isTop(codes[i])) {
                byCode.put(codes[i], likely[i]);
            }
        }
        return byCode;
    }
}
