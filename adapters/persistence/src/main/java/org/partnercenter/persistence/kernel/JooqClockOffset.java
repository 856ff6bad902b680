package org.partnercenter.persistence.kernel;

import static org.partnercenter.persistence.db.Tables.NODE_SETTING;

import org.partnercenter.application.sandbox.ClockOffset;

import java.time.Duration;

/** The offset as a row of settings all nodes share. */
public final class JooqClockOffset implements ClockOffset {

    private static final String NAME = "sandbox.clock.offset";

    private final Database database;

    public JooqClockOffset(Database database) {
        this.database = database;
    }

    @Override
    public Duration get() {
        return database.dsl().select(NODE_SETTING.VALUE).from(NODE_SETTING).where(NODE_SETTING.NAME.eq(NAME))
                .fetchOptional(row -> Duration.parse(row.value1())).orElse(Duration.ZERO);
    }

    @Override
    public void set(Duration offset) {
        database.inTransaction(() -> {
            database.dsl().insertInto(NODE_SETTING, NODE_SETTING.NAME, NODE_SETTING.VALUE)
                    .values(NAME, offset.toString()).onConflictDoNothing().execute();
            var stored = Duration.parse(database.dsl().select(NODE_SETTING.VALUE).from(NODE_SETTING)
                    .where(NODE_SETTING.NAME.eq(NAME)).forUpdate().fetchSingle().value1());
            if (stored.compareTo(offset) < 0) {
                database.dsl().update(NODE_SETTING).set(NODE_SETTING.VALUE, offset.toString())
                        .where(NODE_SETTING.NAME.eq(NAME)).execute();
            }
            return null;
        });
    }
}
