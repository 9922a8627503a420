package org.copydesk;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.copydesk.intake.Later;
import org.copydesk.parse.Drafts;
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
                .onException(Later.class, Drafts.Stopped.class).logExhausted(false)
                    .process(exchange -> LOG.debug("left for a later look: {}", exchange.getProperty(Exchange.EXCEPTION_CAUGHT)))
                .end()
                .onException(Throwable.class).logExhausted(false)
                    .process(exchange -> LOG.warn("A file was left in the inbox for a later look",
                            exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class)));
    }
}
