package org.copydesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.copydesk.intake.Dropped;
import org.junit.jupiter.api.Test;

/** A desk whose writers have ended would take files in and let none go. */
class GroupCommitTest {

    /** Gives what lies in it, but memory runs out at the first look, and once more right after something was taken. */
    private static final class Cramped extends ArrayBlockingQueue<Parked> {
        private boolean looked;
        private boolean given;
        private boolean recovered;

        Cramped() {
            super(10);
        }

        @Override
        public Parked poll(long timeout, TimeUnit unit) throws InterruptedException {
            if (!looked || given && !recovered) {
                recovered = looked;
                looked = true;
                throw new OutOfMemoryError("no room for one more");
            }
            Parked next = super.poll(timeout, unit);
            given = next != null;
            return next;
        }
    }

    @Test
    void aWriterGoesOnWhenMemoryRunsOutWhileItGathers() throws Exception {
        try (DefaultCamelContext camel = new DefaultCamelContext()) {
            camel.addRoutes(databaseThatRefusesAll());
            GroupCommit groupCommit = new GroupCommit("test", 1, new DatabaseState(sentence -> { }), size -> { }, new Parking(new Cramped()));
            groupCommit.setCamelContext(camel);
            camel.start();
            groupCommit.start();
            try {
                assertThatThrownBy(() -> groupCommit.commit(empty("first.txt"))).as("it was taken, and is told so").hasRootCauseInstanceOf(OutOfMemoryError.class);
                assertThat(groupCommit.commit(empty("second.txt"))).isEqualTo(new Outcome.Refused("The file is empty."));
            } finally {
                groupCommit.stop();
            }
        }
    }

    private static RouteBuilder databaseThatRefusesAll() {
        Map<String, Object> row = new HashMap<>(Map.of("f", 1, "status", "refused", "reason", "The file is empty.", "articles", 0, "parts", 0));
        row.put("duplicate_of", null);
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:write-batch").setBody(constant(List.of(row)));
            }
        };
    }

    private static Delivery empty(String name) {
        Dropped dropped = new Dropped(name, Path.of("inbox", name), 0, "pickup of " + name, Instant.EPOCH);
        return new Delivery(dropped, null, null, null, List.of(), 0, true, new Outcome.Refused("The file is empty."));
    }
}
