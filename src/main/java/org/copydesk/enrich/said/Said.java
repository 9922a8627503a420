package org.copydesk.enrich.said;

import java.util.List;
import org.copydesk.enrich.names.Mention;

/** Quotes in the order of the body, and the mentions ("he") that were understood through them. */
public record Said(List<Quote> quotes, List<Mention> mentions) {

    public static final Said NOTHING = new Said(List.of(), List.of());

    public Said {
        quotes = List.copyOf(quotes);
        mentions = List.copyOf(mentions);
    }
}
