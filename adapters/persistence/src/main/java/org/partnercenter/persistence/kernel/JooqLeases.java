package org.partnercenter.persistence.kernel;

import static org.jooq.impl.DSL.excluded;
import static org.partnercenter.persistence.db.Tables.LEASE;

import org.partnercenter.application.kernel.Leases;

import java.time.Instant;

/** Leases as rows; taking one is one statement. */
public final class JooqLeases implements Leases {

    private final Database database;

    public JooqLeases(Database database) {
        this.database = database;
    }

    @Override
    public boolean take(String name, String holder, Instant now, Instant until) {
        return database.dsl().insertInto(LEASE, LEASE.NAME, LEASE.HOLDER, LEASE.HELD_UNTIL).values(name, holder, until)
                .onConflict(LEASE.NAME).doUpdate()
                .set(LEASE.HOLDER, excluded(LEASE.HOLDER)).set(LEASE.HELD_UNTIL, excluded(LEASE.HELD_UNTIL))
                .where(LEASE.HOLDER.eq(holder).or(LEASE.HELD_UNTIL.lt(now)))
                .execute() == 1;
    }
}
