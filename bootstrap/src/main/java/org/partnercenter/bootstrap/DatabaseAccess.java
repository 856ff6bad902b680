package org.partnercenter.bootstrap;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.partnercenter.persistence.kernel.Pool;
import org.partnercenter.persistence.kernel.Schema;

/** A migrated database and the connections of the work role, whoever runs the server. */
final class DatabaseAccess implements AutoCloseable {
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

    private static DatabaseAccess open(
            String url, Settings.Login owner, Settings.Login app, int poolSize, String description) {
        Schema.migrate(url, owner.user(), passwordOf(owner), app.user());
        return new DatabaseAccess(Pool.open(url, app.user(), passwordOf(app), poolSize), description);
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

    private static String passwordOf(Settings.Login login) {
        return login.password() == Secret.NONE ? null : login.password().reveal();
    }
}
