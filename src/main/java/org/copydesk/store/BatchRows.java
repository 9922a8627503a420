package org.copydesk.store;

import java.util.List;
import org.copydesk.text.Digest;

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
            add(batch.files, delivery);
        }
        for (int i = 0; i < deliveries.size(); i++) {
            addParts(batch, i + 1, deliveries.get(i));
        }
        return batch;
    }

    private void addParts(Batch batch, int file, Delivery delivery) {
        for (Part part : delivery.parts()) {
            if (part.article() != null) {
                new ArticleRows(batch, part.article(), version).add(file, part.place(), part.name().equals(delivery.dropped().name()) ? null : part.name());
            } else {
                String pickup = Digest.sha256(delivery.dropped().pickup() + "!/" + part.place());
                batch.files.add(pickup, part.name(), null, null, null, null, part.rejected().status(), part.rejected().reason(),
                        delivery.dropped().receivedAt(), version, 0, file);
            }
        }
    }

    private void add(Rows files, Delivery delivery) {
        Outcome rejected = delivery.rejected();
        String status = !delivery.complete() ? "reading" : rejected == null ? null : rejected.status();
        files.add(delivery.dropped().pickup(), delivery.dropped().name(), delivery.sha256(), delivery.dropped().bytes(), delivery.mediaType(), delivery.charset(),
                status, rejected == null ? delivery.nothingFound() : rejected.reason(), delivery.dropped().receivedAt(), version, delivery.reached(), null);
    }
}
