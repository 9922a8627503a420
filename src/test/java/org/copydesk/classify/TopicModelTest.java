package org.copydesk.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TopicModelTest {
    private static final String[] SPORT_OR_POLITICS = {"medtop:15000000", "medtop:11000000"};

    /** Knows one word, "goal", and that it is sport. */
    private static TopicModel model() {
        long goal = Features.hash("goal");
        short[] prints = new short[8];
        byte[] rarities = new byte[8];
        byte[] weights = new byte[16];
        int slot = TopicModel.slots(goal, 8)[0];
        prints[slot] = TopicModel.print(goal);
        rarities[slot] = 16;
        weights[slot * 2] = TopicModel.MOST_WEIGHT;
        weights[slot * 2 + 1] = -TopicModel.MOST_WEIGHT;
        return new TopicModel(SPORT_OR_POLITICS, prints, rarities, weights, new float[] {.2f, .2f}, new float[2]);
    }

    private static Features words(String... words) {
        Features features = new Features(words.length);
        for (String word : words) {
            features.add(Features.hash(word), 1);
        }
        return features;
    }

    @Test
    void aWordItLearntSpeaksAndOneItNeverMetIsSilent() {
        assertThat(TopicModel.softmax(model().scores(words("goal")))[0]).isGreaterThan(.8);
        assertThat(TopicModel.softmax(model().scores(words("ombudsman")))).containsExactly(.5, .5);
    }

    @Test
    void isReadBackAsItWasWritten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model().write(bytes);

        TopicModel again = TopicModel.read(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(again.topics()).containsExactly(SPORT_OR_POLITICS);
        assertThat(again.scores(words("goal"))).isEqualTo(model().scores(words("goal")));
    }

    @Test
    void refusesWhatIsNoModel() {
        assertThatThrownBy(() -> TopicModel.read(new ByteArrayInputStream("not a model at all".getBytes()))).isInstanceOf(IOException.class);
    }
}
