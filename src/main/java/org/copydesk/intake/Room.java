package org.copydesk.intake;

import java.util.concurrent.Semaphore;

/**
 * How many bytes of files may be in the pipeline at a time, so that memory stays flat whatever lies in the inbox: many small
 * files, or a large one alone. First come, first served; safe for all threads.
 */
public final class Room {
    /** A file takes many times its size while it is understood: texts in two bytes a character, words, facts, rows. */
    private static final long TIMES = 24;
    private static final int BYTES_A_PERMIT = 1024;

    private final int all;
    private final Semaphore permits;
    private volatile boolean closed;

    /** A share of the memory that this JVM may use. */
    public Room() {
        this(Runtime.getRuntime().maxMemory() / TIMES);
    }

    Room(long bytes) {
        all = (int) Math.min(Integer.MAX_VALUE / 4, Math.max(1, bytes / BYTES_A_PERMIT));
        permits = new Semaphore(all, true);
    }

    /** A part of the room, to be left once. */
    public final class Place {
        private int taken;

        private Place(int taken) {
            this.taken = taken;
        }

        /** Waits until nothing else is in the pipeline, so that this file has all of the memory. */
        public synchronized void takeAll() throws Later {
            leave();
            await(all);
            taken = all;
        }

        /** Gives back all but so many bytes, because the file turns out to be read piece by piece. */
        public synchronized void keep(long bytes) {
            int enough = (int) Math.min(taken, 1 + bytes / BYTES_A_PERMIT);
            permits.release(taken - enough);
            taken = enough;
        }

        public synchronized void leave() {
            permits.release(taken);
            taken = 0;
        }
    }

    /** Waits for a place of so many bytes; a file larger than the room gets all of it. @throws Later when the program stops */
    public Place enter(long bytes) throws Later {
        int needed = (int) Math.min(all, 1 + bytes / BYTES_A_PERMIT);
        await(needed);
        return new Place(needed);
    }

    /** Nobody waits any more: the program stops. */
    public void close() {
        closed = true;
        permits.release(Integer.MAX_VALUE / 2);
    }

    private void await(int needed) throws Later {
        try {
            permits.acquire(needed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Later("the program stops");
        }
        if (closed) {
            permits.release(needed);
            throw new Later("the program stops");
        }
    }
}
