package org.copydesk.store;

import java.util.List;
import java.util.Objects;
import org.copydesk.enrich.EnrichedArticle;
import org.copydesk.intake.Dropped;

/**
 * A file on its way into the database, or a stretch of one that holds too much to be written at once.
 *
 * @param sha256    of its bytes; null: could not be read, or not to its end yet
 * @param mediaType null: not recognised
 * @param parts     what was found in it, in its order; of an instalment what was found since the one before
 * @param reached   how many things of the file have been read with this: the place of the last
 * @param complete  false: an instalment, more of the file is to come
 * @param rejected  refused or failed as a whole; null: its parts are to be stored
 */
public record Delivery(Dropped dropped, String sha256, String mediaType, String charset, List<Part> parts, int reached, boolean complete, Outcome rejected) {

    public Delivery {
        Objects.requireNonNull(dropped);
        parts = List.copyOf(parts);
        if (rejected != null && !complete || rejected == null && parts.isEmpty() && !complete) {
            throw new IllegalArgumentException("an instalment holds something: " + dropped.name());
        }
    }

    /** Part of a file, of which more will follow. */
    public static Delivery instalment(Dropped dropped, String mediaType, String charset, List<Part> parts) {
        return new Delivery(dropped, null, mediaType, charset, parts, parts.get(parts.size() - 1).place(), false, null);
    }

    public List<EnrichedArticle> articles() {
        return parts.stream().filter(part -> part.article() != null).map(Part::article).toList();
    }

    /** Why nothing of it is stored when no part of the whole file is an article, in one sentence; null: some part here is one. */
    String nothingFound() {
        if (rejected != null || !complete || parts.stream().anyMatch(part -> part.article() != null)) {
            return null;
        }
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        return "None of the %,d things in it is an article%s".formatted(reached,
                last == null ? "." : "; the last, \"" + last.name() + "\": " + last.rejected().reason());
    }

    /** The same file, or the single part, without its articles, because the database will not have them. */
    Delivery failed(Throwable fault) {
        return complete && parts.size() <= 1 && reached <= 1
                ? new Delivery(dropped, sha256, mediaType, charset, List.of(), reached, true, Outcome.failed(fault))
                : new Delivery(dropped, sha256, mediaType, charset, parts.stream().map(part -> part.failed(fault)).toList(), reached, complete, null);
    }

    /** The two halves of a delivery of several parts: an instalment, and the rest. */
    List<Delivery> halves() {
        int half = parts.size() / 2;
        return List.of(instalment(dropped, mediaType, charset, parts.subList(0, half)),
                new Delivery(dropped, sha256, mediaType, charset, parts.subList(half, parts.size()), reached, complete, rejected));
    }

    /** Its weight in a batch, in bytes. */
    long weight() {
        return parts.stream().mapToLong(Part::weight).sum();
    }
}
