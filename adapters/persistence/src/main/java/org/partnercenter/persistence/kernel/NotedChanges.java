package org.partnercenter.persistence.kernel;

import java.sql.Connection;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.changelog.visitor.AbstractChangeExecListener;
import liquibase.changelog.visitor.ChangeExecListener;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.DatabaseException;

/**
 * A connection on which a change and the note that it has run are committed together. Liquibase by itself commits the change first: who is
 * killed before the note finds a change that cannot run again, and never starts any more.
 */
final class NotedChanges extends JdbcConnection {

    private boolean unnoted;

    NotedChanges(Connection connection) {
        super(connection);
    }

    @Override
    public void commit() throws DatabaseException {
        if (!unnoted) {
            super.commit();
        }
    }

    /** Tells this connection when a change is run, and when it is noted. */
    ChangeExecListener listener() {
        return new AbstractChangeExecListener() {
            @Override
            public void willRun(ChangeSet change, DatabaseChangeLog changes, Database database, ChangeSet.RunStatus status) {
                unnoted = true;
            }

            @Override
            public void ran(ChangeSet change, DatabaseChangeLog changes, Database database, ChangeSet.ExecType how) {
                unnoted = false;
            }

            @Override
            public void runFailed(ChangeSet change, DatabaseChangeLog changes, Database database, Exception failure) {
                unnoted = false;
            }
        };
    }
}
