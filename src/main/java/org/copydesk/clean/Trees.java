package org.copydesk.clean;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Boosted regression trees: each adds its leaf's value, and the sum is the log-odds. Immutable once read, safe for all threads. */
public final class Trees {

    /**
     * One tree. At node i, go to child[i] when the feature's value is at most the threshold, else to child[i] + 1; where child is 0, the
     * threshold is the leaf's value.
     */
    public record Tree(short[] feature, float[] threshold, short[] child) {
    }

    private final List<Tree> trees;
    /** A node each: its feature in the upper 16 bits, then its child, then its threshold, so that one look into memory tells all. */
    private final long[][] packed;
    private final float base;
    private final int features;

    public Trees(List<Tree> trees, float base, int features) {
        this.trees = List.copyOf(trees);
        this.packed = this.trees.stream().map(Trees::packed).toArray(long[][]::new);
        this.base = base;
        this.features = features;
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

    /** The log-odds of a row. */
    public double score(float[] row) {
        return scores(new float[][] {row})[0];
    }

    /** The log-odds of each row: tree by tree, so that a tree is near at hand for all rows. */
    double[] scores(float[][] rows) {
        double[] sums = new double[rows.length];
        Arrays.fill(sums, base);
        for (long[] tree : packed) {
            for (int i = 0; i < rows.length; i++) {
                sums[i] += leaf(tree, rows[i]);
            }
        }
        return sums;
    }

    private static float leaf(long[] tree, float[] row) {
        long node = tree[0];
        for (int child; (child = (int) (node >>> 32) & 0xFFFF) != 0; ) {
            node = tree[row[(int) (node >>> 48)] <= Float.intBitsToFloat((int) node) ? child : child + 1];
        }
        return Float.intBitsToFloat((int) node);
    }

    private static long[] packed(Tree tree) {
        long[] nodes = new long[tree.feature.length];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = (long) (tree.feature[i] & 0xFFFF) << 48 | (long) (tree.child[i] & 0xFFFF) << 32 | Float.floatToRawIntBits(tree.threshold[i]) & 0xFFFFFFFFL;
        }
        return nodes;
    }
}
