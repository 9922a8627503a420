package org.copydesk.store;

import java.util.List;
import java.util.Objects;
import org.copydesk.enrich.EnrichedArticle;
import org.copydesk.intake.Contents;
import org.copydesk.intake.Dropped;
import org.copydesk.parse.Parsed;

/**
 * A file on its way into the database: its articles, or why it has none.
 *
 * @param sha256    of its bytes; null: could not be read
 * @param mediaType null: not recognised
 * @param articles  empty exactly when it is rejected
 * @param rejected  refused or failed; null: its articles are to be stored
 */
public record Delivery(Dropped dropped, String sha256, String mediaType, String charset, List<EnrichedArticle> articles, Outcome rejected) {

    public Delivery {
        Objects.requireNonNull(dropped);
        articles = List.copyOf(articles);
        if (articles.isEmpty() == (rejected == null)) {
            throw new IllegalArgumentException("either articles or a reason: " + dropped.name());
        }
    }

    public static Delivery of(Contents contents, Parsed parsed, List<EnrichedArticle> articles) {
        return new Delivery(contents.dropped(), contents.sha256(), parsed.mediaType(), parsed.charset(), articles, null);
    }

    /** Contents and parsed as far as the file came; null where it did not. */
    public static Delivery refused(Dropped dropped, Contents contents, Parsed parsed, String sentence) {
        return rejected(dropped, contents, parsed, new Outcome.Refused(sentence));
    }

    /** Likewise. */
    public static Delivery failed(Dropped dropped, Contents contents, Parsed parsed, Throwable fault) {
        return rejected(dropped, contents, parsed, new Outcome.Failed(sentence(fault)));
    }

    private static Delivery rejected(Dropped dropped, Contents contents, Parsed parsed, Outcome why) {
        return new Delivery(dropped, contents == null ? null : contents.sha256(), parsed == null ? null : parsed.mediaType(),
                parsed == null ? null : parsed.charset(), List.of(), why);
    }

    /** The same file without its articles, because the database will not have them. */
    public Delivery failed(Throwable fault) {
        return new Delivery(dropped, sha256, mediaType, charset, List.of(), new Outcome.Failed(sentence(fault)));
    }

    /** Its weight in a batch, in bytes. */
    long weight() {
        return rejected == null ? dropped.bytes() : 0;
    }

    private static String sentence(Throwable fault) {
        String message = fault.getMessage() == null ? "" : ": " + fault.getMessage().lines().findFirst().orElse("");
        return "A fault of the program, " + fault.getClass().getSimpleName() + message;
    }
}
