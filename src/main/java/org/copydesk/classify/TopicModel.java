package org.copydesk.classify;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A linear model with a softmax: which topic a text is about, by hashed words and word pairs. Immutable, safe for all threads.
 *
 * <p>A feature has four slots where it may lie and a 16-bit print by which it is known there, so that words never met in training
 * count for nothing instead of for another word. A weight is a whole number of four bits, with one scale a topic: twice as many features
 * fit into a file as with bytes, which is worth more than finer weights.
 */
public final class TopicModel {
    /** Weights go from minus this to this. */
    public static final int MOST_WEIGHT = 7;
    private static final int MAGIC = 0x43445432;

    private final String[] topics;
    private final short[] prints;
    private final byte[] rarities;
    private final byte[] weights;
    private final float[] scales;
    private final float[] biases;

    /**
     * @param prints   by which the feature in a slot is known; 0: the slot is empty
     * @param rarities inverse document frequency of the feature in a slot, in sixteenths
     * @param weights  of each slot a row with a weight for each topic, none beyond {@link #MOST_WEIGHT}
     */
    public TopicModel(String[] topics, short[] prints, byte[] rarities, byte[] weights, float[] scales, float[] biases) {
        if (Integer.bitCount(prints.length) != 1 || rarities.length != prints.length || weights.length != prints.length * topics.length
                || scales.length != topics.length || biases.length != topics.length) {
            throw new IllegalArgumentException("tables of a topic model that do not fit each other");
        }
        this.topics = topics.clone();
        this.prints = prints;
        this.rarities = rarities;
        this.weights = weights;
        this.scales = scales;
        this.biases = biases;
    }

    /** Where a feature may lie in a table of so many slots, a power of two: in the first of these that has its print. */
    public static int[] slots(long hash, int slots) {
        int one = (int) hash & slots - 1;
        int other = (int) (hash >>> 24) & slots - 1;
        return new int[] {one, one ^ 1, other, other ^ 1};
    }

    /** By what a feature is known in its slot: never 0. */
    public static short print(long hash) {
        short print = (short) (hash >>> 48);
        return print == 0 ? 1 : print;
    }

    /** The topics that it knows, by their codes. */
    public String[] topics() {
        return topics.clone();
    }

    /** What each of {@link #topics} scores: the logarithm of its likelihood, but for a number that is the same for all. */
    public double[] scores(Features features) {
        double[] sums = new double[topics.length];
        double[] square = {0};
        features.forEach((hash, amount) -> {
            int slot = slotOf(hash);
            if (slot >= 0) {
                double value = value(amount, rarities[slot]);
                square[0] += value * value;
                int row = slot * topics.length;
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += value * weights[row + i];
                }
            }
        });
        double norm = square[0] == 0 ? 1 : Math.sqrt(square[0]);
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] / norm * scales[i] + biases[i];
        }
        return sums;
    }

    /** What a feature weighs before the text's length is taken out: more of it counts less than in proportion. */
    public static double value(float amount, byte rarity) {
        return Math.log1p(amount) * (rarity & 0xff) / 16;
    }

    private int slotOf(long hash) {
        short print = print(hash);
        for (int slot : slots(hash, prints.length)) {
            if (prints[slot] == print) {
                return slot;
            }
        }
        return -1;
    }

    /** Makes probabilities of what the topics scored, in place. */
    public static double[] softmax(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    /** @throws IOException also when the stream holds something else */
    public static TopicModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new GZIPInputStream(stream));
        if (in.readInt() != MAGIC) {
            throw new IOException("not the weights of a topic model");
        }
        String[] topics = new String[in.readUnsignedByte()];
        float[] scales = new float[topics.length];
        float[] biases = new float[topics.length];
        for (int i = 0; i < topics.length; i++) {
            topics[i] = in.readUTF();
            scales[i] = in.readFloat();
            biases[i] = in.readFloat();
        }
        short[] prints = new short[in.readInt()];
        byte[] pairs = in.readNBytes(prints.length * 2);
        for (int i = 0; i < prints.length; i++) {
            prints[i] = (short) (pairs[2 * i] << 8 | pairs[2 * i + 1] & 0xff);
        }
        byte[] rarities = in.readNBytes(prints.length);
        return new TopicModel(topics, prints, rarities, unpacked(in.readNBytes(prints.length * topics.length / 2)), scales, biases);
    }

    /** Two weights of each byte: the upper four bits and the lower four. */
    private static byte[] unpacked(byte[] halves) {
        byte[] weights = new byte[halves.length * 2];
        for (int i = 0; i < halves.length; i++) {
            weights[2 * i] = (byte) (halves[i] >> 4);
            weights[2 * i + 1] = (byte) ((byte) (halves[i] << 4) >> 4);
        }
        return weights;
    }

    private static byte[] packed(byte[] weights) {
        byte[] halves = new byte[weights.length / 2];
        for (int i = 0; i < halves.length; i++) {
            halves[i] = (byte) (weights[2 * i] << 4 | weights[2 * i + 1] & 0xf);
        }
        return halves;
    }

    public void write(OutputStream stream) throws IOException {
        GZIPOutputStream zip = new GZIPOutputStream(stream);
        DataOutputStream out = new DataOutputStream(zip);
        out.writeInt(MAGIC);
        out.writeByte(topics.length);
        for (int i = 0; i < topics.length; i++) {
            out.writeUTF(topics[i]);
            out.writeFloat(scales[i]);
            out.writeFloat(biases[i]);
        }
        out.writeInt(prints.length);
        for (short print : prints) {
            out.writeShort(print);
        }
        out.write(rarities);
        out.write(packed(weights));
        out.flush();
        zip.finish();
    }
}
