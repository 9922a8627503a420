package org.copydesk.store;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Whether the database takes our rows. Says it once when it does not, and once when it does again; health and the end of
 * a single run ask here. Safe for all threads.
 */
public final class DatabaseState {
    private static final Duration LOST = Duration.ofSeconds(3);

    private final Consumer<String> console;
    private Instant awaySince;
    private String trouble;

    /** @param console told one sentence at each change */
    public DatabaseState(Consumer<String> console) {
        this.console = console;
    }

    public synchronized void away(String why) {
        if (awaySince == null) {
            awaySince = Instant.now();
            console.accept("The database does not take rows now (" + why + "). Files stay in the inbox; going on when it is back.");
        }
        trouble = why;
    }

    public void away(Exception why) {
        away(DatabaseFaults.sentence(why));
    }

    public synchronized void back() {
        if (awaySince != null) {
            console.accept("The database takes rows again, after " + Duration.between(awaySince, Instant.now()).toSeconds() + " s.");
            awaySince = null;
            trouble = null;
        }
    }

    /** What is wrong, or null. */
    public synchronized String trouble() {
        return trouble;
    }

    /** Whether it is away so long already that more than waiting may be needed. */
    public boolean isLost() {
        return away().compareTo(LOST) > 0;
    }

    /** How long it has been away; zero when it is there. */
    public synchronized Duration away() {
        return awaySince == null ? Duration.ZERO : Duration.between(awaySince, Instant.now());
    }
}
