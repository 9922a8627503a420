package org.copydesk;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.copydesk.intake.Contents;
import org.copydesk.intake.Room;
import org.copydesk.parse.Draft;
import org.copydesk.parse.Drafts;
import org.copydesk.parse.Given;
import org.copydesk.parse.Parsers;
import org.copydesk.store.Delivery;
import org.copydesk.store.Outcome;
import org.copydesk.store.Part;
import org.copydesk.text.Refusal;

/**
 * What comes out of one file. A single article is understood here and now. Of a second and all that follow some are
 * understood at the same time, and handed on in their order as they are done. For one thread.
 */
final class Gathering implements Drafts {
    static final String NOTHING = "There is nothing in it that could be an article.";

    private final Contents file;
    private final Room.Place place;
    private final Given beside;
    private final Parsers parsers;
    private final Analysis analysis;
    private final ExecutorService hands;
    private final TimeLimit limit;
    private final Instalments instalments;
    private final Ahead ahead = new Ahead();
    private Draft first;
    private int places;

    /**
     * @param place  what the file takes of the memory, which becomes little when it holds many articles
     * @param beside what a side file says of all that is in it
     */
    Gathering(Contents file, Room.Place place, Given beside, Parsers parsers, Analysis analysis, ExecutorService hands, TimeLimit limit, Instalments instalments) {
        this.file = file;
        this.place = place;
        this.beside = beside;
        this.parsers = parsers;
        this.analysis = analysis;
        this.hands = hands;
        this.limit = limit;
        this.instalments = instalments;
    }

    @Override
    public void are(String mediaType, String charset) {
        instalments.are(mediaType, charset);
    }

    @Override
    public void add(Draft found) {
        stopAtFault();
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
        parsers.parseEntry(entry, this);
    }

    @Override
    public void readInstead(Contents unpacked) throws Refusal {
        parsers.parse(unpacked, this);
    }

    /** The file is read to its end. @throws IOException when the disk does not give what is behind the last article */
    Delivery complete() throws IOException {
        stopAtFault();
        if (places == 1 && first != null) {
            return instalments.only(understood(first, 1));
        }
        takeAll();
        return instalments.complete(places, places > 0 ? null : new Outcome.Refused(NOTHING));
    }

    /** The file cannot be read any further. What was found before counts. @throws IOException likewise */
    Delivery brokenOff(Outcome why) throws IOException {
        stopAtFault();
        if (places == 0) {
            return instalments.complete(0, why);
        }
        reject(place -> new Part(place, file.name() + "!/" + place, null, why));
        takeAll();
        return instalments.complete(places, null);
    }

    /** The file's verdict when it turned out to have it already; null: it has none. */
    Delivery known() {
        return instalments.isKnown() ? instalments.known(places) : null;
    }

    /** What the disk does not give is no fault of the file: it gets no verdict now, however its parser takes it. */
    private void stopAtFault() {
        if (file.fault() != null) {
            throw new Stopped(file.fault());
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
        if (!instalments.isCommitted(place)) {
            wait(hands.submit(() -> understoodInTime(draft, place)), draft.raw().length());
        }
    }

    private void reject(IntFunction<Part> why) {
        stopAtFault();
        places++;
        handOverFirst();
        if (!instalments.isCommitted(places)) {
            wait(CompletableFuture.completedFuture(why.apply(places)), 0);
        }
    }

    private void wait(Future<Part> part, int length) {
        ahead.add(part, length);
        while (ahead.isCrowded()) {
            instalments.add(ahead.next());
        }
    }

    private void takeAll() {
        while (!ahead.isEmpty()) {
            instalments.add(ahead.next());
        }
    }

    /** One of many: neither the time nor the memory that it takes may cost the others. */
    private Part understoodInTime(Draft draft, int place) throws Exception {
        try {
            return limit.run(() -> draft.raw().length(), () -> understood(draft, place));
        } catch (TimeLimit.TooLong | OutOfMemoryError fault) {
            return Part.failed(place, draft.fileName(), fault);
        }
    }

    private Part understood(Draft draft, int place) {
        try {
            return new Part(place, draft.fileName(), analysis.understand(draft), null);
        } catch (Refusal refusal) {
            return Part.refused(place, draft.fileName(), refusal.getMessage());
        } catch (IOException | RuntimeException | StackOverflowError fault) {
            return Part.failed(place, draft.fileName(), fault);
        }
    }
}
