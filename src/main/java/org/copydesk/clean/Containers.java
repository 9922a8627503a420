package org.copydesk.clean;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.parse.Markup;

/** How a line's path of elements lies to the paths under which a page's full paragraphs stand, as numbers for {@link LineFeatures}. One use, one thread. */
final class Containers {
    static final int SIZE = 4;
    private final List<Block> blocks;
    private final Map<String, Float> share = new HashMap<>();
    private final Map<String, Float> parentShare = new HashMap<>();
    private final String core;
    private double total = 1;

    Containers(List<Block> blocks, LineShape[] shapes) {
        this.blocks = blocks;
        boolean page = !blocks.isEmpty() && blocks.get(0).markup() != null;
        for (int i = 0; page && i < shapes.length; i++) {
            if (shapes[i].full) {
                float length = blocks.get(i).text().length();
                total += length;
                share.merge(container(i), length, Float::sum);
                parentShare.merge(parent(container(i)), length, Float::sum);
            }
        }
        core = share.entrySet().stream().max(Map.Entry.<String, Float>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse("");
    }

    void put(int i, float[] row, int at) {
        Markup markup = blocks.get(i).markup();
        if (markup == null) {
            Arrays.fill(row, at, at + SIZE, -1);
            return;
        }
        row[at] = (float) (share.getOrDefault(container(i), 0f) / total);
        row[at + 1] = (float) (parentShare.getOrDefault(parent(container(i)), 0f) / total);
        row[at + 2] = common(core, markup.path());
        row[at + 3] = markup.box().depth() - depth(core);
    }

    private String container(int i) {
        return parent(blocks.get(i).markup().path());
    }

    /** A path without its innermost element. */
    static String parent(String path) {
        int last = path.lastIndexOf(' ');
        return last < 0 ? "" : path.substring(0, last);
    }

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == ' ').count() + 1;
    }

    /** How much of a path another shares from the outside, 0 to 1. */
    static float common(String one, String path) {
        int same = 0;
        while (same < one.length() && same < path.length() && one.charAt(same) == path.charAt(same)) {
            same++;
        }
        return one.isEmpty() ? 0 : same / (float) one.length();
    }
}
