package org.copydesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestingTest {
    private static final Path PATH = Path.of("/inbox/kyoto.txt");
    private final List<String> said = new ArrayList<>();
    private final Resting resting = new Resting(said::add);

    @Test
    void aFileThatTheDiskDoesNotGiveRestsAndPeopleAreToldOnce() {
        resting.cannotBeRead(drop("a"), new IOException("Input/output error"));
        resting.cannotBeRead(drop("a"), new IOException("Input/output error"));

        assertThat(resting.rests(PATH)).isTrue();
        assertThat(resting.isJudged(PATH)).isFalse();
        assertThat(said).singleElement().asString().contains("kyoto.txt").contains("cannot be read now").contains("Input/output error");
    }

    @Test
    void itsTimeRunsFromTheFirstTryOfTheSameDrop() {
        resting.cannotBeRead(drop("a"), new IOException("Input/output error"));

        assertThat(resting.isUnreadableFor(PATH, Duration.ZERO)).isTrue();
        assertThat(resting.isUnreadableFor(PATH, Duration.ofHours(1))).isFalse();
        assertThat(resting.isUnreadableFor(Path.of("/inbox/other.txt"), Duration.ZERO)).isFalse();
    }

    @Test
    void aVerdictIsOfOneDropAlone() {
        resting.cannotLeave(drop("a"), new IOException("No space left on device"));

        assertThat(resting.isJudged(drop("a"))).isTrue();
        assertThat(resting.isJudged(drop("b"))).isFalse();
        assertThat(resting.isUnreadableFor(PATH, Duration.ZERO)).as("it was read").isFalse();
    }

    private static Dropped drop(String pickup) {
        return new Dropped("kyoto.txt", PATH, 9, pickup, Instant.EPOCH);
    }
}
