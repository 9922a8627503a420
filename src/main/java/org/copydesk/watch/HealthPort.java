package org.copydesk.watch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.function.BiConsumer;

/** Where health and metrics are served: /observe/health, /observe/health/live, /observe/health/ready and /observe/metrics. */
public record HealthPort(String host, int port) {

    /** Sets Camel up to serve them, or says that the port is taken and goes on without. */
    public void open(BiConsumer<String, String> properties, Console console) {
        if (!isFree()) {
            console.say("Port " + port + " is taken: going on without health and metrics (COPYDESK_HTTP_PORT chooses another).");
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

    private boolean isFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
