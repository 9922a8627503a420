package org.copydesk.store;

import java.util.List;
import org.copydesk.enrich.EnrichedArticle;

/** Turns deliveries into the rows of one batch. Has no state that changes, safe for all threads. */
final class BatchRows {
    private final String version;

    /** @param version of the program, kept with each row */
    BatchRows(String version) {
        this.version = version;
    }

    Batch of(List<Delivery> deliveries) {
        Batch batch = new Batch();
        for (Delivery delivery : deliveries) {
            int file = batch.files().size() + 1;
            batch.files().add(row(file, delivery));
            int part = 1;
            for (EnrichedArticle article : delivery.articles()) {
                new ArticleRows(batch, article, version).add(file, part++);
            }
        }
        return batch;
    }

    private Batch.FileRow row(int file, Delivery delivery) {
        Outcome rejected = delivery.rejected();
        String reason = rejected instanceof Outcome.Refused refused ? refused.reason()
                : rejected instanceof Outcome.Failed failed ? failed.reason() : null;
        return new Batch.FileRow(file, delivery.dropped().name(), delivery.sha256(), delivery.dropped().bytes(), delivery.mediaType(), delivery.charset(),
                rejected == null ? null : rejected.status(), reason, delivery.dropped().receivedAt().toString(), version, delivery.dropped().pickup());
    }
}
