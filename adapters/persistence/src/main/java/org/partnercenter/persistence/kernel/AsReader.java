package org.partnercenter.persistence.kernel;

import org.jooq.ConnectionProvider;
import org.jooq.tools.jdbc.DefaultConnection;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Connections on which each statement is a reader's. What makes it one travels in front of it, to the server and into the same implicit
 * transaction: no way to the database more than without, and nothing left behind.
 */
final class AsReader implements ConnectionProvider {

    private static final String STEP_DOWN =
            "select set_config('role', session_user || ?, true), set_config('pc.viewer', ?, true); ";
    private static final int PARAMETERS = 2;

    private final ConnectionProvider pool;
    private final Reader reader;

    AsReader(ConnectionProvider pool, Reader reader) {
        this.pool = pool;
        this.reader = reader;
    }

    @Override
    public Connection acquire() {
        return new Lowered(pool.acquire(), reader);
    }

    @Override
    public void release(Connection connection) {
        pool.release(((Lowered) connection).getDelegate());
    }

    /** Hands out prepared statements and no others: none gets by. */
    private static final class Lowered extends DefaultConnection {

        private final Reader reader;

        Lowered(Connection delegate, Reader reader) {
            super(delegate);
            this.reader = reader;
        }

        @Override
        public PreparedStatement prepareStatement(String sql) throws SQLException {
            var both = super.prepareStatement(STEP_DOWN + sql);
            both.setString(1, reader.role());
            both.setString(2, reader.party().value());
            return (PreparedStatement) Proxy.newProxyInstance(Lowered.class.getClassLoader(), new Class<?>[] {PreparedStatement.class},
                    (proxy, method, arguments) -> call(both, method, arguments));
        }

        private static Object call(PreparedStatement both, Method method, Object[] arguments) throws Throwable {
            try {
                return switch (method.getName()) {
                    case "execute", "executeQuery", "executeUpdate" -> run(both, method, arguments);
                    default -> method.invoke(both, behindOurs(method, arguments));
                };
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }

        private static Object run(PreparedStatement both, Method method, Object[] arguments) throws SQLException {
            if (arguments != null) {
                throw new UnsupportedOperationException(method.toString());
            }
            both.execute();
            boolean hasRows = both.getMoreResults();
            return switch (method.getName()) {
                case "execute" -> hasRows;
                case "executeQuery" -> both.getResultSet();
                default -> both.getUpdateCount();
            };
        }

        private static Object[] behindOurs(Method method, Object[] arguments) {
            if (method.getName().startsWith("set") && arguments.length > 1 && arguments[0] instanceof Integer index) {
                var moved = arguments.clone();
                moved[0] = index + PARAMETERS;
                return moved;
            }
            return arguments;
        }

        @Override
        public Statement createStatement() {
            throw other();
        }

        @Override
        public Statement createStatement(int type, int concurrency) {
            throw other();
        }

        @Override
        public Statement createStatement(int type, int concurrency, int holdability) {
            throw other();
        }

        @Override
        public PreparedStatement prepareStatement(String sql, int type, int concurrency) {
            throw other();
        }

        @Override
        public PreparedStatement prepareStatement(String sql, int type, int concurrency, int holdability) {
            throw other();
        }

        @Override
        public PreparedStatement prepareStatement(String sql, int generated) {
            throw other();
        }

        @Override
        public PreparedStatement prepareStatement(String sql, int[] columns) {
            throw other();
        }

        @Override
        public PreparedStatement prepareStatement(String sql, String[] columns) {
            throw other();
        }

        @Override
        public CallableStatement prepareCall(String sql) {
            throw other();
        }

        @Override
        public CallableStatement prepareCall(String sql, int type, int concurrency) {
            throw other();
        }

        @Override
        public CallableStatement prepareCall(String sql, int type, int concurrency, int holdability) {
            throw other();
        }

        private static UnsupportedOperationException other() {
            return new UnsupportedOperationException("a reader has prepared statements only");
        }
    }
}
