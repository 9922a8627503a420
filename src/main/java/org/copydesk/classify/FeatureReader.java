package org.copydesk.classify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.text.Prose;

/**
 * How the model reads: words, pairs of neighbours, what countries are doing, and the topics that the lexicon's words speak of. The headline
 * counts twice and the lead more than the rest, as an editor tells what comes first; numbers are all alike. Immutable, safe for all threads.
 */
public final class FeatureReader {
    /** What comes later in a text says nothing new of its topic. */
    private static final int MOST_TOKENS = 1_000;
    private static final float HEADLINE = 2;
    private static final float LEAD = 1.5f;
    private static final float REST = 1;
    /** How much more a word that we put into the lexicon says than any other. */
    private static final float LEXICON = 2;
    /** How much less the other looks at a word say than the word. */
    private static final float ASIDE = .7f;
    /** So many letters of a longer word are a look of its own: "elect" of elected, election and electoral. */
    private static final int STEM = 5;
    /** So many tokens open a text. */
    private static final int OPENING = 6;
    /** Four countries and more are all alike. */
    private static final int MANY_COUNTRIES = 4;
    private static final long NUMBER = Features.hash("0");
    private static final long COUNTRY = Features.hash("<country>");

    private final Topics topics;
    private final Nations nations = new Nations();

    public FeatureReader(Topics topics) {
        this.topics = topics;
    }

    /** Reads a text without a headline. */
    public Features read(Prose text, List<TopicWords.Hit> hits) {
        return read(null, List.of(), text, hits);
    }

    /** @param headline null when the text has none of its own */
    Features read(Prose headline, List<TopicWords.Hit> headlineHits, Prose body, List<TopicWords.Hit> bodyHits) {
        Features features = new Features(4 * Math.min(body.size(), MOST_TOKENS));
        Set<String> countries = new HashSet<>();
        if (headline != null) {
            addWords(features, headline, true);
            addTopics(features, headline, headlineHits, true);
            addCountries(features, headline, countries);
        }
        addWords(features, body, false);
        addTopics(features, body, bodyHits, false);
        addCountries(features, body, countries);
        features.add(Features.hash("<countries>" + Math.min(MANY_COUNTRIES, countries.size())), MANY_COUNTRIES);
        return features;
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
            float weight = weight(prose, i, headline);
            String folded = prose.folded(i);
            long word = kind == Prose.Kind.NUMBER ? NUMBER : Features.hash(folded);
            features.add(word, weight);
            if (before != 0) {
                features.add(Features.hash(before, word), weight);
            }
            before = word;
            addLooks(features, prose, i, folded, weight * ASIDE);
        }
    }

    /** The beginning of a long word, whether it is a name, and what a text opens with. */
    private static void addLooks(Features features, Prose prose, int token, String folded, float weight) {
        if (folded.length() > STEM && prose.isWord(token)) {
            features.add(Features.hash('~', folded, STEM), weight);
        }
        if (prose.isCapitalised(token)) {
            features.add(Features.hash('^', folded, folded.length()), weight);
        }
        if (token < OPENING) {
            features.add(Features.hash('<', folded, folded.length()), weight);
        }
    }

    private void addTopics(Features features, Prose prose, List<TopicWords.Hit> hits, boolean headline) {
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

    /** What stands beside a country, whichever it is: "visits COUNTRY", "COUNTRY and". */
    private void addCountries(Features features, Prose prose, Set<String> countries) {
        for (Nations.Named named : nations.find(prose)) {
            countries.add(named.code());
            if (prose.isWord(named.first() - 1)) {
                features.add(Features.hash(Features.hash(prose.folded(named.first() - 1)), COUNTRY), 1);
            }
            int next = named.end() < prose.size() && prose.kind(named.end()) == Prose.Kind.POSSESSIVE ? named.end() + 1 : named.end();
            if (prose.isWord(next)) {
                features.add(Features.hash(COUNTRY, Features.hash(prose.folded(next))), 1);
            }
        }
    }

    private static float weight(Prose prose, int token, boolean headline) {
        return headline ? HEADLINE : prose.paragraphOf(token) == 0 ? LEAD : REST;
    }
}
