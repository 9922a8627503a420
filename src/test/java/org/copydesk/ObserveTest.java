package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sees over HTTP. */
class ObserveTest {

    @TempDir
    Path inbox;
    final TestDatabase database = TestDatabase.create();

    @Test
    void healthIsUpAndMetricsCountFilesByVerdict() throws Exception {
        RunningDesk.drop(inbox, "empty.txt", "");
        RunningDesk.drop(inbox, "astana.txt", "ASTANA, July 4 - The leaders of the Shanghai Cooperation Organisation met in Astana on Thursday.");

        try (RunningDesk desk = RunningDesk.watching(inbox, database)) {
            desk.awaitEmptyInbox();

            assertThat(Observing.get(desk, "/observe/health/live").statusCode()).isEqualTo(200);
            HttpResponse<String> ready = Observing.get(desk, "/observe/health/ready");
            assertThat(ready.statusCode()).isEqualTo(200);
            assertThat(ready.body()).contains("UP");
            assertThat(Observing.metric(desk, "copydesk_files_total{verdict=\"stored\"}")).isEqualTo(1);
            assertThat(Observing.metric(desk, "copydesk_files_total{verdict=\"refused\"}")).isEqualTo(1);
            assertThat(Observing.metric(desk, "copydesk_files_rejected_total{reason=\"The file is empty.\",verdict=\"refused\"}")).isEqualTo(1);
            assertThat(Observing.metric(desk, "copydesk_articles_total")).isEqualTo(1);
            assertThat(Observing.metric(desk, "copydesk_batch_size_sum")).isEqualTo(2);
            assertThat(Observing.metric(desk, "copydesk_database")).isEqualTo(1);
            assertThat(Observing.metric(desk, "copydesk_queue")).isZero();
            for (String stage : List.of("open", "parse", "clean", "classify", "enrich")) {
                assertThat(Observing.metric(desk, "copydesk_stage_seconds_sum{stage=\"" + stage + "\"}")).as(stage).isPositive();
                assertThat(Observing.metric(desk, "copydesk_stage_processor_seconds_total{stage=\"" + stage + "\"}")).as(stage).isPositive();
            }
            desk.await(() -> Observing.metric(desk, "copydesk_rate") > 0);
        }
        assertThat(database.query("SELECT status, reason, files, articles FROM ingest_status WHERE hour > now() - interval '2 hours' ORDER BY status").toString())
                .isEqualTo("[{status=refused, reason=The file is empty., files=1, articles=0}, {status=stored, reason=null, files=1, articles=1}]");
    }

    @Test
    void aDatabaseThatIsAwayMakesItUnreadyButKeepsItAlive() throws Exception {
        Map<String, String> nowhere = Map.of("COPYDESK_JDBC_URL", "jdbc:postgresql://localhost:1/nowhere");
        RunningDesk.drop(inbox, "waiting.txt", "Nothing can be stored now, and nothing is lost for it.");

        try (RunningDesk desk = RunningDesk.with(inbox, database, nowhere)) {
            desk.await(() -> desk.printed().contains("The database does not take rows now"));

            assertThat(Observing.get(desk, "/observe/health/live").statusCode()).isEqualTo(200);
            HttpResponse<String> ready = Observing.get(desk, "/observe/health/ready");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).contains("DOWN");
            assertThat(Observing.metric(desk, "copydesk_database")).isZero();
            desk.await(() -> Observing.metric(desk, "copydesk_backlog") == 1);
            assertThat(Observing.metric(desk, "copydesk_oldest_seconds")).isPositive();
        }
        assertThat(RunningDesk.filesIn(inbox)).containsExactly("waiting.txt");
    }

    @Test
    void aPortThatIsTakenIsSaidAndGoneWithout() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            RunningDesk.drop(inbox, "astana.txt", "ASTANA, July 4 - The leaders of the Shanghai Cooperation Organisation met in Astana on Thursday.");
            RunningDesk desk = RunningDesk.with(inbox, database,
                    Map.of("COPYDESK_HTTP_PORT", Integer.toString(taken.getLocalPort()), "COPYDESK_ONCE", "true"));

            assertThat(desk.exitCode()).isZero();
            assertThat(desk.printed()).contains("port " + taken.getLocalPort() + " of localhost cannot be had").contains("1 stored");
        }
    }

    @Test
    void anAddressThatNobodyKnowsIsSaidAndGoneWithout() {
        RunningDesk desk = RunningDesk.with(inbox, database, Map.of("COPYDESK_HTTP_HOST", "nowhere.invalid", "COPYDESK_ONCE", "true"));

        assertThat(desk.exitCode()).isZero();
        assertThat(desk.printed()).contains("of nowhere.invalid cannot be had").contains("UnknownHost");
    }

    @Test
    void asJsonForContainers() throws IOException {
        database.execute("ALTER TABLE articles ADD CONSTRAINT no_poison CHECK (body NOT LIKE '%arsenic%')");
        RunningDesk.drop(inbox, "empty.txt", "");
        RunningDesk.drop(inbox, "line\nbreak.txt", "ASTANA, July 4 - The leaders of the Shanghai Cooperation Organisation met in Astana on Thursday.");
        RunningDesk.drop(inbox, "poison.txt", "BERLIN, July 4 - Chemists spoke about arsenic on Thursday.");

        List<JsonNode> lines = new ArrayList<>();
        try (ChildDesk desk = ChildDesk.start(inbox, database.url(), Map.of("COPYDESK_ONCE", "true", "COPYDESK_LOG", "json"))) {
            assertThat(desk.awaitEnd(Duration.ofMinutes(3))).isZero();
            for (String line : desk.printed().lines().toList()) {
                lines.add(new ObjectMapper().readTree(line));
            }
        }

        assertThat(lines).allMatch(line -> Instant.parse(line.path("time").asText()).isBefore(Instant.now()));
        assertThat(lines.stream().filter(line -> line.has("verdict")).map(line -> line.path("verdict").asText() + " " + line.path("file").asText()))
                .containsExactlyInAnyOrder("refused empty.txt", "stored line\nbreak.txt", "failed poison.txt");
        assertThat(lines).anyMatch(line -> line.path("message").asText().startsWith("done ") && line.path("message").asText().contains("3 files"));
        assertThat(lines).anyMatch(line -> line.path("level").asText().equals("warning") && line.path("trace").asText().contains("no_poison"));
    }
}
