package org.copydesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.copydesk.text.Digest;
import org.copydesk.text.Refusal;
import org.junit.jupiter.api.Test;

class ContentsTest {
    private static final byte[] NEWS = "The port of Lamu was opened.".getBytes(StandardCharsets.UTF_8);

    @Test
    void whatComesOutOfAContainerIsCountedOverAllEntries() throws Exception {
        Contents container = contents(new byte[10], 1 << 20);

        for (int i = 0; i < 3; i++) {
            assertThat(container.entry("a" + i + ".txt", new ByteArrayInputStream(NEWS)).bytes()).isEqualTo(NEWS);
        }

        assertThat(container.unpackedBytes()).isEqualTo(3L * NEWS.length);
        assertThat(container.progress()).isEqualTo(10);
    }

    @Test
    void aFileIsReadOnceAndHashedOnTheWay() throws Exception {
        Contents file = contents(NEWS, 1 << 20);

        assertThat(file.beginning()).isEqualTo(NEWS);
        assertThat(file.stream().readAllBytes()).isEqualTo(NEWS);
        assertThat(file.sha256()).isEqualTo(Digest.sha256("The port of Lamu was opened."));
        assertThatThrownBy(file::stream).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anArticleBeyondTheLimitIsRefused() throws Exception {
        Contents file = contents(new byte[100_000], 80_000);

        assertThatThrownBy(file::bytes).isInstanceOf(Refusal.class).hasMessage("It has 100,000 bytes; a single article may have 80,000 (COPYDESK_MAX_MB).");
    }

    private static Contents contents(byte[] bytes, long most) throws Exception {
        Dropped dropped = new Dropped("week.zip", Path.of("inbox", "nowhere", "week.zip"), bytes.length, "pickup", Instant.parse("2025-06-01T12:00:00Z"));
        return Contents.of(dropped, new ByteArrayInputStream(bytes), most);
    }
}
