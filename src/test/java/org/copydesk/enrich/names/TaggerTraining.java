package org.copydesk.enrich.names;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.copydesk.text.Prose;
import org.copydesk.train.Conll;
import org.copydesk.train.NamesScore;

/**
 * Trains names.model, an averaged structured perceptron, on packs of tagged sentences. Arguments: the folder to write
 * into, the packs, and {@code --fold K/N} to leave one fold out. The same bytes at each run.
 */
public final class TaggerTraining {
    private static final int TAGS = Tag.ALL.length;
    private static final WordProfiles WORDS = WordProfiles.open();
    private static final int ROUNDS = 15;
    /** By how much the right row of tags must win: wide, for there is little to learn from. */
    private static final double MARGIN = 500;
    /** How often each text of the first pack is read a round; tweets are less like news. */
    private static final int FIRST = 3;

    /** A stretch of candidates: the features of its tokens, and the tags that are right. */
    private record Stretch(int[][] features, int[] tags) {
    }

    private final float[] weights = new float[Tagger.BUCKETS * TAGS];
    private final double[] sums = new double[weights.length];
    private final float[] pairs = new float[TAGS * TAGS];
    private final double[] pairSums = new double[pairs.length];
    private int step;

    public static void main(String[] args) throws IOException {
        List<String> packs = new ArrayList<>();
        String fold = null;
        for (int i = 1; i < args.length; i++) {
            if (args[i].equals("--fold")) {
                fold = args[++i];
            } else {
                packs.add(args[i]);
            }
        }
        if (args[0].equals("--cross")) {
            cross(packs);
            return;
        }
        TaggerTraining training = new TaggerTraining();
        training.learn(stretches(packs, fold));
        Files.createDirectories(Path.of(args[0]));
        training.write(Path.of(args[0], "names.model"));
    }

    /** Five folds of the first pack, each read with what was learned from the others and from all other packs. */
    private static void cross(List<String> packs) throws IOException {
        List<Conll.Document> documents = Conll.read(Path.of(packs.get(0)));
        List<Stretch> others = new ArrayList<>();
        for (String pack : packs.subList(1, packs.size())) {
            others.addAll(stretches(List.of(pack), null));
        }
        Map<Conll.Document, List<Stretch>> own = new HashMap<>();
        documents.forEach(document -> own.put(document, stretches(document)));
        NamesScore score = new NamesScore();
        for (int k = 0; k < 5; k++) {
            String fold = k + "/5";
            List<Stretch> stretches = new ArrayList<>(others);
            documents.stream().filter(document -> !Conll.inFold(document.id(), fold)).forEach(document -> stretches.addAll(times(own.get(document), FIRST)));
            TaggerTraining training = new TaggerTraining();
            training.learn(stretches);
            Tagger tagger = new Tagger(bytes(training.mean(training.weights, training.sums), training.scale()), bytes(training.mean(training.pairs, training.pairSums), training.scale()), WORDS);
            score.add(documents.stream().filter(document -> Conll.inFold(document.id(), fold)).toList(), new NameFinder(tagger));
        }
        score.print();
    }

    private static List<Stretch> times(List<Stretch> stretches, int times) {
        List<Stretch> repeated = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            repeated.addAll(stretches);
        }
        return repeated;
    }

    private static List<Stretch> stretches(List<String> packs, String fold) throws IOException {
        List<Stretch> stretches = new ArrayList<>();
        for (String pack : packs) {
            int times = pack.equals(packs.get(0)) && packs.size() > 1 ? FIRST : 1;
            Conll.read(Path.of(pack)).stream().filter(document -> fold == null || !Conll.inFold(document.id(), fold)).forEach(document -> stretches.addAll(times(stretches(document), times)));
        }
        return stretches;
    }

    private static List<Stretch> stretches(Conll.Document document) {
        NameReading reading = new NameReading(NamesScore.article(document.text(), null));
        NameFinder.readKnown(reading);
        Prose prose = reading.prose;
        int[] gold = gold(document, prose);
        boolean[] candidate = Tagger.candidates(prose);
        TokenFeatures features = new TokenFeatures(reading, WORDS);
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < gold.length; ) {
            if (!candidate[i]) {
                i++;
                continue;
            }
            int end = i;
            List<int[]> rows = new ArrayList<>();
            while (end < gold.length && candidate[end] && prose.sentenceOf(end) == prose.sentenceOf(i)) {
                int[] found = features.of(end);
                rows.add(Arrays.stream(Arrays.copyOf(found, features.count())).map(hash -> (hash & Tagger.BUCKETS - 1) * TAGS).toArray());
                end++;
            }
            stretches.add(new Stretch(rows.toArray(int[][]::new), Arrays.copyOfRange(gold, i, end)));
            i = end;
        }
        return stretches;
    }

    /** The right tag of each token, by the characters that it shares with a name of the pack. */
    private static int[] gold(Conll.Document document, Prose prose) {
        int[] gold = new int[prose.size()];
        int at = 0;
        for (Conll.Sentence sentence : document.sentences()) {
            List<Conll.Name> names = sentence.names();
            for (int i = 0; i < sentence.words().size(); i++) {
                int end = at + sentence.words().get(i).length();
                for (Conll.Name name : names) {
                    if (name.first() <= i && i < name.end()) {
                        for (int token = prose.tokenFrom(at); token < prose.size() && prose.start(token) < end; token++) {
                            boolean begins = name.first() == i && prose.start(token) == at;
                            gold[token] = Tag.valueOf((begins ? "B_" : "I_") + name.kind()).ordinal();
                        }
                    }
                }
                at = end + 1;
            }
            at++;
        }
        return gold;
    }

    private void learn(List<Stretch> stretches) {
        List<Stretch> order = new ArrayList<>(stretches);
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            int wrong = 0;
            for (Stretch stretch : order) {
                step++;
                int[] guess = best(stretch, true);
                if (!Arrays.equals(guess, stretch.tags)) {
                    wrong++;
                    update(stretch, stretch.tags, 1);
                    update(stretch, guess, -1);
                }
            }
            if (round == ROUNDS - 1) {
                System.out.println("last round: " + wrong + " of " + order.size() + " wrong");
            }
        }
    }

    private void update(Stretch stretch, int[] tags, float by) {
        for (int i = 0; i < tags.length; i++) {
            for (int row : stretch.features[i]) {
                weights[row + tags[i]] += by;
                sums[row + tags[i]] += (double) by * step;
            }
            int pair = (i == 0 ? 0 : tags[i - 1]) * TAGS + tags[i];
            pairs[pair] += by;
            pairSums[pair] += (double) by * step;
        }
    }

    private int[] best(Stretch stretch, boolean margin) {
        int length = stretch.tags.length;
        double[][] best = new double[length][TAGS];
        int[][] from = new int[length][TAGS];
        for (int i = 0; i < length; i++) {
            for (int t = 0; t < TAGS; t++) {
                double score = margin && t != stretch.tags[i] ? MARGIN : 0;
                for (int row : stretch.features[i]) {
                    score += weights[row + t];
                }
                double most = Double.NEGATIVE_INFINITY;
                for (int b = 0; b < TAGS; b++) {
                    boolean allowed = i == 0 ? b == 0 && Tag.ALL[t].follows(Tag.O) : Tag.ALL[t].follows(Tag.ALL[b]);
                    double sum = allowed ? (i == 0 ? 0 : best[i - 1][b]) + pairs[b * TAGS + t] : -1e9;
                    if (sum > most) {
                        most = sum;
                        from[i][t] = b;
                    }
                }
                best[i][t] = most + score;
            }
        }
        int[] tags = new int[length];
        int tag = 0;
        for (int t = 1; t < TAGS; t++) {
            tag = best[length - 1][t] > best[length - 1][tag] ? t : tag;
        }
        for (int i = length - 1; i >= 0; i--) {
            tags[i] = tag;
            tag = from[i][tag];
        }
        return tags;
    }

    private double[] mean(float[] last, double[] sums) {
        double[] mean = new double[last.length];
        for (int i = 0; i < last.length; i++) {
            mean[i] = last[i] - sums[i] / step;
        }
        return mean;
    }

    /** What makes all but the very largest weights fit a byte. */
    private double scale() {
        double[] sizes = Arrays.stream(mean(weights, sums)).map(Math::abs).sorted().toArray();
        return 127 / sizes[(int) (sizes.length * 0.9999)];
    }

    private void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.write(bytes(mean(pairs, pairSums), scale()));
            data.write(bytes(mean(weights, sums), scale()));
        }
    }

    private static byte[] bytes(double[] values, double scale) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(values[i] * scale)));
        }
        return bytes;
    }
}
