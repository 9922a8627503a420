package org.copydesk.watch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.camel.health.HealthCheck;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.impl.health.AbstractHealthCheck;
import org.copydesk.store.DatabaseState;

/** Ready when the database answers and takes rows. */
public final class DatabaseHealth extends AbstractHealthCheck {
    private final DataSource database;
    private final DatabaseState state;

    public DatabaseHealth(DataSource database, DatabaseState state) {
        super("copydesk", "database");
        this.database = database;
        this.state = state;
    }

    @Override
    public boolean isLiveness() {
        return false;
    }

    @Override
    protected void doCall(HealthCheckResultBuilder builder, Map<String, Object> options) {
        String trouble = state.trouble();
        if (trouble != null) {
            builder.message(trouble).down();
            return;
        }
        try (Connection connection = database.getConnection()) {
            builder.state(connection.isValid(2) ? HealthCheck.State.UP : HealthCheck.State.DOWN);
        } catch (SQLException e) {
            builder.message(e.getMessage()).down();
        }
    }
}
