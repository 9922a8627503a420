package org.copydesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** What a running desk answers over HTTP. */
public final class Observing {

    private Observing() {
    }

    public static HttpResponse<String> get(RunningDesk desk, String path) {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + desk.port() + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All health checks; while the port is not open yet, that. */
    public static String health(RunningDesk desk) {
        try {
            return get(desk, "/observe/health").body();
        } catch (UncheckedIOException none) {
            return "no answer: " + none.getMessage();
        }
    }

    /** A figure of the metrics by its name with its labels, as Prometheus writes them. */
    public static double metric(RunningDesk desk, String name) {
        return get(desk, "/observe/metrics").body().lines().filter(line -> line.startsWith(name + " ")).findFirst()
                .map(line -> Double.parseDouble(line.substring(name.length() + 1))).orElseThrow(() -> new AssertionError("no such figure: " + name));
    }
}
