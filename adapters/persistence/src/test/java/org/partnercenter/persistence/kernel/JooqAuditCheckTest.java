package org.partnercenter.persistence.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.application.kernel.AuditFault;
import org.partnercenter.application.kernel.AuditReport;
import org.partnercenter.persistence.testing.TestDatabase;

import java.util.Optional;

/** Tampers as the owner of the tables could, and sees it noticed. */
@Tag("COM-27")
class JooqAuditCheckTest {

    private static final TestDatabase TEST_DATABASE = TestDatabase.fresh();
    private static final int ALL = 100_000;

    private final Database database = new Database(TEST_DATABASE.dataSource());
    private final AuditSealer sealer = new AuditSealer(database);
    private final JooqAuditCheck check = new JooqAuditCheck(database);

    @BeforeEach
    void five_sealed_entries() {
        TEST_DATABASE.asOwner("truncate pc.audit_entry, pc.audit_seal");
        entries("a", "b", "c", "d", "e");
        sealer.doPortion();
    }

    @AfterAll
    static void close() {
        TEST_DATABASE.close();
    }

    private void entries(String... ids) {
        for (var id : ids) {
            database.dsl().execute("insert into pc.audit_entry (id, at, recorded_at, operation, party_id, party_kind, channel, "
                    + "request_id, subject_type, subject_id, outcome, changes) values (?, '2026-01-01Z', '2026-01-01Z', 'o', 'p', "
                    + "'PLATFORM', 'REST', 'r', 't', 's', 'GRANTED', '[]')", id);
        }
    }

    private Optional<AuditReport.Broken> broken() {
        return check.verify(1, ALL).broken();
    }

    private static Optional<AuditReport.Broken> link(long seq, String entry, AuditFault fault) {
        return Optional.of(new AuditReport.Broken(seq, Optional.ofNullable(entry), fault));
    }

    @Test
    void what_nobody_touched_is_intact() {
        entries("f", "g");

        var report = check.verify(1, ALL);
        assertThat(report.isIntact()).isTrue();
        assertThat(report.checked()).isEqualTo(5);
        assertThat(report.unsealed()).isEqualTo(2);
        assertThat(report.head().orElseThrow().seq()).isEqualTo(5);
        assertThat(report.next()).isEmpty();
        sealer.doPortion();
        assertThat(check.verify(1, ALL).checked()).isEqualTo(7);
    }

    @Test
    void an_empty_trail_is_intact() {
        TEST_DATABASE.asOwner("truncate pc.audit_entry, pc.audit_seal");

        assertThat(check.verify(1, ALL)).isEqualTo(new AuditReport(0, 0, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "update pc.audit_entry set subject_id = 'x' where id = 'c'|3|c|ENTRY_CHANGED",
            "update pc.audit_entry set changes = '[ ]' where id = 'a'|1|a|ENTRY_CHANGED",
            "update pc.audit_entry set outcome = 'REFUSED' where id = 'e'|5|e|ENTRY_CHANGED",
            "update pc.audit_entry set txid = 1 where id = 'c'|3|c|ENTRY_CHANGED",
            "update pc.audit_entry set id = 'cc' where id = 'c'|3|c|ENTRY_MISSING",
            "delete from pc.audit_entry where id = 'b'|2|b|ENTRY_MISSING",
            "delete from pc.audit_entry where id = 'e'|5|e|ENTRY_MISSING",
            "update pc.audit_seal set hash = repeat('0', 64) where seq = 2|2|b|SEAL_CHANGED",
            "update pc.audit_seal set txid = txid - 1 where seq = 2|2|b|SEAL_CHANGED",
            "update pc.audit_seal set version = 1 where seq = 2|2|b|SEAL_CHANGED",
            "update pc.audit_seal set version = 9 where seq = 2|2|b|SEAL_CHANGED",
            "update pc.audit_seal set entry_id = 'x' where seq = 2|2|x|SEAL_CHANGED",
            "delete from pc.audit_seal where seq = 3|3|c|SEAL_MISSING",
            "delete from pc.audit_seal where seq = 1|1|a|SEAL_MISSING",
            "delete from pc.audit_seal where seq = 3; delete from pc.audit_entry where id = 'c'|3||SEAL_MISSING",
            "update pc.audit_seal set seq = 9 where seq = 3|3|c|SEAL_MISSING",
            "insert into pc.audit_entry select 'bb', txid, at, recorded_at, operation, party_id, party_kind, operator, credential, "
                    + "channel, request_id, subject_type, subject_id, outcome, refusals, details, partner_id, reseller_id, "
                    + "customer_id, changes from pc.audit_entry where id = 'b'|3|bb|ENTRY_ADDED"})
    void the_first_broken_link_is_named(String tampering, long seq, String entry, AuditFault fault) {
        TEST_DATABASE.asOwner(tampering);

        assertThat(broken()).isEqualTo(link(seq, entry, fault));
        assertThat(check.verify(1, ALL).checked()).isEqualTo(seq - 1);
    }

    @Test
    void two_that_changed_places_are_noticed_seals_or_entries() {
        TEST_DATABASE.asOwner("""
                update pc.audit_seal s set entry_id = 'tmp' where seq = 2; update pc.audit_seal set entry_id = 'b' where seq = 3;
                update pc.audit_seal set entry_id = 'c' where seq = 2""");
        assertThat(broken()).isEqualTo(link(2, "c", AuditFault.SEAL_CHANGED));

        five_sealed_entries();
        TEST_DATABASE.asOwner("""
                update pc.audit_entry set id = 'tmp' where id = 'b'; update pc.audit_entry set id = 'b' where id = 'c';
                update pc.audit_entry set id = 'c' where id = 'tmp'""");
        assertThat(broken()).isEqualTo(link(2, "b", AuditFault.ENTRY_CHANGED));
    }

    @Test
    void the_earliest_of_several_faults_is_told() {
        TEST_DATABASE.asOwner("update pc.audit_entry set subject_id = 'x' where id in ('b', 'd')",
                "insert into pc.audit_entry select 'aa', txid, at, recorded_at, operation, party_id, party_kind, operator, credential, "
                        + "channel, request_id, subject_type, subject_id, outcome from pc.audit_entry where id = 'c'");

        assertThat(broken()).isEqualTo(link(2, "b", AuditFault.ENTRY_CHANGED));
    }

    @Test
    void a_long_chain_is_gone_through_in_parts() {
        assertThat(check.verify(1, 2).next()).contains(3L);
        assertThat(check.verify(1, 2).checked()).isEqualTo(2);
        assertThat(check.verify(3, 2).next()).contains(5L);
        assertThat(check.verify(5, 2).next()).isEmpty();
        assertThat(check.verify(5, 2).checked()).isEqualTo(1);
        assertThat(check.verify(7, 2).broken()).isEqualTo(link(6, null, AuditFault.SEAL_MISSING));

        TEST_DATABASE.asOwner("update pc.audit_entry set subject_id = 'x' where id = 'b'");
        assertThat(check.verify(1, 1).isIntact()).isTrue();
        assertThat(check.verify(2, 1).broken()).isEqualTo(link(2, "b", AuditFault.ENTRY_CHANGED));
        assertThat(check.verify(3, ALL).isIntact()).isTrue();
    }

    /** Seals from before entries told what changed, made by the rule of then. */
    @Test
    void what_was_sealed_under_the_first_rule_still_counts() {
        TEST_DATABASE.asOwner("truncate pc.audit_seal", "update pc.audit_entry set changes = null", """
                insert into pc.audit_seal (seq, entry_id, txid, hash)
                with recursive cell as (
                    select id, txid, repeat('', 0) || '|' || length(id) || ':' || id || '|' || length(txid::text) || ':' || txid
                        || '|20:2026-01-01T00:00:00Z|20:2026-01-01T00:00:00Z|1:o|1:p|8:PLATFORM|-:|-:|4:REST|1:r|1:t|1:s|7:GRANTED'
                        || '|-:|-:|-:|-:|-:' as text, row_number() over (order by txid, id) as seq
                    from pc.audit_entry),
                chain as (
                    select seq, id, txid, encode(sha256((repeat('0', 64) || text)::bytea), 'hex') as hash from cell where seq = 1
                    union all
                    select cell.seq, cell.id, cell.txid, encode(sha256((chain.hash || text)::bytea), 'hex')
                    from chain join cell on cell.seq = chain.seq + 1)
                select seq, id, txid, hash from chain where seq <= 3""");
        sealer.doPortion();

        var report = check.verify(1, ALL);
        assertThat(report.broken()).isEmpty();
        assertThat(report.checked()).isEqualTo(5);
        TEST_DATABASE.asOwner("update pc.audit_entry set changes = '[]' where id = 'b'");
        assertThat(broken()).isEqualTo(link(2, "b", AuditFault.ENTRY_CHANGED));
    }
}
