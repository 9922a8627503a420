package org.copydesk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.copydesk.enrich.EnrichedArticle;
import org.copydesk.intake.Contents;
import org.copydesk.intake.Room;
import org.copydesk.parse.Draft;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Given;
import org.copydesk.store.Delivery;
import org.copydesk.store.Outcome;
import org.copydesk.store.Part;
import org.copydesk.text.Refusal;
import org.copydesk.watch.LongReads;

/**
 * What comes out of one file. A single article is understood here and now. Of a second and all that follow some are
 * understood at the same time, and as soon as enough of them are done they are committed as an instalment: little of a
 * large file is in memory. After a crash the parts that were committed are passed over. For one thread.
 */
final class Gathering implements Drafts {
    /** Parts that make an instalment, and characters that do. */
    private static final int ENOUGH = 200;
    private static final long ENOUGH_CHARACTERS = 1_000_000;
    static final String NOTHING = "There is nothing in it that could be an article.";

    /** The stages behind parsing. */
    interface Step {
        EnrichedArticle understand(Draft draft) throws Refusal, IOException;
    }

    /** Reads an entry as a file is read. */
    interface Reader {
        void read(Contents entry, Drafts drafts) throws Refusal;
    }

    private final Contents file;
    private final Room.Place place;
    private final Given beside;
    private final Step step;
    private final Reader reader;
    private final ExecutorService hands;
    private final TimeLimit limit;
    private final Function<Delivery, Outcome> commit;
    private final LongReads reads;
    private final Ahead ahead = new Ahead();
    private final List<Part> parts = new ArrayList<>();
    private String mediaType;
    private String charset;
    private Draft first;
    private int places;
    private int committed;
    private long weight;
    private boolean known;

    /**
     * @param place  what the file takes of the memory, which becomes little when it holds many articles
     * @param beside what a side file says of all that is in it
     */
    Gathering(Contents file, Room.Place place, Given beside, Step step, Reader reader, ExecutorService hands, TimeLimit limit, Function<Delivery, Outcome> commit, LongReads reads) {
        this.file = file;
        this.place = place;
        this.beside = beside;
        this.step = step;
        this.reader = reader;
        this.hands = hands;
        this.limit = limit;
        this.commit = commit;
        this.reads = reads;
    }

    @Override
    public void are(String type, String characters) {
        if (mediaType == null) {
            mediaType = type;
            charset = characters;
        }
    }

    @Override
    public void add(Draft found) {
        Draft draft = found.given(beside.over(found.given()));
        places++;
        if (places == 1) {
            first = draft;
        } else {
            handOverFirst();
            handOver(draft, places);
        }
    }

    @Override
    public void refuse(String name, String sentence) {
        reject(place -> Part.refused(place, name, sentence));
    }

    @Override
    public void fail(String name, Throwable fault) {
        reject(place -> Part.failed(place, name, fault));
    }

    @Override
    public void read(Contents entry) throws Refusal {
        try {
            if (entry.beginning().length == 0) {
                throw new Refusal("It is empty.");
            }
            reader.read(entry, this);
        } catch (Stopped stopped) {
            throw stopped;
        } catch (Refusal refusal) {
            if (file.exceeded() != null) {
                throw refusal;
            }
            refuse(entry.name(), refusal.getMessage());
        } catch (RuntimeException | StackOverflowError fault) {
            fail(entry.name(), fault);
        }
    }

    @Override
    public void readInstead(Contents unpacked) throws Refusal {
        reader.read(unpacked, this);
    }

    /** The file is read to its end. */
    Delivery complete() {
        if (places == 1 && first != null) {
            Part only = understood(first, 1);
            return delivery(only.article() == null ? List.of() : List.of(only), only.rejected());
        }
        takeAll();
        return delivery(parts, places > 0 ? null : new Outcome.Refused(NOTHING));
    }

    /** The file cannot be read any further. What was found before counts. */
    Delivery brokenOff(Outcome why) {
        if (places == 0) {
            return delivery(List.of(), why);
        }
        reject(place -> new Part(place, file.name() + "!/" + place, null, why));
        takeAll();
        return delivery(parts, null);
    }

    /** The file had its verdict already, before the program was ended the last time: nothing of it is read again. */
    boolean isKnown() {
        return known;
    }

    Delivery known() {
        return new Delivery(file.dropped(), null, mediaType, charset, List.of(), places, true, null);
    }

    private Delivery delivery(List<Part> found, Outcome rejected) {
        reads.end(file.name());
        try {
            // what is refused at its beginning is not read for its hash: it may have many gigabytes
            String sha256 = rejected != null && file.progress() < file.dropped().bytes() ? null : file.sha256();
            return new Delivery(file.dropped(), sha256, mediaType, charset, found, places, true, rejected);
        } catch (IOException unreadable) {
            return new Delivery(file.dropped(), null, mediaType, charset, found, places, true, rejected);
        }
    }

    private void handOverFirst() {
        if (first != null) {
            Draft draft = first;
            first = null;
            place.keep(Ahead.MOST_CHARACTERS);
            handOver(draft, 1);
        }
    }

    private void handOver(Draft draft, int place) {
        if (place > committed) {
            wait(hands.submit(() -> understoodInTime(draft, place)), draft.raw().length());
        }
    }

    private void reject(IntFunction<Part> why) {
        places++;
        handOverFirst();
        if (places > committed) {
            wait(CompletableFuture.completedFuture(why.apply(places)), 0);
        }
    }

    private void wait(Future<Part> part, int length) {
        ahead.add(part, length);
        while (ahead.isCrowded()) {
            takeNext();
        }
    }

    private void takeAll() {
        while (!ahead.isEmpty()) {
            takeNext();
        }
    }

    private void takeNext() {
        Part part = ahead.next();
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
            throw new Stopped(null);
        }
    }

    /** One of many: neither the time nor the memory that it takes may cost the others. */
    private Part understoodInTime(Draft draft, int place) throws Exception {
        try {
            return limit.run(draft.raw().length(), () -> understood(draft, place));
        } catch (TimeLimit.TooLong | OutOfMemoryError fault) {
            return Part.failed(place, draft.fileName(), fault);
        }
    }

    private Part understood(Draft draft, int place) {
        try {
            return new Part(place, draft.fileName(), step.understand(draft), null);
        } catch (Refusal refusal) {
            return Part.refused(place, draft.fileName(), refusal.getMessage());
        } catch (IOException | RuntimeException | StackOverflowError fault) {
            return Part.failed(place, draft.fileName(), fault);
        }
    }
}
