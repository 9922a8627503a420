package org.copydesk.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.copydesk.clean.LineModel;
import org.copydesk.clean.LineWords;
import org.copydesk.clean.Trees;

/**
 * Trains lines.model, by which body is told from what stands around it:
 * {@code TrainLines PACKS FOLDER [--fold K/N]} reads the packs of lines and pages in PACKS that may be trained on and writes into FOLDER;
 * with a fold, that fold's pages are left out. Two groves learn from everything, one of them from aged pages also, and a third from texts alone. Pages are
 * judged by the mean of the two, texts by that of all three: a mean errs less than each of them.
 */
public final class TrainLines {
    static final List<String> PACKS = List.of("text_aeb.dev", "text_aeb-resid.dev", "text_wcxb.dev", "html_aeb.dev", "html_wcxb.dev");
    /** The trees learn from word scores that were learned without the page they are of. */
    private static final int PARTS = 4;
    /** So much does a line of an aged page count beside the same line of the page as it is. */
    private static final float AGED = 0.3f;
    /** Those that are measured are aged otherwise. */
    private static final long SEED = 12345;

    private TrainLines() {
    }

    public static void main(String[] args) throws IOException {
        int fold = args.length > 3 ? Integer.parseInt(args[3].split("/")[0]) : -1;
        int folds = args.length > 3 ? Integer.parseInt(args[3].split("/")[1]) : 1;
        Path packs = Path.of(args[0]);
        List<CleaningDocument> documents = new ArrayList<>();
        for (String pack : PACKS) {
            documents.addAll(CleaningDocument.read(packs.resolve(pack + ".jsonl.gz")));
        }
        LineModel model = train(without(documents, fold, folds), without(aged(packs), fold, folds));
        Files.createDirectories(Path.of(args[1]));
        try (OutputStream out = Files.newOutputStream(Path.of(args[1], "lines.model"))) {
            model.write(out);
        }
    }

    static List<CleaningDocument> aged(Path packs) throws IOException {
        List<CleaningDocument> aged = new ArrayList<>();
        for (String pack : PACKS.stream().filter(name -> name.startsWith("html")).toList()) {
            aged.addAll(CleaningDocument.readAged(packs.resolve(pack + ".jsonl.gz"), SEED));
        }
        return aged;
    }

    /** All but those of a fold; all when the fold is -1. */
    static List<CleaningDocument> without(List<CleaningDocument> documents, int fold, int folds) {
        return documents.stream().filter(document -> fold < 0 || Pack.fold(document.json(), folds) != fold).toList();
    }

    static LineModel train(List<CleaningDocument> documents, List<CleaningDocument> aged) {
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            Predicate<CleaningDocument> inPart = document -> Pack.fold(document.json(), PARTS) == left;
            LineWords others = WordWeights.learn(documents.stream().filter(inPart.negate()).toList());
            Stream.concat(documents.stream(), aged.stream()).filter(inPart).forEach(document -> document.putWords(others));
        }
        LineRows lines = new LineRows();
        documents.stream().filter(document -> !document.isPage()).forEach(document -> lines.add(document, 1));
        Trees ofTexts = lines.grow(Trees.GROVE);
        LineRows rows = new LineRows();
        documents.forEach(document -> rows.add(document, 1));
        Trees ofAll = rows.grow(Trees.GROVE);
        aged.forEach(document -> rows.add(document, AGED));
        Trees ofAged = rows.grow(Trees.GROVE);
        return new LineModel(WordWeights.learn(documents), Trees.mean(List.of(ofTexts, ofAll, ofAged)), Trees.mean(List.of(ofAll, ofAged)));
    }
}
