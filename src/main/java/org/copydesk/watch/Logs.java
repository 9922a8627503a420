package org.copydesk.watch;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * What the libraries have to say goes to standard error, a line each, warnings and worse only: standard output belongs to
 * {@link Console}.
 */
public final class Logs {

    /**
     * What these warn of is said on the console in a sentence, or comes as an exception; their logs say it once more for each
     * file, with a page of trace. Kept, as loggers that nobody holds are forgotten.
     */
    private static final List<Logger> SAID_ELSEWHERE = Stream.of("io.zonky", "com.zaxxer.hikari", "org.apache.pdfbox", "org.apache.fontbox", "org.apache.camel.component.jdbc",
            "org.apache.camel.component.file.GenericFileOnCompletion").map(Logger::getLogger).toList();

    private Logs() {
    }

    public static void quieten() {
        quieten(Form.TEXT);
    }

    public static void quieten(Form form) {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        Handler handler = new ConsoleHandler();
        handler.setFormatter(form == Form.JSON ? new JsonLine() : new OneLine());
        root.addHandler(handler);
        root.setLevel(Level.WARNING);
        SAID_ELSEWHERE.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private static final class JsonLine extends Formatter {
        @Override
        public String format(LogRecord record) {
            StringWriter trace = new StringWriter();
            if (record.getThrown() != null) {
                record.getThrown().printStackTrace(new PrintWriter(trace, true));
            }
            return Form.json("level", record.getLevel().getName().toLowerCase(Locale.ROOT), "logger", record.getLoggerName(),
                    "message", formatMessage(record), "trace", trace.toString()) + "\n";
        }
    }

    private static final class OneLine extends Formatter {
        @Override
        public String format(LogRecord record) {
            StringWriter text = new StringWriter();
            text.append(String.format("%tT %s %s: %s%n", record.getMillis(), record.getLevel().getName().toLowerCase(Locale.ROOT),
                    shortName(record.getLoggerName()), formatMessage(record)));
            if (record.getThrown() != null) {
                record.getThrown().printStackTrace(new PrintWriter(text, true));
            }
            return text.toString();
        }

        private static String shortName(String logger) {
            return logger == null ? "" : logger.substring(logger.lastIndexOf('.') + 1);
        }
    }
}
