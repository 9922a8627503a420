package org.copydesk.watch;

import java.nio.file.Files;
import java.util.Map;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.impl.health.AbstractHealthCheck;
import org.copydesk.intake.Inbox;
import org.copydesk.intake.Resting;

/** Ready when the inbox is there, can be read, and files can leave it. */
public final class InboxHealth extends AbstractHealthCheck {
    private final Inbox inbox;
    private final Resting resting;

    public InboxHealth(Inbox inbox, Resting resting) {
        super("copydesk", "inbox");
        this.inbox = inbox;
        this.resting = resting;
    }

    @Override
    public boolean isLiveness() {
        return false;
    }

    @Override
    protected void doCall(HealthCheckResultBuilder builder, Map<String, Object> options) {
        builder.detail("inbox", inbox.folder().toString());
        if (!Files.isDirectory(inbox.folder())) {
            builder.message("the inbox is not there").down();
        } else if (!Files.isReadable(inbox.folder()) || !Files.isWritable(inbox.folder())) {
            builder.message("the inbox cannot be read and written").down();
        } else if (resting.judged() > 0) {
            builder.message("%,d files have their verdict but cannot leave the inbox".formatted(resting.judged())).down();
        } else {
            builder.up();
        }
    }
}
