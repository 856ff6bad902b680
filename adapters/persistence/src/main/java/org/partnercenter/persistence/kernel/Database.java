package org.partnercenter.persistence.kernel;

import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.partnercenter.application.kernel.Busy;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The database of the work role. Storage adapters ask {@link #dsl()} for the context of the running transaction; outside one,
 * every statement stands alone.
 */
public final class Database implements Transactions {

    private static final ScopedValue<DSLContext> CURRENT = ScopedValue.newInstance();
    private static final ScopedValue<Reader> READER = ScopedValue.newInstance();
    private static final int ATTEMPTS = 6;
    private static final long PAUSE_MILLIS = 4;

    private final DataSource dataSource;
    private final DSLContext root;
    private final Fence fence = new Fence();

    public Database(DataSource dataSource) {
        this.dataSource = dataSource;
        root = DSL.using(new DefaultConfiguration()
                .set(dataSource)
                .set(SQLDialect.POSTGRES)
                .set(new Settings()
                        .withRenderNameCase(RenderNameCase.LOWER)
                        .withRenderQuotedNames(RenderQuotedNames.NEVER)
                        .withExecuteLogging(false)
                        .withBatchSize(500))
                .set(ExecuteListener.onException(Database::tellUnavailable)));
    }

    /** The running transaction, or the pool where there is none. */
    public DSLContext dsl() {
        return CURRENT.isBound() ? CURRENT.get() : root;
    }

    /** A query whose text is made now, once. */
    public FixedQuery fixed(Function<DSLContext, Select<?>> query) {
        return new FixedQuery(root, query.apply(root));
    }

    /** The one row of such a query. */
    public Optional<Record> one(FixedQuery query, String... values) {
        try {
            return query.one(dsl(), values);
        } catch (DataAccessException failed) {
            throw CURRENT.isBound() ? failed : translated(failed);
        }
    }

    /**
     * Reads for a caller. Whatever the work forgets to ask for, the database shows it what names the party of the scope and nothing else,
     * and lets it write nothing; see {@code db/fence}. A scope may not be left for another before its work is done.
     */
    public <T> T seenBy(Scope scope, Supplier<T> work) {
        var reader = Reader.of(scope);
        if (reader.isEmpty() || !fence.stands(dsl())) {
            return work.get();
        }
        if (READER.isBound()) {
            if (!READER.get().equals(reader.get())) {
                throw new IllegalStateException("one reader cannot become another");
            }
            return work.get();
        }
        return CURRENT.isBound() ? withinTransaction(reader.get(), work) : alone(reader.get(), work);
    }

    private <T> T withinTransaction(Reader reader, Supplier<T> work) {
        reader.stepDown(dsl());
        var result = ScopedValue.where(READER, reader).call(work::get);
        Reader.stepUp(dsl());
        return result;
    }

    /** Without a transaction around it: each statement is one. */
    private <T> T alone(Reader reader, Supplier<T> work) {
        var lowered = DSL.using(root.configuration().derive(new AsReader(root.configuration().connectionProvider(), reader)));
        try {
            return ScopedValue.where(READER, reader).where(CURRENT, lowered).call(work::get);
        } catch (DataAccessException failed) {
            throw translated(failed);
        }
    }

    /** Statements that stand alone have nobody else to tell a database that is away from a fault of ours. */
    private static void tellUnavailable(ExecuteContext statement) {
        if (statement.exception() instanceof DataAccessException failed && SqlFault.isUnavailable(failed)) {
            statement.exception(unavailable(failed));
        }
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return CURRENT.isBound() ? work.get() : repeated(work);
    }

    private <T> T repeated(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (DataAccessException failed) {
                if (attempt == ATTEMPTS || !SqlFault.isConflict(failed)) {
                    throw translated(failed);
                }
                pause(attempt);
            }
        }
    }

    private <T> T once(Supplier<T> work) {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            var result = committed(connection, work);
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException failed) {
            throw new DataAccessException("a transaction failed", failed);
        }
    }

    private <T> T committed(Connection connection, Supplier<T> work) throws SQLException {
        try {
            var result = ScopedValue.where(CURRENT, DSL.using(root.configuration().derive(connection))).call(work::get);
            connection.commit();
            return result;
        } catch (RuntimeException | Error | SQLException broken) {
            takeBack(connection, broken);
            throw broken;
        }
    }

    private static void takeBack(Connection connection, Throwable broken) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException alsoBroken) {
            broken.addSuppressed(alsoBroken);
        }
    }

    @Override
    public <T> T dryRun(Supplier<T> work) {
        if (CURRENT.isBound()) {
            throw new IllegalStateException("a dry run stands alone");
        }
        try {
            repeated(() -> {
                throw new TakenBack(work.get());
            });
            throw new IllegalStateException("a dry run was not taken back");
        } catch (TakenBack back) {
            return back.result();
        }
    }

    private static RuntimeException translated(DataAccessException failed) {
        if (SqlFault.isLockTimeout(failed)) {
            return new Busy("another command held what this one needs for too long", failed);
        }
        if (SqlFault.isCollision(failed)) {
            return new Busy("other commands kept getting in the way of this one", failed);
        }
        return SqlFault.isUnavailable(failed) ? unavailable(failed) : failed;
    }

    private static Busy unavailable(DataAccessException failed) {
        return new Busy("the database is not available", failed);
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(PAUSE_MILLIS * attempt * attempt);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Busy("interrupted while waiting to try again", stop);
        }
    }

    /** Classes of faults by SQLSTATE. */
    static final class SqlFault {

        private static final Set<String> COLLISIONS = Set.of("40001", "40P01");
        private static final String KEY_TAKEN = "23505";
        private static final String IO_ERROR = "58030";

        private SqlFault() {
        }

        /**
         * Serialization failure, deadlock, or a key that another transaction took after ours had looked: a repetition sees it
         * and decides anew.
         */
        static boolean isConflict(DataAccessException failed) {
            return isCollision(failed) || KEY_TAKEN.equals(failed.sqlState());
        }

        /** Serialization failure or deadlock. */
        static boolean isCollision(DataAccessException failed) {
            return COLLISIONS.contains(failed.sqlState());
        }

        static boolean isLockTimeout(DataAccessException failed) {
            return "55P03".equals(failed.sqlState()) || "57014".equals(failed.sqlState());
        }

        static boolean isUnavailable(DataAccessException failed) {
            var state = failed.sqlState();
            return state != null && (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53") || state.equals(IO_ERROR))
                    || failed.getCause(SQLTransientConnectionException.class) != null;
        }
    }

    private static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Object result;

        TakenBack(Object result) {
            super(null, null, false, false);
            this.result = result;
        }

        @SuppressWarnings("unchecked")
        <T> T result() {
            return (T) result;
        }
    }
}
