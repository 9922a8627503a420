package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.intake.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two laws hold for every article: raw without the removals is body, and every offset points at the text it claims. */
class LawsTest {
    private static final Path SHARED_SAMPLES = Path.of("../shared/seeds");
    private static final String[] FACTS = {"removals raw text", "mentions body text", "quotes body text", "amounts body text", "article_dates body text",
        "events body summary"};

    @TempDir
    Path inbox;
    final TestDatabase database = TestDatabase.create();

    @Test
    void holdForOurSamples() throws IOException {
        Samples.copyInto(inbox);

        RunningDesk.once(inbox, database);

        assertThat(database.column("SELECT DISTINCT status FROM files")).containsExactly("stored");
        nothingIsLost();
        everyOffsetIsTrue();
    }

    @Test
    void holdForTheSharedSamples() throws IOException {
        assumeTrue(Files.isDirectory(SHARED_SAMPLES), "the shared samples are not on this machine");
        try (Stream<Path> samples = Files.list(SHARED_SAMPLES)) {
            samples.forEach(sample -> RunningDesk.drop(inbox, sample.getFileName().toString(), read(sample)));
        }

        RunningDesk.once(inbox, database);

        assertThat(database.column("SELECT DISTINCT status FROM files")).containsExactly("stored");
        nothingIsLost();
        everyOffsetIsTrue();
    }

    @Test
    void holdForTextWithSignsBeyondTheBasicPlane() {
        RunningDesk.drop(inbox, "emoji.txt", """
                😀😀 ALMATY, May 3 - Kazakhstan 🇰🇿 and Uzbekistan 🇺🇿 signed 12 agreements, the Foreign Ministry said.

                “We are neighbours 🤝 and friends,” Kazakh President Kassym-Jomart Tokayev said.

                Follow us 👍 on Instagram
                """);

        RunningDesk.once(inbox, database);

        assertThat(database.value("SELECT count(*) > 0 FROM quotes")).isEqualTo("true");
        nothingIsLost();
        everyOffsetIsTrue();
    }

    private void nothingIsLost() {
        assertThat(database.value("SELECT count(*) > 0 FROM articles")).isEqualTo("true");
        for (Map<String, Object> article : database.query("SELECT id, raw, body FROM articles")) {
            int[] raw = ((String) article.get("raw")).codePoints().toArray();
            for (Map<String, Object> cut : database.query("SELECT raw_start, raw_end FROM removals WHERE article_id = " + article.get("id"))) {
                java.util.Arrays.fill(raw, (Integer) cut.get("raw_start"), (Integer) cut.get("raw_end"), ' ');
            }
            assertThat(withoutSpace(new String(raw, 0, raw.length))).isEqualTo(withoutSpace((String) article.get("body")));
        }
    }

    private void everyOffsetIsTrue() {
        for (String fact : FACTS) {
            String[] parts = fact.split(" ");
            assertThat(database.column(("SELECT t.%3$s FROM %1$s t JOIN articles a ON a.id = t.article_id "
                    + "WHERE substr(a.%2$s, %2$s_start + 1, %2$s_end - %2$s_start) <> t.%3$s").formatted((Object[]) parts))).as(fact).isEmpty();
        }
    }

    private static String withoutSpace(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
