package org.copydesk.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.copydesk.clean.LineModel;
import org.copydesk.clean.LineWords;

/**
 * Trains lines.model, by which body is told from what stands around it:
 * {@code TrainLines PACKS FOLDER [--fold K/N]} reads the packs of lines and pages in PACKS that may be trained on and writes into FOLDER;
 * with a fold, that fold's pages are left out.
 */
public final class TrainLines {
    static final List<String> PACKS = List.of("text_aeb.dev", "text_aeb-resid.dev", "text_wcxb.dev", "html_aeb.dev", "html_wcxb.dev");
    /** The trees learn from word scores that were learned without the page they are of. */
    private static final int PARTS = 4;
    private static final int TREES = Integer.getInteger("trees", 200);

    private TrainLines() {
    }

    public static void main(String[] args) throws IOException {
        int fold = args.length > 3 ? Integer.parseInt(args[3].split("/")[0]) : -1;
        int folds = args.length > 3 ? Integer.parseInt(args[3].split("/")[1]) : 1;
        List<CleaningDocument> documents = new ArrayList<>();
        for (String pack : PACKS) {
            for (CleaningDocument document : CleaningDocument.read(Path.of(args[0], pack + ".jsonl.gz"))) {
                if (fold < 0 || Pack.fold(document.json(), folds) != fold) {
                    documents.add(document);
                }
            }
        }
        Files.createDirectories(Path.of(args[1]));
        try (OutputStream out = Files.newOutputStream(Path.of(args[1], "lines.model"))) {
            train(documents).write(out);
        }
    }

    static LineModel train(List<CleaningDocument> documents) {
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            Predicate<CleaningDocument> inPart = document -> Pack.fold(document.json(), PARTS) == left;
            LineWords others = WordWeights.learn(documents.stream().filter(inPart.negate()).toList());
            documents.stream().filter(inPart).forEach(document -> document.putWords(others));
        }
        List<float[]> rows = new ArrayList<>();
        List<Boolean> keep = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (CleaningDocument document : documents) {
            for (int i = 0; i < document.keep().length; i++) {
                if (document.weights()[i] > 0) {
                    rows.add(document.seen().rows()[i]);
                    keep.add(document.keep()[i]);
                    weights.add(document.weights()[i]);
                }
            }
        }
        boolean[] yes = new boolean[rows.size()];
        float[] weight = new float[rows.size()];
        for (int i = 0; i < yes.length; i++) {
            yes[i] = keep.get(i);
            weight[i] = weights.get(i);
        }
        return new LineModel(WordWeights.learn(documents), new BoostedTrees(rows, yes, weight).grow(TREES));
    }
}
