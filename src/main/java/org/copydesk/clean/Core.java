package org.copydesk.clean;

import java.util.List;

/**
 * The stretch of an article with the most text in full paragraphs, where every other line costs something; and what each line shares with
 * it. One use, one thread.
 */
final class Core {
    /** How many numbers {@link #put} gives. */
    static final int SIZE = 3;
    private static final int MOST = 600;
    private static final int COST = 60;
    private static final int COST_OF_FOOTER = 100;
    private static final int SHORT = 30;
    private static final int OF_LEAD = 3;
    /** How many characters of a paragraph are read. */
    private static final int READ = 2000;

    private final List<Block> blocks;
    private final LineShape[] shapes;
    private final WordBag words = new WordBag();
    private final WordBag names = new WordBag();
    private final WordBag lead = new WordBag();
    private int start;
    private int end;

    Core(List<Block> blocks, LineShape[] shapes) {
        this.blocks = blocks;
        this.shapes = shapes;
        find();
        int paragraphs = 0;
        for (int i = start; i < end; i++) {
            if (shapes[i].full) {
                int[] longer = longer(i);
                words.add(longer, i);
                names.add(shapes[i].names, i);
                if (paragraphs++ < OF_LEAD) {
                    lead.add(longer, i);
                }
            }
        }
    }

    private void find() {
        double best = 0;
        double sum = 0;
        int from = 0;
        for (int i = 0; i < shapes.length; i++) {
            int length = blocks.get(i).text().length();
            sum += shapes[i].full ? Math.min(MOST, length) : -COST - (shapes[i].footer == null ? 0 : COST_OF_FOOTER);
            if (sum <= 0) {
                sum = 0;
                from = i + 1;
            } else if (sum > best) {
                best = sum;
                start = from;
                end = i + 1;
            }
        }
    }

    private int[] longer(int i) {
        String text = blocks.get(i).text();
        return text.length() <= LineShape.COMPARED ? shapes[i].longer : WordBag.hashes(text.substring(0, Math.min(text.length(), READ)));
    }

    /** One past its last line. */
    int end() {
        return end;
    }

    /** How many lines lie between a line and the core: less than 0 before it, 0 inside. */
    int distance(int i) {
        return i < start ? i - start : i >= end ? i - end + 1 : 0;
    }

    /** The share of a line's longer words, and of those with a capital letter, that other paragraphs of the core have; and of the former that the lead has. */
    void put(int i, float[] row, int at) {
        boolean compared = blocks.get(i).text().length() >= SHORT;
        row[at] = compared ? words.shareOf(shapes[i].longer, i) : -2;
        row[at + 1] = compared ? names.shareOf(shapes[i].names, i) : -2;
        row[at + 2] = compared ? lead.shareOf(shapes[i].longer, i) : -2;
    }
}
