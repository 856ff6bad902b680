package org.partnercenter.persistence.kernel;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The connections of the work role.
 *
 * <p>Connections are handed out in auto-commit mode, which jOOQ's transactions switch off and on again. No statement waits
 * longer than 10 s for a lock, nor runs longer than 60 s; work that needs longer says so with {@code set local}.
 */
public final class Pool {
    public static final int DEFAULT_SIZE = 16;
    private static final String LIMITS =
            "-c lock_timeout=10s -c statement_timeout=60s -c idle_in_transaction_session_timeout=60s";

    private Pool() {}

    /**
     * Opens the pool and proves that it can connect.
     *
     * @param password the password, or null where the server asks for none
     * @param size most connections at a time, at least 1
     * @throws SchemaUnusable in one line, when no connection can be had
     */
    public static HikariDataSource open(String jdbcUrl, String user, String password, int size) {
        proveReachable(jdbcUrl, user, password);
        HikariConfig config = new HikariConfig();
        config.setPoolName("partner-center");
        config.setJdbcUrl(jdbcUrl);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(Math.min(2, size));
        config.setConnectionTimeout(10_000);
        config.setInitializationFailTimeout(-1);
        config.setConnectionInitSql("set time zone 'UTC'");
        config.addDataSourceProperty("ApplicationName", "partner-center");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        // Details of an error are values of rows, and errors are logged.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("connectTimeout", "10");
        config.addDataSourceProperty("options", LIMITS);
        return new HikariDataSource(config);
    }

    /** The pool itself would report a failure with a stack trace in the log before it throws. */
    private static void proveReachable(String jdbcUrl, String user, String password) {
        try {
            DriverManager.getConnection(jdbcUrl, user, password).close();
        } catch (SQLException e) {
            throw new SchemaUnusable("no connection to the database as " + user + ": " + e.getMessage(), e);
        }
    }
}
