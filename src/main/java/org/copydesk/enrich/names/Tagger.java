package org.copydesk.enrich.names;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.copydesk.text.Models;
import org.copydesk.text.Prose;

/**
 * Tags tokens by trained weights ({@code names.model}): for each sentence the row of tags with the highest sum. Only
 * capitalised words and what stands between them can be names. Immutable, safe for all threads.
 */
final class Tagger {
    static final int BUCKETS = 1 << 18;
    private static final int TAGS = Tag.ALL.length;
    private static final int NEVER = Integer.MIN_VALUE / 4;
    /** A weight for each bucket and tag, row by row. */
    private final byte[] weights;
    /** A weight for each pair of tags that follow each other; a pair that must not be is never the best. */
    private final int[] pairs = new int[TAGS * TAGS];

    private final WordProfiles words;

    Tagger(byte[] weights, byte[] pairs, WordProfiles words) {
        this.words = words;
        this.weights = weights;
        for (int i = 0; i < pairs.length; i++) {
            this.pairs[i] = Tag.ALL[i % TAGS].follows(Tag.ALL[i / TAGS]) ? pairs[i] : NEVER;
        }
    }

    /** Opens the weights of the jar, or of the folder that stands in for it. */
    static Tagger open() {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(Models.open("names.model")))) {
            byte[] pairs = in.readNBytes(TAGS * TAGS);
            byte[] weights = in.readNBytes(BUCKETS * TAGS);
            if (weights.length < BUCKETS * TAGS) {
                throw new IOException("names.model ends too early");
            }
            return new Tagger(weights, pairs, WordProfiles.open());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WordProfiles words() {
        return words;
    }

    Tag[] tag(NameReading reading) {
        Prose prose = reading.prose;
        Tag[] tags = new Tag[prose.size()];
        Arrays.fill(tags, Tag.O);
        boolean[] candidate = candidates(prose);
        TokenFeatures features = new TokenFeatures(reading, words);
        for (int i = 0; i < tags.length; ) {
            if (!candidate[i]) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < tags.length && candidate[end] && prose.sentenceOf(end) == prose.sentenceOf(i)) {
                end++;
            }
            tag(features, i, end, tags);
            i = end;
        }
        return tags;
    }

    /** Capitalised words, and up to three tokens between two of them: Ministry of the Interior, Al-Sisi, Trinidad and Tobago. */
    static boolean[] candidates(Prose prose) {
        boolean[] candidate = new boolean[prose.size()];
        int last = -10;
        for (int i = 0; i < candidate.length; i++) {
            boolean name = prose.isCapitalised(i) || Character.isDigit(prose.text().charAt(prose.start(i))) && prose.isCapitalised(i + 1);
            if (name) {
                if (i - last <= 4 && last >= 0 && prose.sentenceOf(i) == prose.sentenceOf(last)) {
                    Arrays.fill(candidate, last, i, true);
                }
                candidate[i] = true;
                last = i;
            }
        }
        return candidate;
    }

    /** The best row of tags for a stretch of candidates (Viterbi). */
    private void tag(TokenFeatures features, int first, int end, Tag[] tags) {
        int length = end - first;
        int[][] best = new int[length][TAGS];
        byte[][] from = new byte[length][TAGS];
        int[] scores = new int[TAGS];
        for (int i = 0; i < length; i++) {
            score(features, first + i, scores);
            for (int t = 0; t < TAGS; t++) {
                int most = i == 0 ? pairs[t] : Integer.MIN_VALUE; // as behind the first tag, O
                for (int b = 0; i > 0 && b < TAGS; b++) {
                    int sum = best[i - 1][b] + pairs[b * TAGS + t];
                    if (sum > most) {
                        most = sum;
                        from[i][t] = (byte) b;
                    }
                }
                best[i][t] = most + scores[t];
            }
        }
        int tag = 0;
        for (int t = 1; t < TAGS; t++) {
            tag = best[length - 1][t] > best[length - 1][tag] ? t : tag;
        }
        for (int i = length - 1; i >= 0; i--) {
            tags[first + i] = Tag.ALL[tag];
            tag = from[i][tag];
        }
    }

    private void score(TokenFeatures features, int token, int[] scores) {
        Arrays.fill(scores, 0);
        int[] found = features.of(token);
        for (int f = 0; f < features.count(); f++) {
            int row = (found[f] & BUCKETS - 1) * TAGS;
            for (int t = 0; t < TAGS; t++) {
                scores[t] += weights[row + t];
            }
        }
    }
}
