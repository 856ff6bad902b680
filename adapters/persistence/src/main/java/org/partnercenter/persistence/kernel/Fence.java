package org.partnercenter.persistence.kernel;

import org.jooq.DSLContext;

/** Whether the database has the roles of readers: a migration that may not make them leaves them out. Asked once. */
final class Fence {

    private static final System.Logger LOG = System.getLogger(Fence.class.getName());
    private static final String STANDS = """
            select count(*) = 3 from pg_roles
            where rolname in (session_user || '_partner', session_user || '_reseller', session_user || '_holder')
              and pg_has_role(session_user, oid, 'member')""";

    private volatile Boolean stands;

    boolean stands(DSLContext database) {
        if (stands == null) {
            stands = (Boolean) database.fetchValue(STANDS);
            if (!stands) {
                LOG.log(System.Logger.Level.WARNING, "No row-level security: the database has no roles for readers."
                        + " See docs/decisions/0024-a-fence-in-the-database.md");
            }
        }
        return stands;
    }
}
