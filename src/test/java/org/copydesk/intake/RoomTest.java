package org.copydesk.intake;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Memory stays flat: the room is full when it is full. */
@Timeout(60)
class RoomTest {
    private static final long MEGABYTE = 1 << 20;
    private final Room room = new Room(MEGABYTE);

    @Test
    void aFileLargerThanTheRoomGetsAllOfItWhenTheOthersHaveLeft() throws Exception {
        Room.Place small = room.enter(1_000);
        FutureTask<Room.Place> large = waiting(() -> room.enter(500 * MEGABYTE));

        small.leave();

        large.get(10, TimeUnit.SECONDS).leave();
    }

    @Test
    void aCrowdedFileIsAloneInItsSecondTry() throws Exception {
        Room.Place first = room.enter(1_000);
        Room.Place crowded = room.enter(1_000);
        FutureTask<Room.Place> alone = waiting(() -> {
            crowded.takeAll();
            return crowded;
        });

        first.leave();

        alone.get(10, TimeUnit.SECONDS);
        FutureTask<Room.Place> next = waiting(() -> room.enter(1));
        crowded.leave();
        next.get(10, TimeUnit.SECONDS).leave();
    }

    @Test
    void nobodyWaitsForAProgramThatStops() throws Exception {
        room.enter(MEGABYTE);
        FutureTask<Room.Place> waiting = waiting(() -> room.enter(MEGABYTE));

        room.close();

        assertThatThrownBy(() -> waiting.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(Later.class);
    }

    /** Comes back when a thread of its own waits for its place; one that is let in at once is an error. */
    private static FutureTask<Room.Place> waiting(Callable<Room.Place> entering) {
        FutureTask<Room.Place> place = new FutureTask<>(entering);
        Thread thread = new Thread(place, "entering");
        thread.setDaemon(true);
        thread.start();
        while (thread.getState() != Thread.State.WAITING) {
            if (!thread.isAlive()) {
                throw new AssertionError("it did not have to wait");
            }
            Thread.onSpinWait();
        }
        return place;
    }
}
