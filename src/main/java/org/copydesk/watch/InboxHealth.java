package org.copydesk.watch;

import java.nio.file.Files;
import java.util.Map;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.impl.health.AbstractHealthCheck;
import org.copydesk.intake.Inbox;

/** Ready when the inbox is there, can be read, and files can leave it. */
public final class InboxHealth extends AbstractHealthCheck {
    private final Inbox inbox;

    public InboxHealth(Inbox inbox) {
        super("copydesk", "inbox");
        this.inbox = inbox;
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
        } else {
            builder.up();
        }
    }
}
