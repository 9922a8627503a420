package org.copydesk.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.copydesk.clean.Trees;

/**
 * Grows boosted trees for a yes or no (logistic loss, histograms of at most 64 bins, rows and features drawn for each tree).
 * The same examples in the same order give the same trees.
 */
final class BoostedTrees {
    private static final int BINS = 64;
    private static final int DEPTH = 6;
    private static final double RATE = 0.1;
    private static final double SMOOTHING = 5;
    private static final double LIGHTEST_LEAF = 0.5;
    private static final double ROWS = 0.5;
    private static final double FEATURES = 0.4;

    private final int count;
    private final int width;
    private final byte[][] bins;
    private final float[][] limits;
    private final float[] weights;
    private final boolean[] yes;
    private final double[] scores;
    private final double[] slope;
    private final double[] curve;
    private final Random random = new Random(7);

    BoostedTrees(List<float[]> rows, boolean[] yes, float[] weights) {
        this.count = rows.size();
        this.width = rows.get(0).length;
        this.yes = yes;
        this.weights = weights;
        this.bins = new byte[width][count];
        this.limits = new float[width][];
        this.scores = new double[count];
        this.slope = new double[count];
        this.curve = new double[count];
        for (int f = 0; f < width; f++) {
            bin(rows, f);
        }
    }

    private void bin(List<float[]> rows, int f) {
        int step = Math.max(1, count / 20000);
        float[] values = new float[(count + step - 1) / step];
        for (int i = 0; i < values.length; i++) {
            values[i] = rows.get(i * step)[f];
        }
        Arrays.sort(values);
        float[] cut = new float[BINS - 1];
        int size = 0;
        for (int b = 1; b < BINS; b++) {
            float limit = values[(int) ((long) b * (values.length - 1) / BINS)];
            if (size == 0 || limit > cut[size - 1]) {
                cut[size++] = limit;
            }
        }
        limits[f] = Arrays.copyOf(cut, size);
        for (int i = 0; i < count; i++) {
            int at = Arrays.binarySearch(limits[f], rows.get(i)[f]);
            bins[f][i] = (byte) (at >= 0 ? at : -at - 1);
        }
    }

    Trees grow(int trees) {
        double right = 0;
        double all = 0;
        for (int i = 0; i < count; i++) {
            right += yes[i] ? weights[i] : 0;
            all += weights[i];
        }
        float base = (float) Math.log(right / (all - right));
        Arrays.fill(scores, base);
        List<Trees.Tree> grown = new ArrayList<>();
        for (int t = 0; t < trees; t++) {
            grown.add(tree());
        }
        return new Trees(grown, base, width);
    }

    private Trees.Tree tree() {
        int[] drawn = new int[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            double p = 1 / (1 + Math.exp(-scores[i]));
            slope[i] = weights[i] * ((yes[i] ? 1 : 0) - p);
            curve[i] = weights[i] * Math.max(1e-6, p * (1 - p));
            if (random.nextDouble() < ROWS) {
                drawn[size++] = i;
            }
        }
        boolean[] used = new boolean[width];
        for (int f = 0; f < width; f++) {
            used[f] = random.nextDouble() < FEATURES;
        }
        Growing growing = new Growing(Arrays.copyOf(drawn, size), used);
        growing.split(0, 0, size, 0);
        Trees.Tree tree = growing.tree();
        for (int i = 0; i < count; i++) {
            int node = 0;
            while (tree.child()[node] != 0) {
                int bin = bins[tree.feature()[node]][i];
                node = tree.child()[node] + (bin <= growing.bin[node] ? 0 : 1);
            }
            scores[i] += tree.threshold()[node];
        }
        return tree;
    }

    /** One tree while it grows; its rows are parted in place. */
    private final class Growing {
        private final int[] rows;
        private final int[] spare;
        private final boolean[] used;
        private final short[] feature = new short[1 << (DEPTH + 1)];
        private final short[] child = new short[1 << (DEPTH + 1)];
        private final float[] threshold = new float[1 << (DEPTH + 1)];
        private final int[] bin = new int[1 << (DEPTH + 1)];
        private int nodes = 1;

        Growing(int[] rows, boolean[] used) {
            this.rows = rows;
            this.spare = new int[rows.length];
            this.used = used;
        }

        void split(int node, int from, int to, int depth) {
            double slopes = 0;
            double curves = 0;
            for (int i = from; i < to; i++) {
                slopes += slope[rows[i]];
                curves += curve[rows[i]];
            }
            int bestFeature = -1;
            int bestBin = 0;
            double bestGain = 1e-4;
            double whole = slopes * slopes / (curves + SMOOTHING);
            for (int f = 0; depth < DEPTH && f < width; f++) {
                if (!used[f] || limits[f].length < 1) {
                    continue;
                }
                double[] slopeOf = new double[BINS];
                double[] curveOf = new double[BINS];
                byte[] column = bins[f];
                for (int i = from; i < to; i++) {
                    int row = rows[i];
                    slopeOf[column[row]] += slope[row];
                    curveOf[column[row]] += curve[row];
                }
                double left = 0;
                double leftCurve = 0;
                for (int b = 0; b < limits[f].length; b++) {
                    left += slopeOf[b];
                    leftCurve += curveOf[b];
                    if (leftCurve < LIGHTEST_LEAF || curves - leftCurve < LIGHTEST_LEAF) {
                        continue;
                    }
                    double gain = left * left / (leftCurve + SMOOTHING) + (slopes - left) * (slopes - left) / (curves - leftCurve + SMOOTHING) - whole;
                    if (gain > bestGain) {
                        bestGain = gain;
                        bestFeature = f;
                        bestBin = b;
                    }
                }
            }
            if (bestFeature < 0) {
                threshold[node] = (float) (RATE * slopes / (curves + SMOOTHING));
                return;
            }
            int low = from;
            int high = 0;
            for (int i = from; i < to; i++) {
                if (bins[bestFeature][rows[i]] <= bestBin) {
                    rows[low++] = rows[i];
                } else {
                    spare[high++] = rows[i];
                }
            }
            System.arraycopy(spare, 0, rows, low, high);
            feature[node] = (short) bestFeature;
            threshold[node] = limits[bestFeature][bestBin];
            bin[node] = bestBin;
            int first = nodes;
            nodes += 2;
            child[node] = (short) first;
            split(first, from, low, depth + 1);
            split(first + 1, low, to, depth + 1);
        }

        Trees.Tree tree() {
            return new Trees.Tree(Arrays.copyOf(feature, nodes), Arrays.copyOf(threshold, nodes), Arrays.copyOf(child, nodes));
        }
    }
}
