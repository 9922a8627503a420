package org.copydesk.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.classify.Features;
import org.copydesk.classify.TopicModel;

/** Which feature lies in which slot of the model: the more frequent ones come first, and who finds no slot is left out. */
final class FeatureTable {
    static final int SLOTS = 1 << 17;
    private static final int FEWEST_TEXTS = 2;

    final short[] prints = new short[SLOTS];
    final byte[] rarities = new byte[SLOTS];
    private final Map<Long, Integer> slots = new HashMap<>();

    FeatureTable(List<Features> texts) {
        Map<Long, Integer> frequencies = new HashMap<>();
        for (Features text : texts) {
            text.forEach((hash, amount) -> frequencies.merge(hash, 1, Integer::sum));
        }
        List<Long> chosen = new ArrayList<>();
        frequencies.forEach((hash, frequency) -> {
            if (frequency >= FEWEST_TEXTS) {
                chosen.add(hash);
            }
        });
        chosen.sort(Comparator.<Long>comparingInt(hash -> -frequencies.get(hash)).thenComparing(Comparator.naturalOrder()));
        for (long hash : chosen) {
            place(hash, Math.log((texts.size() + 1.0) / frequencies.get(hash)));
        }
    }

    private void place(long hash, double rarity) {
        for (int slot : TopicModel.slots(hash, SLOTS)) {
            if (prints[slot] == TopicModel.print(hash)) {
                return;
            }
            if (prints[slot] == 0) {
                prints[slot] = TopicModel.print(hash);
                rarities[slot] = (byte) Math.max(1, Math.min(255, Math.round(rarity * 16)));
                slots.put(hash, slot);
                return;
            }
        }
    }

    Example example(Features text, int[] right, float weight) {
        int[] features = new int[text.size()];
        float[] values = new float[features.length];
        int[] size = {0};
        text.forEach((hash, amount) -> {
            Integer slot = slots.get(hash);
            if (slot != null) {
                features[size[0]] = slot;
                values[size[0]++] = (float) TopicModel.value(amount, rarities[slot]);
            }
        });
        return Example.of(Arrays.copyOf(features, size[0]), Arrays.copyOf(values, size[0]), right, weight);
    }
}
