package org.copydesk;

import java.io.File;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.GenericFile;
import org.copydesk.intake.Opening;
import org.copydesk.intake.PickUp;
import org.copydesk.store.BatchFormat;
import org.copydesk.store.GroupCommit;

/** The way of a file: out of the folder, through the stages, into the database, and only then out of the inbox. */
final class Journey extends RouteBuilder {
    static final String PICK_UP = "Pick up file";

    private final Opening opening;
    private final Understanding understanding;
    private final GroupCommit groupCommit;
    private final Processor filing;
    private final int workers;

    Journey(Opening opening, Understanding understanding, GroupCommit groupCommit, Processor filing, int workers) {
        this.opening = opening;
        this.understanding = understanding;
        this.groupCommit = groupCommit;
        this.filing = filing;
        this.workers = workers;
    }

    @Override
    public void configure() {
        from(PickUp.ENDPOINT).routeId(PICK_UP).routeConfigurationId("Troubles").autoStartup(false)
                .threads(workers, workers, "worker").maxQueueSize(200)
                .process(this::understand)
                .process(groupCommit)
                .process(filing);

        from("direct:write-batch").routeId("Write batch").errorHandler(noErrorHandler())
                .marshal(BatchFormat.json()).convertBodyTo(String.class)
                .setHeader("batch", body())
                .setBody(constant("resource:classpath:sql/store.sql"))
                .to("jdbc:database?useHeadersAsParameters=true");
    }

    @SuppressWarnings("unchecked")
    private void understand(Exchange exchange) throws Exception {
        GenericFile<File> file = exchange.getMessage().getBody(GenericFile.class);
        exchange.getMessage().setBody(understanding.understand(opening.dropped(file), groupCommit::commit));
    }
}
