package org.copydesk.clean;

import java.util.Arrays;

/**
 * A tree in which every leaf lies equally deep, so that the way down needs no branch that a processor could guess wrongly: at node i it
 * goes on to 2i + 1, or to 2i + 2 when the number is beyond the threshold. Immutable, safe for all threads.
 */
final class EvenTree {
    private static final int DEEPEST = 12;

    private final int depth;
    /** By node: which number of a row is asked in the upper half, the key of the threshold in the lower. */
    private final long[] tests;
    private final float[] leaves;

    EvenTree(Trees.Tree tree) {
        depth = depth(tree, 0);
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("a tree of depth " + depth + ", not of " + DEEPEST + " at most");
        }
        tests = new long[(1 << depth) - 1];
        leaves = new float[1 << depth];
        lay(tree, 0, 0, 0);
    }

    private static int depth(Trees.Tree tree, int node) {
        int child = tree.child()[node] & 0xFFFF;
        return child == 0 ? 0 : 1 + Math.max(depth(tree, child), depth(tree, child + 1));
    }

    /** A leaf that lies higher takes the place of all that could be below it. */
    private void lay(Trees.Tree tree, int node, int at, int level) {
        int child = tree.child()[node] & 0xFFFF;
        if (child == 0) {
            int below = 1 << depth - level;
            int first = (at + 1) * below - (1 << depth);
            Arrays.fill(leaves, first, first + below, tree.threshold()[node]);
        } else {
            tests[at] = (long) tree.feature()[node] << 32 | key(tree.threshold()[node]) & 0xFFFFFFFFL;
            lay(tree, child, 2 * at + 1, level + 1);
            lay(tree, child + 1, 2 * at + 2, level + 1);
        }
    }

    /** Whole numbers in the same order as the numbers of a row; what is not a number comes last. */
    static void keys(float[] row, int[] keys, int at) {
        for (int i = 0; i < row.length; i++) {
            keys[at + i] = key(row[i]);
        }
    }

    private static int key(float number) {
        int bits = Float.floatToIntBits(number + 0f);
        return bits ^ bits >> 31 & Integer.MAX_VALUE;
    }

    /** Adds the leaf of each of these rows to its sum; four ways down are gone side by side, since each alone waits for memory. */
    void add(int[] keys, int width, int count, double[] sums) {
        int i = 0;
        for (; i + 4 <= count; i += 4) {
            int at = i * width;
            int a = 0;
            int b = 0;
            int c = 0;
            int d = 0;
            for (int level = 0; level < depth; level++) {
                a = below(a, keys, at);
                b = below(b, keys, at + width);
                c = below(c, keys, at + 2 * width);
                d = below(d, keys, at + 3 * width);
            }
            sums[i] += leaves[a - tests.length];
            sums[i + 1] += leaves[b - tests.length];
            sums[i + 2] += leaves[c - tests.length];
            sums[i + 3] += leaves[d - tests.length];
        }
        for (; i < count; i++) {
            int node = 0;
            for (int level = 0; level < depth; level++) {
                node = below(node, keys, i * width);
            }
            sums[i] += leaves[node - tests.length];
        }
    }

    private int below(int node, int[] keys, int at) {
        long test = tests[node];
        long left = (int) test - (long) keys[at + (int) (test >>> 32)];
        return 2 * node + 1 + (int) (left >>> 63);
    }
}
