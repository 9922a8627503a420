package org.copydesk;

import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.copydesk.intake.PickUp;

/** The way of a file: out of the folder, through the stages, into the database, and only then out of the inbox. */
final class Journey extends RouteBuilder {
    static final String PICK_UP = "Pick up file";

    private final Processor editing;
    private final Processor groupCommit;
    private final Processor filing;
    private final int workers;

    Journey(Processor editing, Processor groupCommit, Processor filing, int workers) {
        this.editing = editing;
        this.groupCommit = groupCommit;
        this.filing = filing;
        this.workers = workers;
    }

    @Override
    public void configure() {
        from(PickUp.ENDPOINT).routeId(PICK_UP).routeConfigurationId("Troubles").autoStartup(false)
                .threads(workers, workers, "worker").maxQueueSize(200)
                .process(editing)
                .process(groupCommit)
                .process(filing);

        from("direct:write-batch").routeId("Write batch").errorHandler(noErrorHandler())
                .setBody(constant("resource:classpath:sql/store.sql"))
                .to("jdbc:database?useHeadersAsParameters=true");
    }
}
