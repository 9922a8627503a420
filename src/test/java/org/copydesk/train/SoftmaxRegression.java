package org.copydesk.train;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.copydesk.classify.TopicModel;

/**
 * Multinomial logistic regression by stochastic gradients with a rate of its own for each weight (AdaGrad). An example may leave open
 * which of several classes is right. The same examples in the same order give the same weights.
 */
final class SoftmaxRegression {
    private static final int ROUNDS = 8;
    private static final double RATE = .15;
    private static final double DECAY = 1e-4;
    /** The share of a text's features that is left in each round, so that no word is relied on alone. */
    private static final double LEFT = .6;

    private final int classes;
    private final float[] weights;
    private final float[] biases;
    private final float[] squares;
    private final float[] biasSquares;

    SoftmaxRegression(int features, int classes) {
        this.classes = classes;
        weights = new float[features * classes];
        squares = new float[features * classes];
        biases = new float[classes];
        biasSquares = new float[classes];
    }

    /** A row for each feature, with a weight for each class. */
    float[] weights() {
        return weights;
    }

    float[] biases() {
        return biases;
    }

    void train(List<Example> examples) {
        int[] order = new int[examples.size()];
        Arrays.setAll(order, i -> i);
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(order, random);
            for (int i : order) {
                learn(thinned(examples.get(i), random));
            }
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }

    private static Example thinned(Example example, Random random) {
        int[] features = new int[example.features().length];
        float[] values = new float[features.length];
        int size = 0;
        for (int k = 0; k < features.length; k++) {
            if (random.nextDouble() < LEFT) {
                features[size] = example.features()[k];
                values[size++] = example.values()[k];
            }
        }
        return Example.of(Arrays.copyOf(features, size), Arrays.copyOf(values, size), example.right(), example.weight());
    }

    private void learn(Example example) {
        double[] slope = slope(example);
        for (int c = 0; c < classes; c++) {
            double gradient = slope[c] * example.weight();
            biasSquares[c] += (float) (gradient * gradient);
            biases[c] -= (float) (RATE * gradient / Math.sqrt(biasSquares[c] + 1));
            for (int k = 0; k < example.features().length; k++) {
                int at = example.features()[k] * classes + c;
                double step = gradient * example.values()[k] + DECAY * weights[at];
                squares[at] += (float) (step * step);
                weights[at] -= (float) (RATE * step / Math.sqrt(squares[at] + 1e-3));
            }
        }
    }

    private double[] slope(Example example) {
        double[] likely = scores(example);
        TopicModel.softmax(likely);
        double right = 0;
        for (int c : example.right()) {
            right += likely[c];
        }
        double[] slope = likely.clone();
        for (int c : example.right()) {
            slope[c] -= likely[c] / Math.max(right, 1e-9);
        }
        return slope;
    }

    /** What each class scores, before these become probabilities. */
    double[] scores(Example example) {
        double[] scores = new double[classes];
        for (int c = 0; c < classes; c++) {
            scores[c] = biases[c];
        }
        for (int k = 0; k < example.features().length; k++) {
            int row = example.features()[k] * classes;
            for (int c = 0; c < classes; c++) {
                scores[c] += weights[row + c] * example.values()[k];
            }
        }
        return scores;
    }
}
