package org.copydesk.intake;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;

/** A file has its verdict, but could not leave the inbox: it rests there and is tried again, and people are told. */
final class MoveFailed implements ExceptionHandler {
    private final Inbox inbox;
    private final Unmovable unmovable;
    private final Consumer<String> console;

    MoveFailed(Inbox inbox, Unmovable unmovable, Consumer<String> console) {
        this.inbox = inbox;
        this.unmovable = unmovable;
        this.console = console;
    }

    @Override
    public void handleException(Throwable exception) {
        handleException(null, null, exception);
    }

    @Override
    public void handleException(String message, Throwable exception) {
        handleException(message, null, exception);
    }

    @Override
    public void handleException(String message, Exchange exchange, Throwable exception) {
        Object path = exchange == null ? null : exchange.getMessage().getHeader(Exchange.FILE_PATH);
        if (path == null || exchange.getProperty(PickUp.DESTINATION) == null) {
            return; // not moved because it has no verdict yet: it is simply seen again at the next look
        }
        Path file = Path.of(path.toString());
        boolean first = !unmovable.contains(file);
        unmovable.add(file);
        if (first) {
            console.accept("waiting    " + inbox.nameOf(file) + "  has its verdict but cannot be moved out of the inbox"
                    + (exception == null ? "" : " (" + exception.getMessage() + ")"));
        }
    }
}
