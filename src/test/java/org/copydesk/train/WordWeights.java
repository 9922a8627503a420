package org.copydesk.train;

import java.util.List;
import java.util.Random;
import org.copydesk.clean.LineWords;

/** Learns the weights of {@link LineWords}: logistic regression by stochastic gradients with a rate of its own for each weight. The same lines give the same weights. */
final class WordWeights {
    private static final int ROUNDS = 4;
    private static final double RATE = 0.3;
    private static final double DECAY = 2e-5;

    private WordWeights() {
    }

    static LineWords learn(List<CleaningDocument> documents) {
        float[] weights = new float[LineWords.SIZE];
        float[] squares = new float[LineWords.SIZE];
        Random random = new Random(3);
        for (int round = 0; round < ROUNDS; round++) {
            for (int d = 0; d < documents.size(); d++) {
                CleaningDocument document = documents.get(random.nextInt(documents.size()));
                for (int i = 0; i < document.keep().length; i++) {
                    if (document.weights()[i] > 0) {
                        learn(document.words()[i], document.keep()[i], Math.min(2, Math.sqrt(document.weights()[i])), weights, squares);
                    }
                }
            }
        }
        return new LineWords(weights);
    }

    private static void learn(int[] features, boolean yes, double weight, float[] weights, float[] squares) {
        double sum = 0;
        for (int feature : features) {
            sum += weights[feature];
        }
        double scale = 1 / Math.sqrt(Math.max(1, features.length));
        double slope = weight * ((yes ? 1 : 0) - 1 / (1 + Math.exp(-sum * scale)));
        for (int feature : features) {
            double gradient = slope * scale - DECAY * weights[feature];
            squares[feature] += (float) (gradient * gradient);
            weights[feature] += (float) (RATE * gradient / Math.sqrt(squares[feature] + 1e-2));
        }
    }
}
