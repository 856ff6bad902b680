package org.partnercenter.persistence.kernel;

import org.jooq.DSLContext;

import java.util.Collection;

import static org.jooq.impl.DSL.val;

/** Waits for names that have no row to wait for, until the transaction ends. */
public final class AdvisoryLocks {

    private AdvisoryLocks() {
    }

    /** In one order for everybody. Two names that happen to share a lock wait for each other, and that is all. */
    public static void hold(DSLContext dsl, int kind, Collection<String> names) {
        if (!names.isEmpty()) {
            dsl.query("select pg_advisory_xact_lock({0}, h) from (select distinct hashtext(n) as h from unnest({1}) as n order by 1) as t",
                    val(kind), val(names.toArray(String[]::new))).execute();
        }
    }
}
