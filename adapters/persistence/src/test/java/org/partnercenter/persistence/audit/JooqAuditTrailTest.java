package org.partnercenter.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.audit.AuditTrail;
import org.partnercenter.application.audit.AuditTrailContract;
import org.partnercenter.application.kernel.AuditLog;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JooqAuditLog;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

class JooqAuditTrailTest implements AuditTrailContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        SHARED.asOwner("truncate pc.audit_entry");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public AuditLog log() {
        return new JooqAuditLog(database, new JsonCodec());
    }

    @Override
    public AuditTrail trail() {
        return new JooqAuditTrail(database, new JsonCodec());
    }

    /** A party that did nothing lately is found by its own index, and not looked for along all that happened since. */
    @Test
    void each_list_has_an_index_of_its_own() {
        SHARED.asOwner("""
                insert into pc.audit_entry (id, at, recorded_at, operation, party_id, party_kind, channel, request_id, subject_type, subject_id,
                        outcome, partner_id, reseller_id, customer_id)
                    select 'e' || n, timestamptz '2026-01-01Z' + n * interval '1 second', '2026-01-01Z', 'o', 'p' || n % 10, 'DISTRIBUTOR', 'REST',
                        'r' || n, 't', 's' || n % 100, 'GRANTED', 'p' || n % 10, 'r' || n % 10, 'c' || n % 10
                    from generate_series(1, 5000) n""", "analyze pc.audit_entry");

        assertThat(plan("txid > 0")).contains("audit_entry_at");
        assertThat(plan("partner_id = 'p1'")).contains("audit_entry_partner");
        assertThat(plan("partner_id = 'p1' and reseller_id = 'r1'")).containsAnyOf("audit_entry_partner", "audit_entry_reseller");
        assertThat(plan("customer_id = 'c1'")).contains("audit_entry_customer");
        assertThat(plan("party_id = 'p1'")).contains("audit_entry_party");
        assertThat(plan("subject_type = 't' and subject_id = 's1'")).contains("audit_entry_subject");
        assertThat(plan("request_id = 'r1'")).contains("audit_entry_request");
    }

    private String plan(String condition) {
        return database.dsl().fetch("explain select * from pc.audit_entry where " + condition + " order by at desc, id desc limit 10").format();
    }
}
