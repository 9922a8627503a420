package org.copydesk.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TopicsTest {
    private final Topics topics = new Topics();

    @Test
    void aSummitIsDiplomacyIsInternationalRelationsIsPolitics() {
        assertThat(topics.path("medtop:20000640")).containsExactly("medtop:20000640", "medtop:20000639", "medtop:20000638", "medtop:11000000");
        assertThat(topics.top("medtop:20000640")).isEqualTo("medtop:11000000");
    }

    @Test
    void aTopicOfOurOwnStandsBelowOneOfTheirs() {
        assertThat(topics.path("copydesk:customs")).containsExactly("copydesk:customs", "medtop:20000373", "medtop:20000346", "medtop:20000344", "medtop:04000000");
        assertThat(topics.isTop("copydesk:youth")).isFalse();
    }

    @Test
    void anUnknownCodeIsAnErrorAndNotATopicOfItsOwn() {
        assertThatThrownBy(() -> topics.path("medtop:99999999")).hasMessage("no topic medtop:99999999");
    }
}
