package org.copydesk.watch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.function.BiConsumer;

/** Where health and metrics are served: /observe/health, /observe/health/live, /observe/health/ready and /observe/metrics. */
public record HealthPort(String host, int port) {

    /** Sets Camel up to serve them, or says why the port cannot be had and goes on without. */
    public void open(BiConsumer<String, String> properties, Console console) {
        try {
            tryOut();
        } catch (IOException why) {
            console.say("Going on without health and metrics: port " + port + " of " + host + " cannot be had, " + why
                    + " (COPYDESK_HTTP_PORT and COPYDESK_HTTP_HOST choose others).");
            return;
        }
        System.setProperty("io.netty.noUnsafe", "true"); // the web server's buffers; JDK 24 and later would print a warning
        properties.accept("camel.management.enabled", "true");
        properties.accept("camel.management.host", host);
        properties.accept("camel.management.port", Integer.toString(port));
        properties.accept("camel.management.healthCheckEnabled", "true");
        properties.accept("camel.management.metricsEnabled", "true");
        properties.accept("camel.metrics.enabled", "true");
        console.say("Health and metrics: http://" + host + ":" + port + "/observe/health and /observe/metrics");
    }

    private void tryOut() throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        }
    }
}
