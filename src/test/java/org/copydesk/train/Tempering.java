package org.copydesk.train;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.copydesk.classify.TopicModel;

/**
 * How sure a model may be, topic by topic: what each topic's score must be multiplied with and how much must be added, so that together with the
 * lexicon's votes they say of texts that the model has not seen what came true. Topics of which there are too few texts get what the others get
 * on average, so that none of them loses by having been seldom in the news that were learnt from.
 */
final class Tempering {
    private static final int FEWEST_TEXTS = 100;
    private static final int ROUNDS = 60;
    private static final double FIRST_STEP = .05;
    /** Which share of a topic's advantage by its mere number of texts is taken back: other news has other shares, and a seldom topic is news all the more. */
    private static final double EVENED = .1;

    final double[] factors;
    final double[] summands;

    /** A text that the model had not seen: what each topic scored, what was added for the lexicon's words, and which topic is right. */
    record Trial(double[] scores, double[] votes, int right) {
    }

    Tempering(List<Trial> all, int classes) {
        int[] texts = new int[classes];
        all.forEach(trial -> texts[trial.right]++);
        int[] known = IntStream.range(0, classes).filter(c -> texts[c] >= FEWEST_TEXTS).toArray();
        List<Trial> trials = all.stream().filter(trial -> texts[trial.right] >= FEWEST_TEXTS).toList();
        factors = new double[classes];
        summands = new double[classes];
        Arrays.fill(factors, 1);
        climb(trials, known);
        double factor = Arrays.stream(known).mapToDouble(c -> factors[c]).average().orElse(1);
        double summand = Arrays.stream(known).mapToDouble(c -> summands[c] * texts[c]).sum() / trials.size();
        for (int c = 0; c < classes; c++) {
            if (texts[c] < FEWEST_TEXTS) {
                factors[c] = factor;
                summands[c] = summand;
            }
        }
        even(texts);
    }

    /** Topics without a text are taken for as seldom as the others on average. */
    private void even(int[] texts) {
        int most = Arrays.stream(texts).max().orElse(0);
        double average = Arrays.stream(texts).filter(n -> n > 0).mapToDouble(n -> Math.log((double) most / n)).average().orElse(0);
        for (int c = 0; c < summands.length; c++) {
            summands[c] += EVENED * (texts[c] == 0 ? average : Math.log((double) most / texts[c]));
        }
    }

    /** Goes uphill with a step of its own for each number, longer while the way goes on and shorter when it turns (Rprop). */
    private void climb(List<Trial> trials, int[] known) {
        double[] steps = new double[known.length * 2];
        double[] before = new double[steps.length];
        Arrays.fill(steps, FIRST_STEP);
        for (int round = 0; round < ROUNDS; round++) {
            double[] slopes = slopes(trials, known);
            for (int i = 0; i < slopes.length; i++) {
                steps[i] *= slopes[i] * before[i] < 0 ? .5 : 1.2;
                double[] moved = i < known.length ? factors : summands;
                moved[known[i % known.length]] -= Math.signum(slopes[i]) * steps[i];
                before[i] = slopes[i];
            }
        }
    }

    private double[] slopes(List<Trial> trials, int[] known) {
        double[] slopes = new double[known.length * 2];
        for (Trial trial : trials) {
            double[] likely = new double[known.length];
            for (int i = 0; i < known.length; i++) {
                int c = known[i];
                likely[i] = trial.scores[c] * factors[c] + summands[c] + trial.votes[c];
            }
            TopicModel.softmax(likely);
            for (int i = 0; i < known.length; i++) {
                double slope = likely[i] - (known[i] == trial.right ? 1 : 0);
                slopes[i] += slope * trial.scores[known[i]];
                slopes[known.length + i] += slope;
            }
        }
        return slopes;
    }
}
