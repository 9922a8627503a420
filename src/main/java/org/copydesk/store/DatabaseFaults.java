package org.copydesk.store;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;

/** Tells faults of the data from a database that is away, full, locked, read-only or of another version. */
final class DatabaseFaults {

    /** SQLSTATE classes that speak of the row: cardinality, data, constraint, exception raised, limit exceeded. */
    private static final Set<String> OF_THE_DATA = Set.of("21", "22", "23", "P0", "54");
    /** "Internal error" speaks of a row that is too much for the server; the others of its class of a broken disk. */
    private static final String INTERNAL = "XX000";

    private DatabaseFaults() {
    }

    /** Whether trying the same rows again is useless. What is no SQLException is a fault of making the rows, unless Camel stops. */
    static boolean isOfTheData(Throwable fault) {
        SQLException sql = sql(fault);
        if (sql == null) {
            return !(fault instanceof RejectedExecutionException);
        }
        String state = sql.getSQLState();
        return state != null && state.length() == 5 && (OF_THE_DATA.contains(state.substring(0, 2)) || state.equals(INTERNAL));
    }

    /**
     * Whether two programs were in each other's way (a deadlock, or the same file of many articles read by both): tried again at
     * once, it goes well.
     */
    static boolean isCollision(Throwable fault) {
        SQLException sql = sql(fault);
        return sql != null && sql.getSQLState() != null
                && (sql.getSQLState().startsWith("40") || sql.getSQLState().equals("23503") && String.valueOf(sql.getMessage()).contains("articles_file_id_fkey"));
    }

    /** One line for people. */
    static String sentence(Throwable fault) {
        SQLException sql = sql(fault);
        String message = sql == null ? String.valueOf(fault) : sql.getMessage();
        return message == null ? fault.getClass().getSimpleName() : message.lines().findFirst().orElse("");
    }

    /** The innermost: a pool that waited in vain says less than the server that turned it away. */
    private static SQLException sql(Throwable fault) {
        SQLException innermost = null;
        for (Throwable t = fault; t != null; t = t.getCause()) {
            innermost = t instanceof SQLException sql ? sql : innermost;
        }
        return innermost;
    }
}
