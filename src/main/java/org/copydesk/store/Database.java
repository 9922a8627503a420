package org.copydesk.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.Closeable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.postgresql.Driver;

/** The connections to PostgreSQL, and the state of its schema. */
public final class Database implements Closeable {
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(5);

    private final HikariDataSource pool;
    private final String url;
    private final String user;
    private final String password;

    /** Connects to nothing yet: a database that is away is waited for in {@link #open}. User and password may be null. */
    public Database(String url, String user, String password, int connections) {
        this.url = url;
        this.user = user;
        this.password = password;
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
        config.setInitializationFailTimeout(-1);
        config.setPoolName("database");
        // a lock that somebody holds is told and tried again, and does not keep the program from ending
        config.setConnectionInitSql("SET lock_timeout = '5s'");
        Properties driver = new Properties();
        driver.setProperty("ApplicationName", "copydesk");
        driver.setProperty("connectTimeout", "5");
        driver.setProperty("tcpKeepAlive", "true");
        // a server that vanished without a word is given up after this
        driver.setProperty("socketTimeout", Long.toString(LONGEST_ANSWER.toSeconds()));
        config.setDataSourceProperties(driver);
        pool = new HikariDataSource(config);
    }

    /** Whether an address is one of a PostgreSQL at all. The driver would repeat it where it is not, with whatever password is in it. */
    public static boolean canRead(String url) {
        return Driver.parseURL(url, null) != null;
    }

    public DataSource dataSource() {
        return pool;
    }

    /**
     * Brings the schema, and what it knows of countries, topics and sources, up to date.
     *
     * @throws SQLException when the database is away, or its schema is newer than this program: to be tried again later
     */
    public void open() throws SQLException {
        // on a connection of its own: a migration of many rows may take as long as it needs
        Flyway flyway = Flyway.configure().dataSource(url, user, password).locations("classpath:db/migration").baselineOnMigrate(true).baselineVersion("0").load();
        try {
            for (MigrationInfo migration : flyway.info().all()) {
                if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
                    throw new SQLException("its schema, version " + migration.getVersion() + ", is newer than this program", "42000");
                }
            }
            flyway.migrate();
        } catch (FlywayException e) {
            throw new SQLException("its schema cannot be brought up to date: " + e.getMessage().lines().findFirst().orElse(""), "42000", e);
        }
        try (Connection connection = pool.getConnection()) {
            ReferenceData.fill(connection);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
