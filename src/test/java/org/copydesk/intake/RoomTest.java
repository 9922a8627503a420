package org.copydesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Memory stays flat: the room is full when it is full. */
class RoomTest {
    private static final long MEGABYTE = 1 << 20;
    private final Room room = new Room(MEGABYTE);

    @Test
    void aFileLargerThanTheRoomGetsAllOfItWhenTheOthersHaveLeft() throws Exception {
        Room.Place small = room.enter(1_000);
        CompletableFuture<Room.Place> large = entering(500 * MEGABYTE);

        assertThat(large.isDone()).isFalse();
        small.leave();

        large.get(10, TimeUnit.SECONDS).leave();
    }

    @Test
    void aCrowdedFileIsAloneInItsSecondTry() throws Exception {
        Room.Place first = room.enter(1_000);
        Room.Place crowded = room.enter(1_000);
        CompletableFuture<Void> alone = CompletableFuture.runAsync(() -> takeAll(crowded));

        assertThat(alone.isDone()).isFalse();
        first.leave();

        alone.get(10, TimeUnit.SECONDS);
        assertThat(entering(1).isDone()).isFalse();
        crowded.leave();
    }

    @Test
    void nobodyWaitsForAProgramThatStops() throws Exception {
        room.enter(MEGABYTE);
        CompletableFuture<Room.Place> waiting = entering(MEGABYTE);

        room.close();

        assertThatThrownBy(() -> waiting.get(10, TimeUnit.SECONDS)).hasRootCauseInstanceOf(Later.class);
    }

    private CompletableFuture<Room.Place> entering(long bytes) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return room.enter(bytes);
            } catch (Later later) {
                throw new java.io.UncheckedIOException(later);
            }
        });
    }

    private static void takeAll(Room.Place place) {
        try {
            place.takeAll();
        } catch (Later later) {
            throw new java.io.UncheckedIOException(later);
        }
    }
}
