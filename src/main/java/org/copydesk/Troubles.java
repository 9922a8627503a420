package org.copydesk;

import java.nio.file.NoSuchFileException;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.copydesk.parse.Drafts;
import org.copydesk.store.GroupCommit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens when it does not work. What is wrong with a file comes out of its stages as a verdict; what arrives here is
 * no verdict on the file: it stays in the inbox, or is there no more, and is tried again at a later look.
 */
final class Troubles extends RouteConfigurationBuilder {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    @Override
    public void configuration() {
        routeConfiguration("Troubles")
                .onException(NoSuchFileException.class, GroupCommit.Unwritten.class, Drafts.Stopped.class)
                    .process(exchange -> LOG.debug("left for a later look: {}", exchange.getExchangeId()))
                .end()
                .onException(Throwable.class)
                    .process(exchange -> LOG.warn("A file was left in the inbox for a later look",
                            exchange.getProperty(org.apache.camel.Exchange.EXCEPTION_CAUGHT, Throwable.class)));
    }
}
