package org.copydesk.clean;

import java.util.Arrays;
import java.util.List;
import org.copydesk.parse.Markup;

/** How far below a page's headline each line stands, and whether among the same blocks as the first full paragraph below it. Comments and lists of other stories stand elsewhere. */
final class TitleDistance {
    static final int SIZE = 5;
    private static final float NO_TITLE = -99;
    private static final double SAME = 0.7;
    private static final int FAR = 80;

    private final List<Block> blocks;
    private final LineShape[] shapes;
    final int title;
    private final String beginning;
    /** The first full paragraph below the headline, or of the page when no headline is found; their number when there is none. */
    final int lead;

    TitleDistance(List<Block> blocks, LineShape[] shapes, String headline, int end) {
        this.blocks = blocks;
        this.shapes = shapes;
        this.title = find(headline, end);
        int first = Math.max(0, title);
        while (first < shapes.length && !shapes[first].full) {
            first++;
        }
        this.lead = first;
        Markup markup = first < shapes.length ? blocks.get(first).markup() : null;
        this.beginning = title < 0 || markup == null ? "" : markup.path();
    }

    /** The line that repeats the headline of the page, in a heading of the first rank rather than elsewhere; the first such heading; or -1. */
    private int find(String headline, int end) {
        WordBag words = new WordBag();
        words.add(WordBag.hashes(headline == null ? "" : headline), 0);
        int found = -1;
        int best = 0;
        for (int i = 0; i < Math.min(end, blocks.size()); i++) {
            Markup markup = blocks.get(i).markup();
            if (markup == null) {
                return -1;
            }
            int length = blocks.get(i).text().length();
            boolean same = headline != null && length * 2 > headline.length() && length < headline.length() * 2 && words.shareOf(blocks.get(i).text()) >= SAME;
            int rank = (markup.path().endsWith("h1") || markup.path().contains("h1 ") ? 2 : 0) + (same ? 3 : 0);
            if (rank > best) {
                best = rank;
                found = i;
            }
        }
        return found;
    }

    void put(int i, float[] row, int at) {
        Markup markup = blocks.get(i).markup();
        if (title < 0) {
            Arrays.fill(row, at, at + SIZE, NO_TITLE);
            return;
        }
        int full = 0;
        int chars = 0;
        for (int k = title + 1; k < Math.min(i, title + FAR); k++) {
            full += shapes[k].full ? 1 : 0;
            chars += blocks.get(k).text().length();
        }
        row[at] = Math.max(-40, Math.min(FAR, i - title));
        row[at + 1] = (float) Math.log1p(chars);
        row[at + 2] = full;
        row[at + 3] = Containers.common(beginning, markup.path());
        row[at + 4] = Containers.parent(beginning).equals(Containers.parent(markup.path())) ? 1 : 0;
    }
}
