package org.copydesk.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.copydesk.text.Prose;

/**
 * Makes words.model: reads the texts of packs and groups words by their neighbours (k-means over projected counts).
 * Arguments: the folder to write into, then packs of {@code text} or of {@code lines} with {@code keep}. The same bytes at each run.
 */
public final class WordProfileTraining {
    private static final int LEAST = 4;
    private static final int CONTEXTS = 1200;
    private static final int DIMENSIONS = 96;
    private static final int FAMILIES = 48;
    private static final int KIN = 250;

    private final Map<String, int[]> capitals = new HashMap<>();
    private final TreeMap<String, Integer> counts = new TreeMap<>();
    private final Map<String, Map<String, Integer>> neighbours = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        WordProfileTraining training = new WordProfileTraining();
        for (int i = 1; i < args.length; i++) {
            training.read(Path.of(args[i]));
        }
        training.count();
        Files.createDirectories(Path.of(args[0]));
        training.write(Path.of(args[0], "words.model"));
    }

    private void read(Path pack) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (InputStream in = Files.newInputStream(pack); BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode document = json.readTree(line);
                if (document.has("lines")) {
                    for (int i = 0; i < document.get("lines").size(); i++) {
                        if (document.get("keep").get(i).asInt() == 1) {
                            texts.add(document.get("lines").get(i).asText());
                        }
                    }
                } else {
                    texts.add(document.get("text").asText());
                }
            }
        }
    }

    private void count() {
        for (String text : texts) {
            Prose prose = Prose.of(text);
            for (int i = 0; i < prose.size(); i++) {
                counts.merge(key(prose, i), 1, Integer::sum);
                if (prose.isWord(i) && i > prose.firstOf(prose.sentenceOf(i))) {
                    capitals.computeIfAbsent(prose.folded(i), w -> new int[2])[prose.isCapitalised(i) ? 1 : 0]++;
                }
            }
        }
        List<String> frequent = counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(CONTEXTS).map(Map.Entry::getKey).toList();
        java.util.Set<String> contexts = new java.util.HashSet<>(frequent);
        for (String text : texts) {
            Prose prose = Prose.of(text);
            for (int i = 0; i < prose.size(); i++) {
                String key = key(prose, i);
                if (counts.get(key) < LEAST || prose.isNumber(i)) {
                    continue;
                }
                Map<String, Integer> mine = neighbours.computeIfAbsent(key, k -> new TreeMap<>());
                int sentence = prose.sentenceOf(i);
                String before = i > prose.firstOf(sentence) ? key(prose, i - 1) : "<";
                String behind = i + 1 < prose.endOf(sentence) ? key(prose, i + 1) : ">";
                mine.merge("L" + (contexts.contains(before) || before.equals("<") ? before : shape(before)), 1, Integer::sum);
                mine.merge("R" + (contexts.contains(behind) || behind.equals(">") ? behind : shape(behind)), 1, Integer::sum);
            }
        }
    }

    private static String shape(String key) {
        return key.startsWith("^") ? "^^" : "__";
    }

    private static String key(Prose prose, int i) {
        return prose.isNumber(i) ? "0" : prose.isCapitalised(i) ? "^" + prose.folded(i) : prose.folded(i);
    }

    private void write(Path file) throws IOException {
        List<String> words = new ArrayList<>(new TreeMap<>(neighbours).keySet());
        float[][] vectors = new float[words.size()][];
        Map<String, float[]> projections = new HashMap<>();
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = vector(neighbours.get(words.get(i)), projections);
        }
        int[] families = groups(vectors, words, FAMILIES);
        int[] kin = groups(vectors, words, KIN);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < vectors.length; i++) {
            String word = words.get(i);
            int[] seen = capitals.getOrDefault(word.startsWith("^") ? word.substring(1) : word, new int[] {0, 0});
            double share = (seen[1] + 0.5) / (seen[0] + seen[1] + 1);
            int bucket = share < 0.05 ? 0 : share < 0.3 ? 1 : share < 0.7 ? 2 : share < 0.95 ? 3 : 4;
            lines.append(word).append('\t').append(bucket).append('\t').append(families[i]).append('\t').append(kin[i]).append('\n');
        }
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        }
        System.out.println(words.size() + " words, " + Files.size(file) + " bytes");
    }

    /** Square roots of the shares of the neighbours, thrown onto few dimensions, of length one. */
    private static float[] vector(Map<String, Integer> mine, Map<String, float[]> projections) {
        double all = mine.values().stream().mapToInt(n -> n).sum();
        float[] vector = new float[DIMENSIONS];
        mine.forEach((context, n) -> {
            float[] direction = projections.computeIfAbsent(context, c -> direction(c.hashCode()));
            float weight = (float) Math.sqrt(n / all);
            for (int d = 0; d < DIMENSIONS; d++) {
                vector[d] += weight * direction[d];
            }
        });
        double length = 0;
        for (float v : vector) {
            length += v * v;
        }
        for (int d = 0; d < DIMENSIONS; d++) {
            vector[d] /= (float) Math.sqrt(length + 1e-9);
        }
        return vector;
    }

    private static float[] direction(int seed) {
        Random random = new Random(seed);
        float[] direction = new float[DIMENSIONS];
        for (int d = 0; d < DIMENSIONS; d++) {
            direction[d] = (float) random.nextGaussian();
        }
        return direction;
    }

    /** k-means; the most frequent words are the first centres. */
    private int[] groups(float[][] vectors, List<String> words, int k) {
        Integer[] byCount = new Integer[vectors.length];
        for (int i = 0; i < byCount.length; i++) {
            byCount[i] = i;
        }
        java.util.Arrays.sort(byCount, (a, b) -> counts.get(words.get(b)) - counts.get(words.get(a)));
        float[][] centres = new float[k][];
        for (int c = 0; c < k; c++) {
            centres[c] = vectors[byCount[c * 3]].clone();
        }
        int[] group = new int[vectors.length];
        for (int round = 0; round < 20; round++) {
            for (int i = 0; i < vectors.length; i++) {
                group[i] = nearest(vectors[i], centres);
            }
            float[][] sums = new float[k][DIMENSIONS];
            for (int i = 0; i < vectors.length; i++) {
                float weight = (float) Math.sqrt(counts.get(words.get(i)));
                for (int d = 0; d < DIMENSIONS; d++) {
                    sums[group[i]][d] += weight * vectors[i][d];
                }
            }
            for (int c = 0; c < k; c++) {
                double length = 0;
                for (float v : sums[c]) {
                    length += v * v;
                }
                for (int d = 0; d < DIMENSIONS && length > 0; d++) {
                    centres[c][d] = (float) (sums[c][d] / Math.sqrt(length));
                }
            }
        }
        return group;
    }

    private static int nearest(float[] vector, float[][] centres) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < centres.length; c++) {
            float product = 0;
            for (int d = 0; d < DIMENSIONS; d++) {
                product += vector[d] * centres[c][d];
            }
            if (product > most) {
                most = product;
                best = c;
            }
        }
        return best;
    }
}
