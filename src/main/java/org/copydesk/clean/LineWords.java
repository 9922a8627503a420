package org.copydesk.clean;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * How far the words of a line speak for the body or against it: a linear model over hashed words and pairs of words, a byte a weight.
 * Immutable, safe for all threads.
 */
public final class LineWords {
    /** How many weights there are; a power of two. */
    public static final int SIZE = 1 << 16;
    private static final int FIRST = 48;
    private static final int LAST = 16;

    private final byte[] weights;
    private final float unit;

    /** @param weights SIZE of them, for what {@link #features} gives */
    public LineWords(float[] weights) {
        float most = 1e-6f;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        unit = most / 127;
        this.weights = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            this.weights[i] = (byte) Math.round(weights[i] / unit);
        }
    }

    private LineWords(byte[] weights, float unit) {
        this.weights = weights;
        this.unit = unit;
    }

    static LineWords read(DataInputStream in) throws IOException {
        float unit = in.readFloat();
        byte[] weights = new byte[SIZE];
        in.readFully(weights);
        return new LineWords(weights, unit);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(unit);
        out.write(weights);
    }

    /** The mean weight of a line's words, stretched by the root of their number. */
    public float score(String line) {
        int[] features = features(line);
        float sum = 0;
        for (int feature : features) {
            sum += weights[feature] * unit;
        }
        return features.length == 0 ? 0 : sum / (float) Math.sqrt(features.length);
    }

    /** The places of a line's words and pairs among the weights: of its beginning, and of the end of a long one. */
    public static int[] features(String line) {
        char[] signs = line.toCharArray();
        int[] words = new int[FIRST + LAST];
        int count = 0;
        int hash = 7;
        boolean inside = false;
        for (int i = 0; i <= signs.length; i++) {
            char c = i < signs.length ? signs[i] : ' ';
            char even = Letters.even(c);
            if (even != 0) {
                hash = hash * 31 + even;
                inside = true;
            } else if (inside || c == '©' || c == '|' || c == '@') {
                int place = count < FIRST ? count : FIRST + (count - FIRST) % LAST;
                words[place] = inside ? hash : c;
                count++;
                hash = 7;
                inside = false;
            }
        }
        int size = Math.min(count, FIRST + LAST);
        int[] features = new int[size == 0 ? 0 : size * 2 + 1];
        int at = 0;
        for (int i = 0; i < size; i++) {
            features[at++] = place(words[i]);
            features[at++] = place(words[i] * 31 + (i == 0 ? 1 : words[i - 1] * 17 + 3));
        }
        if (size > 0) {
            features[at] = place(words[size - 1] * 37 + 5 + Math.min(size, 12));
        }
        return features;
    }

    private static int place(int hash) {
        int mixed = hash * 0x9E3779B1;
        return (mixed ^ mixed >>> 15) & SIZE - 1;
    }
}
