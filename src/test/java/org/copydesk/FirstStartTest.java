package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer who sets nothing finds samples to play with, once; nobody else ever does. */
class FirstStartTest {
    private static final Pattern ROWS = Pattern.compile("Rows go to jdbc:postgresql://localhost:(\\d+)/postgres \\(user postgres, no password\\)");
    private static final Pattern PSQL = Pattern.compile("psql -h localhost -p (\\d+) -U postgres postgres -c '(.*)'");

    @TempDir
    Path home;
    final TestDatabase database = TestDatabase.create();

    @Test
    void theFirstStartBringsSamplesAndSaysHowToLookAtThemAndTheSecondDoesNot() throws Exception {
        String first = once(Map.of());

        assertThat(first).contains("The database is new: 5 sample articles were put into").contains("5 stored (5 articles)");
        Matcher rows = ROWS.matcher(first);
        Matcher psql = PSQL.matcher(first);
        assertThat(rows.find() && psql.find()).as(first).isTrue();
        assertThat(psql.group(1)).isEqualTo(rows.group(1));
        assertThat(database.query(psql.group(2))).isEmpty(); // can be asked
        assertThat(stored()).hasSize(5);

        String second = once(Map.of());

        assertThat(second).doesNotContain("sample").contains("done       0 files");
        assertThat(ROWS.matcher(second).results().map(found -> found.group(1))).containsExactly(rows.group(1));
        assertThat(stored()).hasSize(5);
    }

    @Test
    void whoChoosesTheInboxGetsNone() throws Exception {
        Path inbox = Files.createDirectory(home.resolve("news"));

        assertThat(once(Map.of("COPYDESK_INBOX", inbox.toString()))).contains("Rows go to").doesNotContain("sample").contains("done       0 files");
        assertThat(RunningDesk.filesIn(inbox)).isEmpty();
        assertThat(home.resolve("inbox")).doesNotExist();
    }

    @Test
    void whoChoosesTheDatabaseGetsNone() throws Exception {
        assertThat(once(Map.of("COPYDESK_JDBC_URL", database.url()))).contains("Rows go to").doesNotContain("sample").contains("done       0 files");
        assertThat(RunningDesk.filesIn(home.resolve("inbox"))).isEmpty();
        assertThat(home.resolve("data")).doesNotExist();
    }

    private String once(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("COPYDESK_ONCE", "true");
        try (ChildDesk desk = ChildDesk.in(home, all)) {
            assertThat(desk.awaitEnd(Duration.ofMinutes(3))).as(desk.printed()).isZero();
            return desk.printed();
        }
    }

    private List<String> stored() {
        return RunningDesk.filesIn(home.resolve("inbox/done"));
    }
}
