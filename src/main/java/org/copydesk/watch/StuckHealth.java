package org.copydesk.watch;

import java.util.Map;
import java.util.function.IntSupplier;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.impl.health.AbstractHealthCheck;

/**
 * Down while an article that was given up still takes a processor: nothing in Java ends it, so that whoever watches liveness
 * starts the program again, which loses nothing.
 */
public final class StuckHealth extends AbstractHealthCheck {
    private final IntSupplier stuck;

    /** @param stuck how many articles were given up and are still being worked on */
    public StuckHealth(IntSupplier stuck) {
        super("copydesk", "articles");
        this.stuck = stuck;
    }

    @Override
    protected void doCall(HealthCheckResultBuilder builder, Map<String, Object> options) {
        int articles = stuck.getAsInt();
        builder.detail("stuck", articles);
        if (articles == 0) {
            builder.up();
        } else {
            builder.message(articles + (articles == 1 ? " article that took too long still takes" : " articles that took too long still take")
                    + " a processor each; starting the program again ends that").down();
        }
    }
}
