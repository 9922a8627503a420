package org.copydesk.classify;

import java.util.List;
import org.copydesk.text.Prose;

/**
 * How the model reads: words, pairs of neighbours, and the topics that the lexicon's words speak of. The headline counts twice
 * and the lead more than the rest, as an editor tells what comes first; numbers are all alike. Immutable, safe for all threads.
 */
public final class Reading {
    private static final int MOST_TOKENS = 1_000;
    private static final float HEADLINE = 2;
    private static final float LEAD = 1.5f;
    private static final float REST = 1;
    private static final float LEXICON = 2;
    private static final long NUMBER = Features.hash("0");

    private final Topics topics;
    private final TopicWords words;

    public Reading(Topics topics, TopicWords words) {
        this.topics = topics;
        this.words = words;
    }

    /** @param headline null when the text has none of its own */
    public Features read(Prose headline, List<TopicWords.Hit> headlineHits, Prose body, List<TopicWords.Hit> bodyHits) {
        Features features = new Features(2 * Math.min(body.size(), MOST_TOKENS));
        if (headline != null) {
            addWords(features, headline, true);
            addHits(features, headline, headlineHits, true);
        }
        addWords(features, body, false);
        addHits(features, body, bodyHits, false);
        return features;
    }

    public TopicWords words() {
        return words;
    }

    /** Reads a text without a headline. */
    public Features read(Prose text) {
        return read(null, List.of(), text, words.find(text));
    }

    private static void addWords(Features features, Prose prose, boolean headline) {
        long before = 0;
        int end = Math.min(prose.size(), MOST_TOKENS);
        for (int i = 0; i < end; i++) {
            Prose.Kind kind = prose.kind(i);
            if (kind == Prose.Kind.POSSESSIVE) {
                continue;
            }
            if (kind == Prose.Kind.MARK) {
                before = prose.is(i, '-') ? before : 0;
                continue;
            }
            long word = kind == Prose.Kind.NUMBER ? NUMBER : Features.hash(prose.folded(i));
            float weight = weight(prose, i, headline);
            features.add(word, weight);
            if (before != 0) {
                features.add(Features.hash(before, word), weight);
            }
            before = word;
        }
    }

    private void addHits(Features features, Prose prose, List<TopicWords.Hit> hits, boolean headline) {
        for (TopicWords.Hit hit : hits) {
            if (hit.first() >= MOST_TOKENS) {
                break;
            }
            float weight = LEXICON * weight(prose, hit.first(), headline) / hit.topics().size();
            for (String topic : hit.topics()) {
                for (String code : topics.path(topic)) {
                    features.add(Features.hash(code), weight);
                }
            }
        }
    }

    private static float weight(Prose prose, int token, boolean headline) {
        return headline ? HEADLINE : prose.paragraphOf(token) == 0 ? LEAD : REST;
    }
}
