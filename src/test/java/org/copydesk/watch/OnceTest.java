package org.copydesk.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.copydesk.intake.Dropped;
import org.copydesk.intake.Inbox;
import org.copydesk.intake.Resting;
import org.copydesk.store.DatabaseState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class OnceTest {
    @TempDir
    Path folder;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(printed, true, StandardCharsets.UTF_8));
    private final Resting resting = new Resting(console::say);
    private final DatabaseState database = new DatabaseState(console::say);

    @Test
    void overWhenNothingWaits() throws Exception {
        Once once = once();
        once.await();

        assertThat(once.summary()).isZero();
    }

    @Test
    void overWhenTheDiskDoesNotGiveWhatIsLeft() throws Exception {
        Path file = Files.writeString(folder.resolve("lagos.txt"), "on a disk that fails");
        resting.cannotBeRead(new Dropped("lagos.txt", file, 20, "a drop", Instant.EPOCH), new IOException("Input/output error"));
        Once once = once();
        once.await();

        assertThat(once.summary()).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("the rest stays in the inbox");
    }

    @Test
    void overWhenTheDatabaseStaysAway() throws Exception {
        Files.writeString(folder.resolve("lagos.txt"), "a story");
        database.away("Connection refused");
        Once once = once();
        once.await();

        assertThat(once.summary()).isEqualTo(1);
    }

    private Once once() {
        return new Once(new Inbox(folder), resting, database, () -> 0, console, Duration.ofMillis(100));
    }
}
