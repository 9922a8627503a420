package org.copydesk.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.parse.Draft;
import org.copydesk.text.Span;

/**
 * An article while it is cleaned: its blocks, which of them are cut and why, and the facts found on the way. The rules of
 * {@link Cleaner} work on it one after the other. One use, one thread.
 */
final class Story {
    final Draft draft;
    final List<Block> blocks;
    final Cuts cuts;
    final Set<String> authors = new LinkedHashSet<>();
    String headline;
    String section;
    String dateline;
    String source;
    String credit;
    LocalDate publishedOn;
    PublishedBasis publishedBasis;
    private final Removal[] whole;
    private double[] odds;

    Story(Draft draft, List<Block> blocks, Cuts cuts) {
        this.draft = draft;
        this.blocks = List.copyOf(blocks);
        this.cuts = cuts;
        this.whole = new Removal[blocks.size()];
    }

    int size() {
        return blocks.size();
    }

    Block block(int i) {
        return blocks.get(i);
    }

    boolean kept(int i) {
        return whole[i] == null;
    }

    /** Why this block is cut, or null while it is kept. */
    Removal cutOf(int i) {
        return whole[i];
    }

    /** What the line model thinks of each block, in log-odds to be of the body. */
    void judge(double[] odds) {
        this.odds = odds;
    }

    /** How sure the line model is that a block is of the body, in log-odds; 0 when it was not asked. */
    double odds(int i) {
        return odds == null ? 0 : odds[i];
    }

    /** Cuts a whole block. A block that is cut already keeps its first reason. */
    void cut(int i, Reason reason, String rule, Double score) {
        if (whole[i] == null) {
            whole[i] = new Removal(block(i).span(), reason, rule, score);
        }
    }

    /** Gives a block that was cut a better reason. */
    void rename(int i, Reason reason, String rule) {
        whole[i] = new Removal(block(i).span(), reason, rule, whole[i] == null ? null : whole[i].score());
    }

    /** Cuts a stretch of a block, by offsets in its text. */
    void cut(int i, int start, int end, Reason reason, String rule) {
        cuts.add(block(i).inRaw(start, end), reason, rule, null);
    }

    /** The first block that is kept, from here on; size when there is none. */
    int firstKept(int from) {
        int i = from;
        while (i < size() && !kept(i)) {
            i++;
        }
        return i;
    }

    /** The last block that is kept, or -1. */
    int lastKept() {
        int i = size() - 1;
        while (i >= 0 && !kept(i)) {
            i--;
        }
        return i;
    }

    void published(LocalDate day, PublishedBasis basis) {
        if (publishedOn == null && day != null) {
            publishedOn = day;
            publishedBasis = basis;
        }
    }

    /** All that is cut, whole blocks and stretches, in the order of raw. */
    List<Removal> removals() {
        for (Removal removal : whole) {
            if (removal != null) {
                cuts.add(removal.span(), removal.reason(), removal.rule(), removal.score());
            }
        }
        return cuts.inOrder();
    }

    List<Span> paragraphs() {
        List<Span> kept = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (kept(i)) {
                kept.add(block(i).span());
            }
        }
        return kept;
    }
}
