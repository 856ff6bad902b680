package org.partnercenter.bootstrap;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.partnercenter.persistence.kernel.Pool;
import org.partnercenter.persistence.kernel.Schema;
import org.partnercenter.persistence.upkeep.Durability;

/** A migrated database and the connections of the work role, whoever runs the server. */
final class DatabaseAccess implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(DatabaseAccess.class.getName());

    private final HikariDataSource pool;
    private final String description;

    private DatabaseAccess(HikariDataSource pool, String description) {
        this.pool = pool;
        this.description = description;
    }

    static DatabaseAccess toExternal(Settings.ExternalDatabase database, int poolSize) {
        return open(database.url(), database.owner(), database.app(), poolSize, "external PostgreSQL at " + database.address());
    }

    static DatabaseAccess toEmbedded(EmbeddedDatabase database, int poolSize) {
        return open(database.jdbcUrl(), database.owner(), database.app(), poolSize,
                "embedded PostgreSQL on 127.0.0.1:" + database.port());
    }

    /** Says so aloud when what is committed could be lost: readiness says it too, but not to whoever starts the house. */
    void warnOfDataLoss(boolean allowed) {
        try {
            List<String> off = Durability.switchedOff(pool);
            if (!off.isEmpty()) {
                LOG.log(Level.WARNING, "DATA CAN BE LOST: the database has switched off {0}. What was answered may be gone after a crash."
                                + " {1}", new Object[] {String.join(", ", off), allowed
                                ? ReadSettings.ALLOW_DATA_LOSS + " allows it."
                                : "The house is not ready until they are on again, or " + ReadSettings.ALLOW_DATA_LOSS + "=true allows it."});
            }
        } catch (SQLException e) {
            throw new StartFailure("the database cannot be asked for its settings: " + e.getMessage(), e);
        }
    }

    private static DatabaseAccess open(
            String url, Settings.Login owner, Settings.Login app, int poolSize, String description) {
        Schema.migrate(url, owner.user(), StandingDatabase.passwordOf(owner), app.user());
        return new DatabaseAccess(Pool.open(url, app.user(), StandingDatabase.passwordOf(app), poolSize), description);
    }

    DataSource dataSource() {
        return pool;
    }

    /** For people: which database it is, without anything secret. */
    String description() {
        return description;
    }

    @Override
    public void close() {
        pool.close();
    }
}
