package org.copydesk.train;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.classify.Features;
import org.copydesk.classify.TopicModel;
import org.copydesk.classify.Topics;

/** Texts with their topics, and the model that comes of them. */
final class TopicTexts {
    private static final String RELATIONS = "medtop:20000638";
    /** One text in so many is kept back to find out how sure the model may be. */
    private static final int KEPT_BACK = 5;

    private record Text(Features features, int[] right, float weight, boolean real) {
    }

    private final Topics topics;
    private final List<String> classes = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();

    TopicTexts(Topics topics) {
        this.topics = topics;
        for (int i = 1; i <= 17; i++) {
            classes.add("medtop:%02d000000".formatted(i));
        }
        classes.add(RELATIONS);
    }

    /**
     * @param codes of which one is right
     * @param real  whether an editor wrote it: sureness is measured on those alone
     */
    void add(Features features, List<String> codes, float weight, boolean real) {
        texts.add(new Text(features, codes.stream().mapToInt(this::classOf).toArray(), weight, real));
    }

    private int classOf(String code) {
        return topics.path(code).stream().mapToInt(classes::indexOf).filter(i -> i >= 0).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no class for " + code));
    }

    TopicModel train() {
        FeatureTable table = new FeatureTable(texts.stream().map(Text::features).toList());
        List<Example> examples = texts.stream().map(text -> table.example(text.features, text.right, text.weight)).toList();
        double sureness = sureness(examples);
        SoftmaxRegression regression = new SoftmaxRegression(FeatureTable.SLOTS, classes.size());
        regression.train(examples);
        return pack(regression, table, sureness);
    }

    /** What scores must be multiplied with, so that of the texts it is sure of by .8 it has .8 right: tried on texts kept back. */
    private double sureness(List<Example> examples) {
        List<Example> learnt = new ArrayList<>();
        List<Example> keptBack = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            boolean back = texts.get(i).real && texts.get(i).right.length == 1 && i % KEPT_BACK == 0;
            (back ? keptBack : learnt).add(examples.get(i));
        }
        SoftmaxRegression regression = new SoftmaxRegression(FeatureTable.SLOTS, classes.size());
        regression.train(learnt);
        double best = 1;
        double least = Double.MAX_VALUE;
        for (double factor = .4; factor <= 1.5; factor += .02) {
            double loss = 0;
            for (Example example : keptBack) {
                double[] scores = regression.scores(example);
                for (int c = 0; c < scores.length; c++) {
                    scores[c] *= factor;
                }
                loss -= Math.log(TopicModel.softmax(scores)[example.right()[0]]);
            }
            if (loss < least) {
                least = loss;
                best = factor;
            }
        }
        return best;
    }

    private TopicModel pack(SoftmaxRegression regression, FeatureTable table, double sureness) {
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
            for (int i = c; i < exact.length; i += width) {
                weights[i] = (byte) Math.round(exact[i] * 127 / most);
            }
            scales[c] = (float) (most / 127 * sureness);
            biases[c] = (float) (regression.biases()[c] * sureness);
        }
        return new TopicModel(classes.toArray(String[]::new), table.prints, table.rarities, weights, scales, biases);
    }
}
