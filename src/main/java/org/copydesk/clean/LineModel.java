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

    /** In log-odds: how much surer the model must be to cut whole sentences in a language that it hardly knows. */
    private static final double SPARED = 2.5;

    /** In log-odds: pages rather keep a line, because a story that lacks its middle is worse than one with a line too many. */
    private static final double PAGES = 0.3;

    /** A page of which so few characters are kept has lost its story; it is looked for again among lines of these odds and more. */
    private static final int LITTLE = 150;
    private static final double LEAST = -2;
    private static final double RAISED = 1.2;
    private static final double MOSTLY_LINKS = 0.5;

    private final LineWords words;
    private final Trees texts;
    private final Trees pages;

    /** @param texts by which the lines of texts are judged, pages by which those of pages, which have more to go by */
    public LineModel(LineWords words, Trees texts, Trees pages) {
        this.words = words;
        this.texts = checked(texts);
        this.pages = checked(pages);
    }

    private static Trees checked(Trees trees) {
        if (trees.features() != LineFeatures.SIZE) {
            throw new IllegalArgumentException("weights for " + trees.features() + " numbers a line, not " + LineFeatures.SIZE + ": train them anew");
        }
        return trees;
    }

    /** The weights lines.model. */
    static LineModel load() {
        try (DataInputStream in = new DataInputStream(Models.open("lines.model"))) {
            return new LineModel(LineWords.read(in), Trees.read(in), Trees.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("lines.model", e);
        }
    }

    public void write(OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        words.write(out);
        texts.write(out);
        pages.write(out);
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
        boolean page = rows.length > 0 && story.block(0).markup() != null;
        double[] odds = (page ? pages : texts).scores(rows);
        boolean unsure = rows.length > 0 && !page && OtherLanguage.is(story.blocks);
        double[] against = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            Block block = story.block(i);
            against[i] = page ? LineFeatures.against(rows[i]) : 0;
            boolean spared = unsure && OtherLanguage.spares(block);
            odds[i] += (spared ? SPARED : 0) + (page ? PAGES - against[i] : 0);
        }
        if (page) {
            findAgain(story, odds, against);
        }
        return odds;
    }

    /**
     * When hardly anything of a page would be kept, the odds of all lines against which the page says nothing are raised until the likeliest
     * full paragraph is the body, unless even that is too unlikely.
     */
    private static void findAgain(Story story, double[] odds, double[] against) {
        boolean[] body = PASSAGE.body(odds);
        int kept = 0;
        double best = LEAST;
        for (int i = 0; i < body.length; i++) {
            kept += body[i] ? story.block(i).text().length() : 0;
            best = against[i] == 0 && Paragraphs.isFull(story.block(i)) ? Math.max(best, odds[i]) : best;
        }
        for (int i = 0; i < odds.length && kept < LITTLE && best > LEAST && best < RAISED; i++) {
            boolean fair = against[i] == 0 && story.block(i).markup().linkDensity() < MOSTLY_LINKS;
            odds[i] += fair ? RAISED - best : 0;
        }
    }

    boolean[] body(double[] odds) {
        return PASSAGE.body(odds);
    }
}
