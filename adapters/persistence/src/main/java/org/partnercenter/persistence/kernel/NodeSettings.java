package org.partnercenter.persistence.kernel;

import static org.partnercenter.persistence.db.Tables.NODE_SETTING;

import java.util.Optional;

/** Small things all nodes of one database share. */
public final class NodeSettings {

    /** By how much the numbers that rows have of their transactions are higher than the server's own; absent: not at all. */
    public static final String TRANSACTIONS_AHEAD = "transactions.ahead";

    private final Database database;

    public NodeSettings(Database database) {
        this.database = database;
    }

    public Optional<String> get(String name) {
        return database.dsl().select(NODE_SETTING.VALUE).from(NODE_SETTING).where(NODE_SETTING.NAME.eq(name))
                .fetchOptional(NODE_SETTING.VALUE);
    }

    /** Keeps the value if there is none yet, and tells which one stands. */
    public String putIfAbsent(String name, String value) {
        database.dsl().insertInto(NODE_SETTING, NODE_SETTING.NAME, NODE_SETTING.VALUE).values(name, value)
                .onConflictDoNothing().execute();
        return get(name).orElseThrow();
    }

    public void put(String name, String value) {
        database.dsl().insertInto(NODE_SETTING, NODE_SETTING.NAME, NODE_SETTING.VALUE).values(name, value)
                .onConflict(NODE_SETTING.NAME).doUpdate().set(NODE_SETTING.VALUE, value).execute();
    }
}
