package org.copydesk.train;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.classify.FeatureReader;
import org.copydesk.classify.Features;
import org.copydesk.classify.TopicModel;
import org.copydesk.classify.TopicWords;
import org.copydesk.classify.Topics;
import org.copydesk.classify.Votes;
import org.copydesk.text.Prose;

/** Texts with their topics, and the model that comes of them. */
final class TopicTexts {
    /** In so many parts the texts are kept back by turns to find out how sure the model may be. */
    private static final int PARTS = 3;
    /** Weights beyond this share of a topic's greatest are cut down to it: the few great ones would leave no room for telling the many small ones apart. */
    private static final float GREAT = .5f;

    private record Text(Features features, double[] votes, int[] right, float weight, boolean real) {
    }

    private final Topics topics = new Topics();
    private final TopicWords words = new TopicWords(topics);
    private final FeatureReader reader = new FeatureReader(topics);
    private final Votes votes;
    private final List<String> classes = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();

    TopicTexts() {
        for (int i = 1; i <= 17; i++) {
            classes.add("medtop:%02d000000".formatted(i));
        }
        classes.add(Topics.RELATIONS);
        votes = new Votes(topics, classes.toArray(String[]::new));
    }

    /**
     * @param codes of which one is right
     * @param real  whether an editor wrote it: sureness is measured on those alone
     */
    void add(Prose text, List<String> codes, float weight, boolean real) {
        List<TopicWords.Hit> hits = words.find(text);
        texts.add(new Text(reader.read(text, hits), votes.of(List.of(), hits), codes.stream().mapToInt(this::classOf).toArray(), weight, real));
    }

    private int classOf(String code) {
        return topics.path(code).stream().mapToInt(classes::indexOf).filter(i -> i >= 0).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no class for " + code));
    }

    TopicModel train() {
        FeatureTable table = new FeatureTable(texts.stream().map(Text::features).toList());
        List<Example> examples = texts.stream().map(text -> table.example(text.features, text.right, text.weight)).toList();
        Tempering tempering = new Tempering(trials(examples), classes.size());
        return pack(learn(examples), table, tempering);
    }

    private SoftmaxRegression learn(List<Example> examples) {
        SoftmaxRegression regression = new SoftmaxRegression(FeatureTable.SLOTS, classes.size());
        regression.train(examples);
        return regression;
    }

    /** Each text that an editor gave one topic, answered by a model that has not seen it. */
    private List<Tempering.Trial> trials(List<Example> examples) {
        List<Tempering.Trial> trials = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            List<Integer> keptBack = new ArrayList<>();
            List<Example> learnt = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                if (i % PARTS == part && texts.get(i).real && texts.get(i).right.length == 1) {
                    keptBack.add(i);
                } else {
                    learnt.add(examples.get(i));
                }
            }
            SoftmaxRegression regression = learn(learnt);
            keptBack.forEach(i -> trials.add(new Tempering.Trial(regression.scores(examples.get(i)), texts.get(i).votes, texts.get(i).right[0])));
        }
        return trials;
    }

    private TopicModel pack(SoftmaxRegression regression, FeatureTable table, Tempering tempering) {
        int width = classes.size();
        float[] exact = regression.weights();
        byte[] weights = new byte[exact.length];
        float[] scales = new float[width];
        float[] biases = new float[width];
        for (int c = 0; c < width; c++) {
            float most = 1e-9f;
            for (int i = c; i < exact.length; i += width) {
                most = Math.max(most, Math.abs(exact[i]));
            }
            float unit = most * GREAT / TopicModel.MOST_WEIGHT;
            for (int i = c; i < exact.length; i += width) {
                weights[i] = (byte) Math.max(-TopicModel.MOST_WEIGHT, Math.min(TopicModel.MOST_WEIGHT, Math.round(exact[i] / unit)));
            }
            scales[c] = (float) (unit * tempering.factors[c]);
            biases[c] = (float) (regression.biases()[c] * tempering.factors[c] + tempering.summands[c]);
        }
        return new TopicModel(classes.toArray(String[]::new), table.prints, table.rarities, weights, scales, biases);
    }
}
