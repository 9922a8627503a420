package org.copydesk.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.classify.Features;
import org.copydesk.classify.TopicModel;
import org.copydesk.classify.Topics;

/** Texts with their topics, and the model that comes of them. */
final class TopicTexts {
    static final String RELATIONS = "medtop:20000638";
    private static final int SLOTS = 1 << (int) TrainTopics.d("bits", 16);

    private record Text(Features features, int[] right, float weight) {
    }

    private final Topics topics;
    private final List<String> classes = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();

    TopicTexts(Topics topics) {
        this.topics = topics;
        for (int i = 1; i <= 17; i++) {
            classes.add("medtop:%02d000000".formatted(i));
        }
        classes.add(RELATIONS);
    }

    void add(Features features, List<String> codes, float weight) {
        texts.add(new Text(features, codes.stream().mapToInt(this::classOf).toArray(), weight));
    }

    private int classOf(String code) {
        for (String at : topics.path(code)) {
            int found = classes.indexOf(at);
            if (found >= 0) {
                return found;
            }
        }
        throw new IllegalArgumentException("no class for " + code);
    }

    TopicModel train() {
        Map<Long, Integer> frequency = new HashMap<>();
        for (Text text : texts) {
            text.features.forEach((hash, amount) -> frequency.merge(hash, 1, Integer::sum));
        }
        List<Long> chosen = new ArrayList<>();
        frequency.forEach((hash, count) -> {
            if (count >= TrainTopics.d("df", 2)) {
                chosen.add(hash);
            }
        });
        chosen.sort(Comparator.<Long>comparingInt(h -> -frequency.get(h)).thenComparing(Comparator.naturalOrder()));
        long[] inSlot = new long[SLOTS];
        int lost = 0;
        for (long hash : chosen) {
            int first = TopicModel.firstSlot(hash, SLOTS);
            int slot = inSlot[first] == 0 ? first : TopicModel.secondSlot(hash, SLOTS);
            if (inSlot[slot] == 0) {
                inSlot[slot] = hash;
            } else {
                lost++;
            }
        }
        System.out.println(chosen.size() + " features, lost " + lost);
        short[] prints = new short[SLOTS];
        byte[] rarities = new byte[SLOTS];
        for (int i = 0; i < SLOTS; i++) {
            if (inSlot[i] != 0) {
                prints[i] = TopicModel.print(inSlot[i]);
                double rarity = Math.log((texts.size() + 1.0) / frequency.get(inSlot[i]));
                rarities[i] = (byte) Math.max(1, Math.min(255, Math.round(rarity * 16)));
            }
        }
        Map<Long, Integer> slots = new HashMap<>();
        for (int i = 0; i < SLOTS; i++) {
            if (inSlot[i] != 0) {
                slots.put(inSlot[i], i);
            }
        }
        List<Example> examples = new ArrayList<>();
        for (Text text : texts) {
            examples.add(example(text, slots, rarities));
        }
        SoftmaxRegression regression = new SoftmaxRegression(SLOTS, classes.size());
        regression.train(examples, (int) TrainTopics.d("rounds", 6), TrainTopics.d("rate", .3), TrainTopics.d("decay", 1e-4), TrainTopics.d("left", .6));
        return pack(regression, prints, rarities);
    }

    private static Example example(Text text, Map<Long, Integer> slots, byte[] rarities) {
        int[] features = new int[text.features.size()];
        float[] values = new float[features.length];
        int[] size = {0};
        text.features.forEach((hash, amount) -> {
            Integer slot = slots.get(hash);
            if (slot != null) {
                features[size[0]] = slot;
                values[size[0]++] = (float) TopicModel.value(amount, rarities[slot]);
            }
        });
        double square = 0;
        for (int k = 0; k < size[0]; k++) {
            square += values[k] * values[k];
        }
        for (int k = 0; k < size[0]; k++) {
            values[k] /= (float) Math.sqrt(square);
        }
        return new Example(Arrays.copyOf(features, size[0]), Arrays.copyOf(values, size[0]), text.right, text.weight);
    }

    private TopicModel pack(SoftmaxRegression regression, short[] prints, byte[] rarities) {
        int width = classes.size();
        byte[] weights = new byte[SLOTS * width];
        float[] scales = new float[width];
        for (int c = 0; c < width; c++) {
            float most = 1e-9f;
            for (int i = c; i < weights.length; i += width) {
                most = Math.max(most, Math.abs(regression.weights[i]));
            }
            scales[c] = most / 127;
            for (int i = c; i < weights.length; i += width) {
                weights[i] = (byte) Math.round(regression.weights[i] / scales[c]);
            }
        }
        return new TopicModel(classes.toArray(String[]::new), prints, rarities, weights, scales, regression.biases);
    }
}
