package org.copydesk.clean;

import java.util.List;
import java.util.function.IntPredicate;

/** Where each line stands in its article: between full paragraphs, behind headings, inside or outside of the densest stretch, among which of a page's blocks. */
final class Surround {
    private static final int CORE = 16;
    private static final int NEAR = CORE + Core.SIZE;
    private static final int CONTAINERS = NEAR + 5;
    private static final int TITLE = CONTAINERS + Containers.SIZE;
    private static final int TREE = TITLE + TitleDistance.SIZE;
    static final int SIZE = TREE + PageTree.SIZE;
    private static final int FAR = 40;
    private static final int BETWEEN = 20;

    private final List<Block> blocks;
    private final LineShape[] shapes;
    private final Core core;
    private final Containers containers;
    private final TitleDistance title;
    private final PageTree tree;
    private int full;
    private int footers;
    private int characters;

    Surround(List<Block> blocks, LineShape[] shapes, String headline) {
        this.blocks = blocks;
        this.shapes = shapes;
        this.core = new Core(blocks, shapes);
        this.containers = new Containers(blocks, shapes);
        this.title = new TitleDistance(blocks, shapes, headline, core.end());
        this.tree = new PageTree(blocks, shapes, title.title, title.lead);
        for (int i = 0; i < shapes.length; i++) {
            full += shapes[i].full ? 1 : 0;
            footers += shapes[i].footer == null ? 0 : 1;
            characters += blocks.get(i).text().length();
        }
    }

    void put(float[][] rows, int at) {
        int[] toFull = distances(i -> shapes[i].full);
        int[] toFooter = distances(i -> shapes[i].footer != null);
        Passed passed = new Passed();
        for (int i = 0; i < rows.length; i++) {
            float[] row = rows[i];
            putWay(i, passed, row, at);
            row[at + 8] = toFull[i];
            row[at + 10] = toFooter[i];
            row[at + CORE - 1] = Math.max(-FAR, Math.min(FAR, core.distance(i)));
            core.put(i, row, at + CORE);
            row[at + NEAR] = density(i, 2);
            row[at + NEAR + 1] = density(i, 6);
            row[at + NEAR + 2] = passed.related ? 1 : 0;
            row[at + NEAR + 3] = i;
            row[at + NEAR + 4] = Math.min(FAR, rows.length - i);
            containers.put(i, row, at + CONTAINERS);
            title.put(i, row, at + TITLE);
            tree.put(i, row, at + TREE);
            passed.line(shapes[i], blocks.get(i).text().length());
        }
    }

    /** How much of the article has been passed, and how long ago what. */
    private void putWay(int i, Passed passed, float[] row, int at) {
        float count = shapes.length;
        row[at] = i / count;
        row[at + 1] = passed.characters / (float) characters;
        row[at + 2] = (float) Math.log1p(count);
        row[at + 3] = (float) Math.log1p(characters);
        row[at + 4] = full / count;
        row[at + 5] = Math.min(FAR, passed.full);
        row[at + 6] = Math.min(FAR, full - passed.full - (shapes[i].full ? 1 : 0));
        row[at + 7] = passed.sinceFull;
        row[at + 9] = passed.sinceFooter;
        row[at + 11] = passed.sinceHeading;
        row[at + 12] = passed.sinceComments;
        row[at + 13] = footers == 0 ? -1 : passed.footers / (float) footers;
        row[at + 14] = Math.min(FAR, footers);
    }

    /** What a page says against a line being of the body, whatever else speaks for it; in log-odds. */
    static double against(float[] row, int at) {
        return PageTree.against(row, at + TREE);
    }

    /** How many lines there are from each line to the next of a kind. */
    private int[] distances(IntPredicate there) {
        int[] distance = new int[shapes.length];
        int next = FAR;
        for (int i = shapes.length - 1; i >= 0; i--) {
            distance[i] = next;
            next = there.test(i) ? 0 : Math.min(FAR, next + 1);
        }
        return distance;
    }

    /** The share of the characters around a line that stand in full paragraphs. */
    private float density(int i, int width) {
        int all = 1;
        int inFull = 0;
        for (int k = Math.max(0, i - width); k <= Math.min(shapes.length - 1, i + width); k++) {
            if (k != i) {
                all += blocks.get(k).text().length() + BETWEEN;
                inFull += shapes[k].full ? blocks.get(k).text().length() : 0;
            }
        }
        return inFull / (float) all;
    }
}
