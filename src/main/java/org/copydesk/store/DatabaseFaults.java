package org.copydesk.store;

import java.sql.SQLException;
import java.util.Set;

/** Tells faults of the data from a database that is away, full, locked, read-only or of another version. */
final class DatabaseFaults {

    /** SQLSTATE classes that speak of the row: cardinality, data, constraint, exception raised, limit exceeded, internal error. */
    private static final Set<String> OF_THE_DATA = Set.of("21", "22", "23", "P0", "54", "XX");

    private DatabaseFaults() {
    }

    /** Whether trying the same rows again is useless. Anything that is no SQLException is a fault of making the rows. */
    static boolean isOfTheData(Throwable fault) {
        SQLException sql = sql(fault);
        if (sql == null) {
            return !(fault instanceof java.io.IOException);
        }
        return sql.getSQLState() != null && sql.getSQLState().length() == 5 && OF_THE_DATA.contains(sql.getSQLState().substring(0, 2));
    }

    /** One line for people. */
    static String sentence(Throwable fault) {
        SQLException sql = sql(fault);
        String message = sql == null ? String.valueOf(fault) : sql.getMessage();
        return message == null ? fault.getClass().getSimpleName() : message.lines().findFirst().orElse("");
    }

    private static SQLException sql(Throwable fault) {
        for (Throwable t = fault; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
