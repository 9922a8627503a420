package org.copydesk.intake;

import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;

/**
 * How Camel's file consumer is set up to look into the inbox: ready files only, no lock, each file once at a time however
 * many lie there. Camel itself moves nothing ("noop"): a file leaves when it is filed, after its rows are committed.
 */
public final class PickUp {
    /** The consumer; the inbox itself is a property, so that its name may hold any sign. */
    public static final String ENDPOINT = "file:{{copydesk.inbox.folder}}?recursive=true&initialDelay=0&delay=200&greedy=true"
            + "&maxMessagesPerPoll=2000&readLock=none&filter=#readyFiles&exclusiveReadLockStrategy=#stillThere"
            + "&inProgressRepository=#inProgress&noop=true&idempotent=false"
            + "&startingDirectoryMustExist=true&autoCreate=false";

    /** Camel remembers 50,000 names by default, and would take the same file twice in a fuller inbox. */
    private static final int MOST_IN_PROGRESS = 5_000_000;

    private final Inbox inbox;
    private final Duration settle;
    private final Resting resting;
    private final Consumer<String> console;

    public PickUp(Inbox inbox, Duration settle, Resting resting, Consumer<String> console) {
        this.inbox = inbox;
        this.settle = settle;
        this.resting = resting;
        this.console = console;
    }

    /** Hands Camel the parts that the endpoint names. */
    public void bind(BiConsumer<String, Object> beans, BiConsumer<String, String> properties) {
        properties.accept("copydesk.inbox.folder", inbox.folder().toString());
        beans.accept("readyFiles", new ReadyFiles(inbox, settle, resting, new UnreadableNames(console)));
        beans.accept("stillThere", new StillThere());
        beans.accept("inProgress", MemoryIdempotentRepository.memoryIdempotentRepository(MOST_IN_PROGRESS));
    }
}
