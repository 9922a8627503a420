package org.copydesk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.copydesk.parse.Drafts;
import org.copydesk.store.Part;

/** Parts of a file that are being understood, in their order: as many as fit into little memory. For one thread. */
final class Ahead {
    private static final int MOST = 32;
    static final long MOST_CHARACTERS = 2_000_000;

    private record Waiting(Future<Part> part, int characters) {
    }

    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private long characters;

    /** @param length of the draft, in characters */
    void add(Future<Part> part, int length) {
        waiting.add(new Waiting(part, length));
        characters += length;
    }

    boolean isCrowded() {
        return waiting.size() > MOST || characters > MOST_CHARACTERS;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /**
     * Waits for the one that came first.
     *
     * @throws Drafts.Stopped when the program stops meanwhile
     */
    Part next() {
        Waiting next = waiting.remove();
        characters -= next.characters();
        try {
            return next.part().get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Drafts.Stopped(stopped);
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof InterruptedException stopped) {
                throw new Drafts.Stopped(stopped);
            }
            throw new IllegalStateException(fault.getCause());
        }
    }
}
