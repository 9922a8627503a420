package org.copydesk.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.parse.Markup;

/** Where each line stands in its article: between full paragraphs, behind headings, inside or outside of the densest stretch, among which of a page's blocks. */
final class Surround {
    private static final int TREE = 26 + TitleDistance.SIZE;
    static final int SIZE = TREE + PageTree.SIZE;
    private static final int FAR = 40;
    private static final int SHORT = 30;
    /** How many characters of a paragraph of the core are read. */
    private static final int OF_CORE = 2000;

    private final List<Block> blocks;
    private final LineShape[] shapes;
    private final TitleDistance title;
    private final PageTree tree;
    private int coreStart;
    private int coreEnd;

    Surround(List<Block> blocks, LineShape[] shapes, String headline) {
        this.blocks = blocks;
        this.shapes = shapes;
        findCore();
        this.title = new TitleDistance(blocks, shapes, headline, coreEnd);
        this.tree = new PageTree(blocks, shapes, title.title, title.lead);
    }

    /** The stretch with the most text in full paragraphs, where every other line costs something. */
    private void findCore() {
        double best = 0;
        double sum = 0;
        int start = 0;
        for (int i = 0; i < shapes.length; i++) {
            int length = blocks.get(i).text().length();
            sum += shapes[i].full ? Math.min(600, length) : -60 - (shapes[i].footer == null ? 0 : 100);
            if (sum <= 0) {
                sum = 0;
                start = i + 1;
            } else if (sum > best) {
                best = sum;
                coreStart = start;
                coreEnd = i + 1;
            }
        }
    }

    void put(float[][] rows, int at) {
        int count = blocks.size();
        WordBag core = new WordBag();
        Map<String, Float> share = new HashMap<>();
        Map<String, Float> parentShare = new HashMap<>();
        double total = 1;
        int fullLines = 0;
        int footers = 0;
        for (int i = 0; i < count; i++) {
            String text = blocks.get(i).text();
            if (i >= coreStart && i < coreEnd && shapes[i].full) {
                core.add(text.length() <= LineShape.COMPARED ? shapes[i].longer : WordBag.hashes(text.substring(0, Math.min(text.length(), OF_CORE))));
            }
            footers += shapes[i].footer == null ? 0 : 1;
            if (shapes[i].full) {
                fullLines++;
                total += text.length();
                share.merge(container(i), (float) text.length(), Float::sum);
                parentShare.merge(parent(container(i)), (float) text.length(), Float::sum);
            }
        }
        String corePath = share.entrySet().stream().max(Map.Entry.<String, Float>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse("");
        int[] toFull = distances(i -> shapes[i].full);
        int[] toFooter = distances(i -> shapes[i].footer != null);
        int fullBefore = 0;
        int footersBefore = 0;
        int charsBefore = 0;
        int sinceFull = FAR;
        int sinceFooter = FAR;
        int sinceRelated = FAR;
        int sinceComments = FAR;
        boolean related = false;
        int chars = blocks.stream().mapToInt(block -> block.text().length()).sum();
        for (int i = 0; i < count; i++) {
            Block block = blocks.get(i);
            int k = at;
            float[] row = rows[i];
            row[k++] = i / (float) count;
            row[k++] = charsBefore / (float) chars;
            row[k++] = (float) Math.log1p(count);
            row[k++] = (float) Math.log1p(chars);
            row[k++] = fullLines / (float) count;
            row[k++] = Math.min(FAR, fullBefore);
            row[k++] = Math.min(FAR, fullLines - fullBefore - (shapes[i].full ? 1 : 0));
            row[k++] = sinceFull;
            row[k++] = toFull[i];
            row[k++] = sinceFooter;
            row[k++] = toFooter[i];
            row[k++] = sinceRelated;
            row[k++] = sinceComments;
            row[k++] = footers == 0 ? -1 : footersBefore / (float) footers;
            row[k++] = Math.min(FAR, footers);
            row[k++] = i < coreStart ? Math.max(-FAR, i - coreStart) : i >= coreEnd ? Math.min(FAR, i - coreEnd + 1) : 0;
            row[k++] = block.text().length() < SHORT ? -2 : core.shareOf(shapes[i].longer);
            row[k++] = density(i, 2);
            row[k++] = density(i, 6);
            row[k++] = related ? 1 : 0;
            row[k++] = i;
            row[k++] = Math.min(FAR, count - i);
            boolean page = block.markup() != null;
            row[k++] = page ? (float) (share.getOrDefault(container(i), 0f) / total) : -1;
            row[k++] = page ? (float) (parentShare.getOrDefault(parent(container(i)), 0f) / total) : -1;
            row[k++] = page ? common(corePath, block.markup().path()) : -1;
            row[k++] = page ? block.markup().box().depth() - depth(corePath) : -1;
            title.put(i, row, k);
            tree.put(i, row, at + TREE);
            fullBefore += shapes[i].full ? 1 : 0;
            charsBefore += block.text().length();
            Footers.Footer footer = shapes[i].footer;
            footersBefore += footer == null ? 0 : 1;
            sinceFull = shapes[i].full ? 0 : Math.min(FAR, sinceFull + 1);
            sinceFooter = footer != null ? 0 : Math.min(FAR, sinceFooter + 1);
            boolean heading = footer != null && footer.heading();
            sinceRelated = heading ? 0 : Math.min(FAR, sinceRelated + 1);
            related |= heading && fullBefore > 0;
            sinceComments = footer != null && footer.reason() == Reason.COMMENTS ? 0 : Math.min(FAR, sinceComments + 1);
        }
    }

    /** What a page says against a line being of the body, whatever else speaks for it; in log-odds. */
    static double against(float[] row, int at) {
        return PageTree.against(row, at + TREE);
    }

    private int[] distances(java.util.function.IntPredicate there) {
        int[] distance = new int[blocks.size()];
        int next = FAR;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            distance[i] = next;
            next = there.test(i) ? 0 : Math.min(FAR, next + 1);
        }
        return distance;
    }

    /** The share of the characters around a line that stand in full paragraphs. */
    private float density(int i, int width) {
        int all = 1;
        int full = 0;
        for (int k = Math.max(0, i - width); k <= Math.min(blocks.size() - 1, i + width); k++) {
            if (k != i) {
                all += blocks.get(k).text().length() + 20;
                full += shapes[k].full ? blocks.get(k).text().length() : 0;
            }
        }
        return full / (float) all;
    }

    private String container(int i) {
        Markup markup = blocks.get(i).markup();
        return markup == null ? "" : parent(markup.path());
    }

    static String parent(String path) {
        int last = path.lastIndexOf(' ');
        return last < 0 ? "" : path.substring(0, last);
    }

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == ' ').count() + 1;
    }

    /** How much of the core's path a path shares from the outside, 0 to 1. */
    static float common(String core, String path) {
        int same = 0;
        while (same < core.length() && same < path.length() && core.charAt(same) == path.charAt(same)) {
            same++;
        }
        return core.isEmpty() ? 0 : same / (float) core.length();
    }
}
