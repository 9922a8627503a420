package org.copydesk.train;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.clean.Trees;

/** The lines that {@link BoostedTrees} learn from: their numbers, whether they are kept, and how much each counts. One use, one thread. */
final class LineRows {
    private final List<float[]> rows = new ArrayList<>();
    private final List<Boolean> keep = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();

    /** @param share how much a line of this document counts beside one of another */
    void add(CleaningDocument document, float share) {
        for (int i = 0; i < document.keep().length; i++) {
            if (document.weights()[i] > 0) {
                rows.add(document.seen().rows()[i]);
                keep.add(document.keep()[i]);
                weights.add(document.weights()[i] * share);
            }
        }
    }

    Trees grow(int trees) {
        boolean[] yes = new boolean[rows.size()];
        float[] weight = new float[rows.size()];
        for (int i = 0; i < yes.length; i++) {
            yes[i] = keep.get(i);
            weight[i] = weights.get(i);
        }
        return new BoostedTrees(rows, yes, weight).grow(trees);
    }
}
