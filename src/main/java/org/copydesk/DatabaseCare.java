package org.copydesk;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.copydesk.store.Database;
import org.copydesk.store.DatabaseState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that the database is there with its tables: at the start, and again when it comes back from a trouble. Safe for any thread. */
final class DatabaseCare {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseCare.class);

    /** What can be done for a database that died. */
    interface Revival {
        void revive() throws IOException;
    }

    private final Revival revival;
    private final BooleanSupplier stopping;
    private final Database database;
    private final DatabaseState state;

    /**
     * @param revival  starts the database again should it have died, if that is in our hands
     * @param stopping whether the program is ending, when a database out of reach is no news
     */
    DatabaseCare(Revival revival, Database database, DatabaseState state, BooleanSupplier stopping) {
        this.revival = revival;
        this.stopping = stopping;
        this.database = database;
        this.state = state;
    }

    /** Whether it is there; without a word when it is not. */
    boolean reach() {
        return open().isEmpty();
    }

    /** Whether it is there, and says so when that changed. */
    boolean reachAloud() {
        Optional<Exception> away = open();
        if (away.isEmpty()) {
            state.back();
        } else if (!stopping.getAsBoolean()) {
            state.away(away.get());
        }
        return away.isEmpty();
    }

    /** A database that came back may have lost its schema, and our own may not have come back by itself. */
    void mend() {
        if (state.isLost()) {
            reach(); // what is wrong has been said, and the next write will tell when it is right
        }
    }

    /** Why it is not there; empty: it is. */
    private Optional<Exception> open() {
        try {
            revival.revive();
            database.open();
            return Optional.empty();
        } catch (IOException | SQLException | RuntimeException away) {
            LOG.debug("not there", away);
            return Optional.of(away);
        }
    }
}
