package org.copydesk.train;

import java.util.List;
import java.util.Random;
import org.copydesk.classify.TopicModel;

/**
 * Multinomial logistic regression by stochastic gradients with a rate of its own for each weight (AdaGrad). An example may leave open
 * which of several classes is right. The same examples in the same order give the same weights.
 */
final class SoftmaxRegression {
    private final int classes;
    final float[] weights;
    final float[] biases;
    private final float[] squares;
    private final float[] biasSquares;

    SoftmaxRegression(int features, int classes) {
        this.classes = classes;
        weights = new float[features * classes];
        squares = new float[features * classes];
        biases = new float[classes];
        biasSquares = new float[classes];
    }

    void train(List<Example> examples, int rounds, double rate, double decay, double left) {
        int[] order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Random random = new Random(1);
        for (int round = 0; round < rounds; round++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swapped = order[i];
                order[i] = order[j];
                order[j] = swapped;
            }
            for (int i : order) {
                learn(thin(examples.get(i), left, random), rate, decay);
            }
        }
    }

    /** Leaves out a share of the features, so that no word is relied on alone. */
    private static Example thin(Example e, double left, Random random) {
        if (left >= 1) {
            return e;
        }
        int[] features = new int[e.features().length];
        float[] values = new float[features.length];
        int size = 0;
        for (int k = 0; k < features.length; k++) {
            if (random.nextDouble() < left) {
                features[size] = e.features()[k];
                values[size++] = e.values()[k];
            }
        }
        float norm = 0;
        for (int k = 0; k < size; k++) {
            norm += values[k] * values[k];
        }
        for (int k = 0; k < size; k++) {
            values[k] /= (float) Math.sqrt(norm);
        }
        return new Example(java.util.Arrays.copyOf(features, size), java.util.Arrays.copyOf(values, size), e.right(), e.weight());
    }

    private void learn(Example example, double rate, double decay) {
        double[] likely = probabilities(example);
        double right = 0;
        for (int c : example.right()) {
            right += likely[c];
        }
        double[] slope = likely.clone();
        for (int c : example.right()) {
            slope[c] -= likely[c] / Math.max(right, 1e-9);
        }
        for (int c = 0; c < classes; c++) {
            double gradient = slope[c] * example.weight();
            biasSquares[c] += (float) (gradient * gradient);
            biases[c] -= (float) (rate * gradient / Math.sqrt(biasSquares[c] + 1));
            for (int k = 0; k < example.features().length; k++) {
                int at = example.features()[k] * classes + c;
                double step = gradient * example.values()[k] + decay * weights[at];
                squares[at] += (float) (step * step);
                weights[at] -= (float) (rate * step / Math.sqrt(squares[at] + 1e-3));
            }
        }
    }

    double[] probabilities(Example example) {
        double[] sums = new double[classes];
        for (int c = 0; c < classes; c++) {
            sums[c] = biases[c];
        }
        for (int k = 0; k < example.features().length; k++) {
            int row = example.features()[k] * classes;
            for (int c = 0; c < classes; c++) {
                sums[c] += weights[row + c] * example.values()[k];
            }
        }
        return TopicModel.softmax(sums);
    }
}
