package org.copydesk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.copydesk.intake.Contents;
import org.copydesk.parse.Drafts;
import org.copydesk.store.Delivery;
import org.copydesk.store.Outcome;
import org.copydesk.store.Part;
import org.copydesk.watch.LongReads;

/**
 * Hands what was found in a file to the database: at once at its end, or before that in instalments of some hundred parts, so
 * that little of a large file is in memory. After a crash the parts that were committed are known. For one thread.
 */
final class Instalments {
    /** Parts that make an instalment, and characters that do. */
    private static final int ENOUGH = 200;
    private static final long ENOUGH_CHARACTERS = 1_000_000;

    private final Contents file;
    private final Function<Delivery, Outcome> commit;
    private final LongReads reads;
    private final List<Part> parts = new ArrayList<>();
    private String mediaType;
    private String charset;
    private long weight;
    private int committed;
    private boolean known;

    /** @param commit writes an instalment, and returns when it is committed */
    Instalments(Contents file, Function<Delivery, Outcome> commit, LongReads reads) {
        this.file = file;
        this.commit = commit;
        this.reads = reads;
    }

    /** What the file is; of a container itself, not of what lies in it. */
    void are(String type, String characters) {
        if (mediaType == null) {
            mediaType = type;
            charset = characters;
        }
    }

    /** Whether this part was committed before the program was ended the last time. */
    boolean isCommitted(int place) {
        return place <= committed;
    }

    /** @throws Drafts.Stopped when the program stops, or the file turns out to have its verdict already */
    void add(Part part) {
        parts.add(part);
        weight += part.weight();
        if (parts.size() >= ENOUGH || weight >= ENOUGH_CHARACTERS) {
            commit();
        }
    }

    private void commit() {
        Outcome outcome = commit.apply(Delivery.instalment(file.dropped(), mediaType, charset, parts));
        parts.clear();
        weight = 0;
        if (outcome instanceof Outcome.Reading reading) {
            committed = reading.parts();
            reads.tell(file.name(), reading.articles(), file.progress(), file.dropped().bytes());
        } else {
            known = true;
            throw new Drafts.Stopped(null);
        }
    }

    /** Completes the file with the parts that were not committed yet. @param reached the place of its last part @throws IOException when the disk does not give what is left of it */
    Delivery complete(int reached, Outcome rejected) throws IOException {
        return delivery(parts, reached, rejected);
    }

    /** Completes a file of one article, or of none. @throws IOException likewise */
    Delivery only(Part part) throws IOException {
        return delivery(part.article() == null ? List.of() : List.of(part), part.place(), part.rejected());
    }

    /** What is refused at its beginning is not read for its hash: it may have many gigabytes. */
    private Delivery delivery(List<Part> found, int reached, Outcome rejected) throws IOException {
        String hash = rejected != null && file.progress() < file.dropped().bytes() ? null : file.sha256();
        return new Delivery(file.dropped(), hash, mediaType, charset, found, reached, true, rejected);
    }

    /** The file had its verdict already, before the program was ended the last time: nothing of it is read again. */
    boolean isKnown() {
        return known;
    }

    /** That verdict is asked for again. */
    Delivery known(int reached) {
        return new Delivery(file.dropped(), null, mediaType, charset, List.of(), reached, true, null);
    }
}
