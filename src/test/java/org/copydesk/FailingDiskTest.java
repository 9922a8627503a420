package org.copydesk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.copydesk.intake.Contents;
import org.copydesk.intake.Dropped;
import org.copydesk.intake.Room;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.EveryFormat;
import org.copydesk.parse.Given;
import org.copydesk.parse.Parsers;
import org.copydesk.store.Outcome;
import org.copydesk.text.Refusal;
import org.copydesk.watch.LongReads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A disk, or the network behind it, that gives the beginning of a file and then fails: that says nothing of the file. */
class FailingDiskTest {
    private static final IOException FAULT = new IOException("Stale file handle");
    private final ExecutorService hands = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() {
        hands.shutdownNow();
    }

    @Test
    void aTextIsNotRefused() throws Exception {
        readsNothingOf("gas.txt", "Azerbaijan and Hungary agreed on gas.\n".repeat(3_000).getBytes(UTF_8));
    }

    @Test
    void norIsAnythingOfAnotherFormat() throws Exception {
        Map<String, byte[]> files = EveryFormat.files();
        for (String name : List.of("a.html", "list.json", "a.ndjson", "a.csv", "rss.xml", "a.eml", "a.mbox", "a.docx", "a.pdf")) {
            readsNothingOf(name, files.get(name));
        }
    }

    private void readsNothingOf(String name, byte[] beginning) throws IOException {
        Contents file = failing(name, beginning);
        Gathering gathering = gathering(file);

        assertThatThrownBy(() -> {
            try {
                new Parsers(Formats.ALL).parse(file, gathering);
            } catch (Drafts.Stopped stopped) {
                throw stopped;
            } catch (Refusal | RuntimeException damaged) {
                gathering.brokenOff(Outcome.failed(damaged));
            }
            gathering.complete();
        }).as(name).isInstanceOf(Drafts.Stopped.class).hasCause(FAULT);
        assertThat(file.fault()).as(name).isSameAs(FAULT);
    }

    private Gathering gathering(Contents file) throws IOException {
        Instalments instalments = new Instalments(file, delivery -> {
            throw new AssertionError("nothing of it is to be written");
        }, new LongReads());
        return new Gathering(file, new Room().enter(1), Given.NOTHING, new Parsers(Formats.ALL), draft -> {
            throw new AssertionError("nothing of it is to be understood");
        }, hands, new TimeLimit(Duration.ofMinutes(1)), instalments);
    }

    /** Everything of it can be looked at, but nothing be read on. */
    private static Contents failing(String name, byte[] bytes) throws IOException {
        InputStream disk = new InputStream() {
            @Override
            public int read() throws IOException {
                throw FAULT;
            }
        };
        Dropped dropped = new Dropped(name, Path.of("inbox", "nowhere"), 1 << 20, "pickup", Found.RECEIVED);
        byte[] padded = java.util.Arrays.copyOf(bytes, Math.max(bytes.length, Contents.BEGINNING));
        return Contents.of(dropped, new SequenceInputStream(new ByteArrayInputStream(padded), disk), 1 << 20);
    }
}
