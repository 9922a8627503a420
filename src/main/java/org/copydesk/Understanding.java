package org.copydesk;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.copydesk.classify.Classifier;
import org.copydesk.clean.Cleaner;
import org.copydesk.enrich.EnrichedArticle;
import org.copydesk.enrich.Enricher;
import org.copydesk.intake.Contents;
import org.copydesk.intake.Dropped;
import org.copydesk.intake.Later;
import org.copydesk.intake.Opening;
import org.copydesk.intake.Room;
import org.copydesk.parse.Draft;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Parsers;
import org.copydesk.parse.records.SideFile;
import org.copydesk.store.Delivery;
import org.copydesk.store.Outcome;
import org.copydesk.text.Refusal;
import org.copydesk.watch.LongReads;
import org.copydesk.watch.Stages;

/**
 * All stages, one after the other, over one file. Whatever is wrong with the file comes out as a refused or failed
 * delivery, so that it costs its neighbours nothing. Knows no Camel; safe for all threads.
 */
public final class Understanding implements Closeable {
    private final Opening opening;
    private final Stages stages;
    private final LongReads reads;
    private final TimeLimit limit;
    private final ExecutorService hands;
    private final Parsers parsers = new Parsers(Formats.ALL);
    private final Cleaner cleaner = new Cleaner();
    private final Classifier classifier = new Classifier();
    private final Enricher enricher = new Enricher();

    /** @param workers how many articles of a file of many are worked on at a time */
    public Understanding(Opening opening, Stages stages, LongReads reads, TimeLimit limit, int workers) {
        this.opening = opening;
        this.stages = stages;
        this.reads = reads;
        this.limit = limit;
        this.hands = Executors.newFixedThreadPool(workers, task -> {
            Thread thread = new Thread(task, "understanding");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Understands a file within its time; when memory does not suffice, once more with nothing else in the pipeline.
     *
     * @param commit writes an instalment of a file of many articles, and returns when it is committed
     * @return the delivery that completes the file
     * @throws Drafts.Stopped when the program stops before the file is read to its end
     * @throws IOException    when no verdict is possible now
     */
    public Delivery understand(Dropped dropped, Room.Place place, Function<Delivery, Outcome> commit) throws Exception {
        try {
            return limit.run(dropped.bytes(), () -> read(dropped, place, commit));
        } catch (OutOfMemoryError crowded) {
            place.takeAll();
        } catch (TimeLimit.TooLong fault) {
            return rejected(dropped, Outcome.failed(fault));
        }
        try {
            return limit.run(dropped.bytes(), () -> read(dropped, place, commit));
        } catch (OutOfMemoryError | TimeLimit.TooLong fault) {
            return rejected(dropped, Outcome.failed(fault));
        }
    }

    private Delivery read(Dropped dropped, Room.Place place, Function<Delivery, Outcome> commit) throws IOException {
        Delivery delivery = readNow(dropped, place, commit);
        if (!dropped.isUnchanged()) {
            throw new Later("it changed while it was read");
        }
        return delivery;
    }

    private Delivery readNow(Dropped dropped, Room.Place place, Function<Delivery, Outcome> commit) throws IOException {
        try (Contents contents = stages.timed("open", dropped, opening::open)) {
            Gathering gathering = new Gathering(contents, place, SideFile.of(dropped.path()), this::understand, parsers::parse, hands, limit, commit, reads);
            try {
                return read(contents, gathering);
            } catch (Drafts.Stopped stopped) {
                if (gathering.isKnown()) {
                    return gathering.known();
                }
                throw stopped;
            }
        } catch (Refusal refusal) {
            return rejected(dropped, new Outcome.Refused(refusal.getMessage()));
        }
    }

    private Delivery read(Contents contents, Gathering gathering) throws IOException {
        try {
            stages.timed("parse", contents, file -> {
                parsers.parse(file, gathering);
                return null;
            });
        } catch (Drafts.Stopped stopped) {
            throw stopped;
        } catch (Refusal refusal) {
            return gathering.brokenOff(new Outcome.Refused(refusal.getMessage()));
        } catch (RuntimeException | StackOverflowError fault) {
            return gathering.brokenOff(Outcome.failed(fault));
        }
        return gathering.complete();
    }

    private static Delivery rejected(Dropped dropped, Outcome why) {
        return new Delivery(dropped, null, null, null, List.of(), 0, true, why);
    }

    private EnrichedArticle understand(Draft draft) throws Refusal, IOException {
        return stages.timed("enrich", stages.timed("classify", stages.timed("clean", draft, cleaner::clean), classifier::classify), enricher::enrich);
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
