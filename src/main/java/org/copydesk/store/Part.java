package org.copydesk.store;

import java.util.Objects;
import org.copydesk.enrich.EnrichedArticle;

/**
 * One thing found in a file: an article, or something that cannot be one.
 *
 * @param place    within the file, from 1
 * @param name     the file's name, or that of the entry in it: archive.zip!/a/b.html
 * @param article  null when it is rejected
 * @param rejected refused or failed; null: an article
 */
public record Part(int place, String name, EnrichedArticle article, Outcome rejected) {

    public Part {
        Objects.requireNonNull(name);
        if (place < 1 || (article == null) == (rejected == null)) {
            throw new IllegalArgumentException("either an article or a reason: " + name + " at " + place);
        }
    }

    public static Part refused(int place, String name, String sentence) {
        return new Part(place, name, null, new Outcome.Refused(sentence));
    }

    public static Part failed(int place, String name, Throwable fault) {
        return new Part(place, name, null, Outcome.failed(fault));
    }

    Part failed(Throwable fault) {
        return failed(place, name, fault);
    }

    /** In bytes, about. */
    public long weight() {
        return article == null ? 0 : article.classified().clean().raw().length();
    }
}
