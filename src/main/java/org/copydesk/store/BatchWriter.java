package org.copydesk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;

/**
 * Writes a batch through the route "Write batch", in one transaction. A batch with a row that the database refuses is
 * halved until that row stands alone; its file, or its part of a file of many, has failed, its neighbours are stored. Safe for all threads.
 */
final class BatchWriter {

    /** The database is away: nothing of the batch is written, all of it is to be tried again. */
    static final class Away extends Exception {
        Away(String why) {
            super(why, null, false, false);
        }
    }

    /** So often may another program get in our way before people are told. */
    private static final int MOST_COLLISIONS = 5;

    private final ProducerTemplate route;
    private final BatchRows rows;

    BatchWriter(ProducerTemplate route, BatchRows rows) {
        this.route = route;
        this.rows = rows;
    }

    /** What became of each delivery, in their order. What is committed before the database goes away is found again by its pick-up. */
    List<Verdict> write(List<Delivery> deliveries) throws Away {
        try {
            return send(deliveries);
        } catch (Away away) {
            throw away;
        } catch (Exception fault) {
            if (deliveries.size() == 1) {
                return List.of(deliveries.get(0).parts().size() > 1 ? halved(deliveries.get(0)) : alone(deliveries.get(0), fault));
            }
            List<Verdict> verdicts = new ArrayList<>(write(deliveries.subList(0, deliveries.size() / 2)));
            verdicts.addAll(write(deliveries.subList(deliveries.size() / 2, deliveries.size())));
            return verdicts;
        }
    }

    /** An instalment with a row that the database refuses loses that part alone. */
    private Verdict halved(Delivery delivery) throws Away {
        List<Delivery> halves = delivery.halves();
        write(halves.subList(0, 1));
        return new Verdict(delivery, write(halves.subList(1, 2)).get(0).outcome());
    }

    private Verdict alone(Delivery delivery, Exception fault) throws Away {
        Delivery failed = delivery.failed(fault);
        try {
            return send(List.of(failed)).get(0);
        } catch (Away away) {
            throw away;
        } catch (Exception unwritable) {
            // not even its name: without a row there is no verdict, and the file stays where it is
            throw new IllegalStateException("the database does not take a row that says why: " + unwritable.getMessage(), fault);
        }
    }

    private List<Verdict> send(List<Delivery> deliveries) throws Exception {
        Batch batch = rows.of(deliveries);
        Exchange answer = request(batch);
        for (int i = 0; i < MOST_COLLISIONS && DatabaseFaults.isCollision(answer.getException()); i++) {
            answer = request(batch);
        }
        Exception fault = answer.getException();
        if (fault != null) {
            throw DatabaseFaults.isOfTheData(fault) ? fault : new Away(DatabaseFaults.sentence(fault));
        }
        Verdict[] verdicts = new Verdict[deliveries.size()];
        for (Object row : answer.getMessage().getBody(List.class)) {
            Map<?, ?> said = (Map<?, ?>) row;
            int place = ((Number) said.get("f")).intValue() - 1;
            if (place >= verdicts.length) {
                continue; // the row of a rejected entry, whose file has its own
            }
            verdicts[place] = new Verdict(deliveries.get(place), Outcome.of((String) said.get("status"), (String) said.get("reason"),
                    ((Number) said.get("articles")).intValue(), ((Number) said.get("parts")).intValue(), (String) said.get("duplicate_of")));
        }
        return List.of(verdicts);
    }

    private Exchange request(Batch batch) {
        return route.request("direct:write-batch", exchange -> exchange.getMessage().setHeaders(batch.parameters()));
    }
}
