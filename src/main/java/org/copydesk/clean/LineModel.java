package org.copydesk.clean;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.copydesk.parse.Draft;
import org.copydesk.text.Models;
import org.copydesk.text.Span;

/** Tells body from what stands around it: its words ({@link LineWords}) and its looks and
 * surroundings ({@link LineFeatures}) are judged by trained trees, the sequence by {@link Passage}. Safe for all threads. */
public final class LineModel {
    private static final Passage PASSAGE = new Passage(0.5, 0.5, 0.5, 0.5);

    /** In log-odds: how much surer the model must be to cut a full paragraph in a language that it hardly knows. */
    private static final double SPARED = 2.5;

    private final LineWords words;
    private final Trees trees;

    public LineModel(LineWords words, Trees trees) {
        if (trees.features() != LineFeatures.SIZE) {
            throw new IllegalArgumentException("weights for " + trees.features() + " numbers a line, not " + LineFeatures.SIZE + ": train them anew");
        }
        this.words = words;
        this.trees = trees;
    }

    /** The weights lines.model. */
    static LineModel load() {
        try (DataInputStream in = new DataInputStream(Models.open("lines.model"))) {
            return new LineModel(LineWords.read(in), Trees.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("lines.model", e);
        }
    }

    public void write(OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        words.write(out);
        trees.write(out);
        out.flush();
    }

    /** What the model sees of a draft: its blocks in raw, and a row of numbers for each, words aside. For training. */
    public record Seen(List<Span> blocks, float[][] rows) {

        /** Completes the rows with a score of the words of each block. */
        public void putWords(float[] scores) {
            LineFeatures.putWords(rows, scores);
        }
    }

    public static Seen see(Draft draft) {
        List<Block> blocks = HardWraps.join(draft, new Cuts(draft.raw()));
        return new Seen(blocks.stream().map(Block::span).toList(), LineFeatures.of(blocks, draft.given().headline()));
    }

    /** For each block how sure it is of the body, in log-odds. */
    double[] odds(Story story) {
        float[][] rows = LineFeatures.of(story.blocks, story.draft.given().headline());
        float[] said = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            said[i] = words.score(story.block(i).text());
        }
        LineFeatures.putWords(rows, said);
        double[] odds = trees.scores(rows);
        boolean unsure = rows.length > 0 && story.block(0).markup() == null && OtherLanguage.is(story.blocks);
        for (int i = 0; i < rows.length; i++) {
            Block block = story.block(i);
            boolean spared = unsure && Paragraphs.isFull(block) && block.footer() == null;
            odds[i] += spared ? SPARED : 0;
        }
        return odds;
    }

    boolean[] body(double[] odds) {
        return PASSAGE.body(odds);
    }
}
