package org.copydesk;

import java.io.File;
import java.io.IOException;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.support.SynchronizationAdapter;
import org.copydesk.intake.Dropped;
import org.copydesk.intake.Later;
import org.copydesk.intake.Opening;
import org.copydesk.intake.Resting;
import org.copydesk.intake.Room;
import org.copydesk.store.GroupCommit;

/** Takes a file out of Camel's hands, finds it room until it leaves the pipeline, and has it understood. Safe for all threads. */
final class Editing implements Processor {
    private final Opening opening;
    private final Room room;
    private final Resting resting;
    private final Understanding understanding;
    private final GroupCommit groupCommit;

    Editing(Opening opening, Room room, Resting resting, Understanding understanding, GroupCommit groupCommit) {
        this.opening = opening;
        this.room = room;
        this.resting = resting;
        this.understanding = understanding;
        this.groupCommit = groupCommit;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void process(Exchange exchange) throws Exception {
        Dropped dropped = opening.dropped((GenericFile<File>) exchange.getMessage().getBody());
        Room.Place place = room.enter(opening.most(dropped));
        exchange.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {
            @Override
            public void onDone(Exchange left) {
                place.leave();
            }
        });
        try {
            exchange.getMessage().setBody(understanding.understand(dropped, place, groupCommit::commit));
        } catch (Later later) {
            throw later;
        } catch (IOException | LinkageError why) { // a class that cannot be loaded is the program's trouble, not this file's
            resting.cannotBeRead(dropped, why);
            throw new Later("it cannot be read now");
        }
    }
}
