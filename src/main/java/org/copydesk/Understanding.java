package org.copydesk;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.copydesk.intake.Contents;
import org.copydesk.intake.Dropped;
import org.copydesk.intake.Later;
import org.copydesk.intake.Opening;
import org.copydesk.intake.Room;
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
    private final Analysis analysis;

    /** @param workers how many articles of a file of many are worked on at a time */
    public Understanding(Opening opening, Stages stages, Analysis analysis, LongReads reads, TimeLimit limit, int workers) {
        this.opening = opening;
        this.stages = stages;
        this.analysis = analysis;
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
            return readInTime(dropped, place, commit);
        } catch (OutOfMemoryError crowded) {
            place.takeAll();
        } catch (TimeLimit.TooLong fault) {
            return rejected(dropped, Outcome.failed(fault));
        }
        try {
            return readInTime(dropped, place, commit);
        } catch (OutOfMemoryError | TimeLimit.TooLong fault) {
            return rejected(dropped, Outcome.failed(fault));
        }
    }

    /** The time that it may take goes by what comes out of it: a packed file of a megabyte may hold a hundred of text. */
    private Delivery readInTime(Dropped dropped, Room.Place place, Function<Delivery, Outcome> commit) throws Exception {
        AtomicReference<Contents> opened = new AtomicReference<>();
        return limit.run(() -> opened.get() == null ? dropped.bytes() : dropped.bytes() + opened.get().unpackedBytes(), () -> {
            Delivery delivery = read(dropped, opened, place, commit);
            if (!dropped.isUnchanged()) {
                throw new Later("it changed while it was read");
            }
            return delivery;
        });
    }

    private Delivery read(Dropped dropped, AtomicReference<Contents> opened, Room.Place place, Function<Delivery, Outcome> commit) throws IOException {
        try (Contents contents = stages.timed("open", dropped, opening::open)) {
            opened.set(contents);
            Gathering gathering = new Gathering(contents, place, SideFile.of(dropped.path()), parsers, analysis, hands, limit, new Instalments(contents, commit, reads));
            try {
                return read(contents, gathering);
            } catch (Drafts.Stopped stopped) {
                if (contents.fault() != null) {
                    throw contents.fault();
                }
                Delivery known = gathering.known();
                if (known == null) {
                    throw stopped;
                }
                return known;
            }
        } catch (Refusal refusal) {
            return rejected(dropped, new Outcome.Refused(refusal.getMessage()));
        } finally {
            reads.end(dropped.name());
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

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
