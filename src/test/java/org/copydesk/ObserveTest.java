package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
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

            assertThat(get(desk, "/observe/health/live").statusCode()).isEqualTo(200);
            HttpResponse<String> ready = get(desk, "/observe/health/ready");
            assertThat(ready.statusCode()).isEqualTo(200);
            assertThat(ready.body()).contains("UP");
            assertThat(get(desk, "/observe/metrics").body())
                    .contains("copydesk_files_total{verdict=\"refused\"} 1.0")
                    .contains("copydesk_files_total{verdict=\"stored\"} 1.0")
                    .contains("copydesk_articles_total 1.0")
                    .contains("copydesk_stage_seconds_count{stage=\"enrich\"} 1")
                    .contains("copydesk_batch_size")
                    .contains("copydesk_queue");
        }
    }

    @Test
    void aDatabaseThatIsAwayMakesItUnreadyButKeepsItAlive() throws Exception {
        Map<String, String> nowhere = Map.of("COPYDESK_JDBC_URL", "jdbc:postgresql://localhost:1/nowhere");
        RunningDesk.drop(inbox, "waiting.txt", "Nothing can be stored now, and nothing is lost for it.");

        try (RunningDesk desk = RunningDesk.with(inbox, database, nowhere)) {
            desk.await(() -> desk.printed().contains("The database does not take rows now"));

            assertThat(get(desk, "/observe/health/live").statusCode()).isEqualTo(200);
            HttpResponse<String> ready = get(desk, "/observe/health/ready");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).contains("DOWN");
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
            assertThat(desk.printed()).contains("Port " + taken.getLocalPort() + " is taken").contains("1 stored");
        }
    }

    private static HttpResponse<String> get(RunningDesk desk, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + desk.port() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
