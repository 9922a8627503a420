package org.copydesk.clean;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Boosted regression trees: each adds its leaf's value, and the sum is the log-odds. Of several groves the first is asked of all rows,
 * the others only where it is not sure. Immutable once read, safe for all threads.
 */
public final class Trees {
    /** How many trees a grove has: those that learned together. */
    public static final int GROVE = 130;

    private static final int AT_A_TIME = 64;
    /** In log-odds: whoever is so sure is not asked twice. */
    private static final double SURE = 3;

    /**
     * One tree. At node i, go to child[i] when the feature's value is at most the threshold, else to child[i] + 1; where child is 0, the
     * threshold is the leaf's value.
     */
    public record Tree(short[] feature, float[] threshold, short[] child) {

        /** The same tree with so small a part of each leaf's value. */
        Tree part(int parts) {
            float[] values = threshold.clone();
            for (int i = 0; i < values.length; i++) {
                values[i] /= child[i] == 0 ? parts : 1;
            }
            return new Tree(feature, values, child);
        }
    }

    private final List<Tree> trees;
    private final List<EvenTree> even;
    private final float base;
    private final int features;

    public Trees(List<Tree> trees, float base, int features) {
        this.trees = List.copyOf(trees);
        this.even = this.trees.stream().map(EvenTree::new).toList();
        this.base = base;
        this.features = features;
    }

    /** Trees whose log-odds are the mean of what several say; all of them for rows of the same numbers. */
    public static Trees mean(List<Trees> several) {
        List<Tree> all = new ArrayList<>();
        float base = 0;
        for (Trees one : several) {
            base += one.base / several.size();
            one.trees.forEach(tree -> all.add(tree.part(several.size())));
        }
        return new Trees(all, base, several.get(0).features);
    }

    static Trees read(DataInputStream in) throws IOException {
        int features = in.readInt();
        float base = in.readFloat();
        int count = in.readInt();
        List<Tree> trees = new ArrayList<>();
        for (int t = 0; t < count; t++) {
            int nodes = in.readUnsignedShort();
            Tree tree = new Tree(new short[nodes], new float[nodes], new short[nodes]);
            for (int i = 0; i < nodes; i++) {
                tree.feature[i] = in.readShort();
                tree.child[i] = in.readShort();
                tree.threshold[i] = in.readFloat();
            }
            trees.add(tree);
        }
        return new Trees(trees, base, features);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(features);
        out.writeFloat(base);
        out.writeInt(trees.size());
        for (Tree tree : trees) {
            out.writeShort(tree.feature.length);
            for (int i = 0; i < tree.feature.length; i++) {
                out.writeShort(tree.feature[i]);
                out.writeShort(tree.child[i]);
                out.writeFloat(tree.threshold[i]);
            }
        }
    }

    /** How many numbers a row has. */
    int features() {
        return features;
    }

    /** The log-odds of each row. Some rows at a time go through the trees, so that both are near at hand. */
    double[] scores(float[][] rows) {
        double[] scores = new double[rows.length];
        int[] keys = new int[Math.min(AT_A_TIME, rows.length) * features];
        for (int first = 0; first < rows.length; first += AT_A_TIME) {
            int count = Math.min(AT_A_TIME, rows.length - first);
            for (int i = 0; i < count; i++) {
                EvenTree.keys(rows[first + i], keys, i * features);
            }
            score(keys, count, scores, first);
        }
        return scores;
    }

    private void score(int[] keys, int count, double[] scores, int first) {
        double[] sums = new double[count];
        add(0, Math.min(GROVE, even.size()), keys, count, sums);
        double groves = Math.max(1, even.size() / (double) GROVE);
        int[] unsure = new int[count];
        int left = 0;
        for (int i = 0; i < count; i++) {
            scores[first + i] = base + sums[i] * groves;
            if (groves > 1 && Math.abs(scores[first + i]) < SURE) {
                System.arraycopy(keys, i * features, keys, left * features, features);
                sums[left] = sums[i];
                unsure[left++] = first + i;
            }
        }
        add(GROVE, even.size(), keys, left, sums);
        for (int i = 0; i < left; i++) {
            scores[unsure[i]] = base + sums[i];
        }
    }

    private void add(int from, int to, int[] keys, int count, double[] sums) {
        for (int tree = from; tree < to; tree++) {
            even.get(tree).add(keys, features, count, sums);
        }
    }
}
