package org.copydesk.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.parse.Markup;

/**
 * All that the line model knows of each line of an article, as numbers: the line itself, its neighbours, where it stands between the
 * full paragraphs and the footers, and on a page its elements. A text has -1 in the numbers that only pages have.
 */
final class LineFeatures {
    private static final int NEIGHBOURS = 3;
    private static final int[] SHARED = {0, 3, 6, 7, 14, 15, 19};
    private static final int OWN = LineShape.SIZE + PageSigns.SIZE + Surround.SIZE;
    private static final int WORDS = OWN + 2 * NEIGHBOURS * (SHARED.length + 1);
    static final int SIZE = WORDS + 2 * NEIGHBOURS + 1;
    private static final int DENSITY = LineShape.SIZE + 5;
    private static final int LONGEST_KEY = 60;

    private LineFeatures() {
    }

    /** A row for each block; what {@link #putWords} puts in is missing. */
    static float[][] of(List<Block> blocks, String headline) {
        int count = blocks.size();
        LineShape[] shapes = new LineShape[count];
        float[][] rows = new float[count][SIZE];
        Map<String, Integer> copies = copies(blocks);
        WordBag title = new WordBag();
        title.add(WordBag.hashes(headline == null ? "" : headline), 0);
        for (int i = 0; i < count; i++) {
            Markup markup = blocks.get(i).markup();
            shapes[i] = LineShape.of(blocks.get(i), title, copies.get(key(blocks.get(i))));
            System.arraycopy(shapes[i].values, 0, rows[i], 0, LineShape.SIZE);
            PageSigns.put(markup, rows[i], LineShape.SIZE);
        }
        new Surround(blocks, shapes, headline).put(rows, LineShape.SIZE + PageSigns.SIZE);
        for (int i = 0; i < count; i++) {
            int at = OWN;
            for (int step = -NEIGHBOURS; step <= NEIGHBOURS; step++) {
                if (step != 0) {
                    boolean there = i + step >= 0 && i + step < count;
                    for (int shared : SHARED) {
                        rows[i][at++] = there ? rows[i + step][shared] : -2;
                    }
                    rows[i][at++] = there ? rows[i + step][DENSITY] : -2;
                }
            }
        }
        return rows;
    }

    /** What a page says against a line being of the body, whatever else speaks for it; in log-odds. */
    static double against(float[] row) {
        return PageSigns.against(row, LineShape.SIZE) + Surround.against(row, LineShape.SIZE + PageSigns.SIZE);
    }

    /** Completes the rows with what their words and those of their neighbours say. */
    static void putWords(float[][] rows, float[] scores) {
        for (int i = 0; i < rows.length; i++) {
            for (int step = -NEIGHBOURS; step <= NEIGHBOURS; step++) {
                rows[i][WORDS + NEIGHBOURS + step] = i + step >= 0 && i + step < rows.length ? scores[i + step] : 0;
            }
        }
    }

    private static Map<String, Integer> copies(List<Block> blocks) {
        Map<String, Integer> copies = new HashMap<>();
        blocks.forEach(block -> copies.merge(key(block), 1, Integer::sum));
        return copies;
    }

    private static String key(Block block) {
        return block.text().length() <= LONGEST_KEY ? block.text() : block.text().substring(0, LONGEST_KEY);
    }
}
