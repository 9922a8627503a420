package org.copydesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.copydesk.store.Database;

/**
 * Every setting, with its default, unit and check. An environment variable such as COPYDESK_INBOX comes before the
 * property copydesk.inbox.
 *
 * @param inbox      the folder that is watched
 * @param jdbcUrl    where rows go; null: the embedded PostgreSQL below {@link #data}
 * @param once       whether to take in what is there and end
 * @param settle     how long a file must not have changed before it is taken
 * @param workers    articles worked on at a time
 * @param maxBytes   a single article beyond this is refused
 * @param httpHost   the address that health and metrics are bound to
 * @param httpPort   their port
 * @param samples    whether samples may be put into a new inbox: only when neither the inbox nor the database was chosen
 */
public record Settings(Path inbox, String jdbcUrl, String jdbcUser, String jdbcPassword, boolean once, Duration settle, int workers,
                       long maxBytes, String httpHost, int httpPort, Path data, boolean samples) {

    /** A setting that cannot be used; the message is for the person who set it. */
    public static final class Unusable extends RuntimeException {
        Unusable(String message) {
            super(message);
        }
    }

    /** From the environment and the system properties. */
    public static Settings read() {
        return read(System::getenv, System::getProperty);
    }

    /** COPYDESK_LOG: json for a line of JSON each, as containers want it; asked before anything is said. */
    static boolean isLogJson() {
        return "json".equalsIgnoreCase(source(System::getenv, System::getProperty).apply("COPYDESK_LOG"));
    }

    private static UnaryOperator<String> source(UnaryOperator<String> environment, UnaryOperator<String> properties) {
        return name -> {
            String value = environment.apply(name);
            if (value == null || value.isBlank()) {
                value = properties.apply(name.toLowerCase(Locale.ROOT).replace('_', '.'));
            }
            return value == null || value.isBlank() ? null : value.strip();
        };
    }

    static Settings read(UnaryOperator<String> environment, UnaryOperator<String> properties) {
        UnaryOperator<String> settings = source(environment, properties);
        String log = settings.apply("COPYDESK_LOG");
        if (log != null && !log.equalsIgnoreCase("text") && !log.equalsIgnoreCase("json")) {
            throw new Unusable("COPYDESK_LOG is text or json, not " + log);
        }
        checkFolder(settings, "COPYDESK_MODELS", true);
        checkFolder(settings, "COPYDESK_INBOX", false);
        String inbox = settings.apply("COPYDESK_INBOX");
        String url = address(settings);
        String host = settings.apply("COPYDESK_HTTP_HOST");
        return new Settings(Path.of(inbox == null ? "inbox" : inbox).toAbsolutePath().normalize(), url,
                settings.apply("COPYDESK_JDBC_USER"), password(settings), flag(settings, "COPYDESK_ONCE"), duration(settings, "COPYDESK_SETTLE", "1s"),
                (int) number(settings, "COPYDESK_WORKERS", Runtime.getRuntime().availableProcessors(), 1, 256),
                number(settings, "COPYDESK_MAX_MB", 64, 1, 1024) * 1024 * 1024,
                host == null ? "localhost" : host, (int) number(settings, "COPYDESK_HTTP_PORT", 8080, 1, 65535),
                Path.of("data").toAbsolutePath(), inbox == null && url == null);
    }

    /** @param exists whether it must be there already */
    private static void checkFolder(UnaryOperator<String> settings, String name, boolean exists) {
        String folder = settings.apply(name);
        if (folder != null && !Files.isDirectory(Path.of(folder)) && (exists || Files.exists(Path.of(folder)))) {
            throw new Unusable(name + " is no folder: " + folder);
        }
    }

    /** What was set may hold a password: it is not repeated here, and not handed to the driver either, which repeats what it cannot read. */
    private static String address(UnaryOperator<String> settings) {
        String url = settings.apply("COPYDESK_JDBC_URL");
        if (url == null) {
            return null;
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new Unusable("COPYDESK_JDBC_URL must begin with jdbc:postgresql:, as in jdbc:postgresql://host:5432/database");
        }
        if (withoutParameters(url).contains("@")) {
            throw new Unusable("COPYDESK_JDBC_URL holds no user and password before an @: they are COPYDESK_JDBC_USER and COPYDESK_JDBC_PASSWORD");
        }
        if (!Database.canRead(url)) {
            throw new Unusable("COPYDESK_JDBC_URL cannot be read: it is written as jdbc:postgresql://host:5432/database");
        }
        return url;
    }

    private static String password(UnaryOperator<String> settings) {
        String file = settings.apply("COPYDESK_JDBC_PASSWORD_FILE");
        if (file == null) {
            return settings.apply("COPYDESK_JDBC_PASSWORD");
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new Unusable("COPYDESK_JDBC_PASSWORD_FILE cannot be read: " + file);
        }
    }

    private static boolean flag(UnaryOperator<String> settings, String name) {
        String value = settings.apply(name);
        if (value == null || value.equalsIgnoreCase("false")) {
            return false;
        }
        if (value.equalsIgnoreCase("true")) {
            return true;
        }
        throw new Unusable(name + " is true or false, not " + value);
    }

    private static long number(UnaryOperator<String> settings, String name, long otherwise, long least, long most) {
        String value = settings.apply(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("\\d{1,9}") || Long.parseLong(value) < least || Long.parseLong(value) > most) {
            throw new Unusable(name + " is a whole number from " + least + " to " + most + ", not " + value);
        }
        return Long.parseLong(value);
    }

    /** Where rows go, as it may be shown: among the parameters of an address may be a password. */
    String shownUrl() {
        return withoutParameters(jdbcUrl);
    }

    private static String withoutParameters(String url) {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }

    /** The same on this database, as this user without a password. */
    Settings on(String url, String user) {
        return new Settings(inbox, url, user, null, once, settle, workers, maxBytes, httpHost, httpPort, data, samples);
    }

    /** "1s", "500ms", "2m" or a bare number of seconds. */
    private static Duration duration(UnaryOperator<String> settings, String name, String otherwise) {
        String value = settings.apply(name);
        String text = value == null ? otherwise : value.toLowerCase(Locale.ROOT);
        if (!text.matches("\\d{1,6}(ms|s|m)?")) {
            throw new Unusable(name + " is a time such as 1s, 500ms or 2m, not " + value);
        }
        long amount = Long.parseLong(text.replaceAll("\\D", ""));
        return text.endsWith("ms") ? Duration.ofMillis(amount) : text.endsWith("m") ? Duration.ofMinutes(amount) : Duration.ofSeconds(amount);
    }
}
