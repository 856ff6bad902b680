package org.partnercenter.persistence.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.testing.TestDatabase;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Forgets the filter on purpose: what a reader sees is then still what names it. */
class FenceTest {

    private static final TestDatabase TEST_DATABASE = TestDatabase.fresh();
    /** One connection, so that whatever a reader left on it is met by the next. */
    private static final HikariDataSource ONE = Pool.open(TEST_DATABASE.jdbcUrl(), TestDatabase.APP, TEST_DATABASE.password(), 1);
    private static final Database DATABASE = new Database(ONE);
    private static final Scope PARTNER = new Scope.OfPartner(new PartyId("d1"));
    private static final Scope RESELLER = new Scope.OfReseller(new PartyId("d1"), new PartyId("r1"));
    private static final Scope CUSTOMER = new Scope.OfHolder(new PartyId("c1"));
    private static final Scope STRANGER = new Scope.OfPartner(new PartyId("nobody"));

    /** In each table a row d1/r1/c1, a row d1/-/c2, and a row d2/r2/c3; of parties those, and of keys and facts one each. */
    @BeforeAll
    static void rows() {
        TEST_DATABASE.asOwner("""
                create temp table who (n int, d text, r text, c text);
                insert into who values (1, 'd1', 'r1', 'c1'), (2, 'd1', null, 'c2'), (3, 'd2', 'r2', 'c3');
                insert into pc.party (id, kind, name, account_name, distributor_id, registered_at)
                    select distinct id, kind, id, id, distributor, timestamptz '2026-01-01Z' from who, lateral (values (d, 'DISTRIBUTOR', null),
                        (r, 'RESELLER', d), (c, 'CUSTOMER', null)) as p (id, kind, distributor) where id is not null;
                insert into pc.access_key (id, party_id, secret, created_at) select 'k' || id, id, 'x', '2026-01-01Z' from pc.party;
                insert into pc.party_fact (party_id, fact, valid_from) select id, 'frozen', '2026-01-01Z' from pc.party;
                insert into pc.coupon_quota select 'q' || n, 'VOUCHER', d, r, case when r is not null then 'p' end, 100, 100, 'CNY', 'NORMAL',
                    '2026-01-01Z', '2027-01-01Z', '{}', 0, 0, '2026-01-01Z', '2026-01-01Z', 1 from who;
                insert into pc.coupon (id, type, status, quota_id, partner_id, reseller_id, customer_id, face_minor, balance_minor, currency,
                        valid_from, valid_until, frozen, created_at, version)
                    select 'k' || n, 'VOUCHER', 'AVAILABLE', 'q' || n, d, r, c, 1, 1, 'CNY', '2026-01-01Z', '2027-01-01Z', false,
                    '2026-01-01Z', 1 from who;
                insert into pc.association (id, customer_id, partner_id, reseller_id, type, associated_on, first)
                    select 'a' || n, c, d, r, '2', '2026-01-01Z', true from who;
                insert into pc.ledger_transfer (id, command_id, kind, from_account, to_account, amount_minor, currency, occurred_at,
                        partner_id, reseller_id, customer_id) select 't' || n, 'x', 'X', 'a', 'b', 1, 'CNY', '2026-01-01Z', d, r, c from who;
                insert into pc.audit_entry (id, at, recorded_at, operation, party_id, party_kind, channel, request_id, subject_type,
                        subject_id, outcome, partner_id, reseller_id, customer_id)
                    select 'e' || n, '2026-01-01Z', '2026-01-01Z', 'o', 'p', 'PLATFORM', 'REST', 'r', 't', 's', 'GRANTED', d, r, c from who;
                insert into pc.outbox_event (id, at, type, subject, data, partner_id, reseller_id, customer_id)
                    select 'o' || n, '2026-01-01Z', 't', 's', '{}', d, r, c from who;
                insert into pc.dropped_file (id, folder, kind, name, partner_id, reseller_id, customer_id, status, size_bytes, received_at,
                        language) select 'f' || n, d, 'k', 'n' || n, d, r, c, 'RECEIVED', 1, '2026-01-01Z', 'ZH_CN' from who""");
    }

    @AfterAll
    static void close() {
        ONE.close();
        TEST_DATABASE.close();
    }

    private static DSLContext sql() {
        return DATABASE.dsl();
    }

    private static int count(String table) {
        return sql().fetchSingle("select count(*) from pc." + table).get(0, Integer.class);
    }

    private static int seen(Scope scope, String table) {
        return DATABASE.seenBy(scope, () -> count(table));
    }

    @ParameterizedTest
    @CsvSource({"coupon_quota,2,1,0", "coupon,2,1,1", "association,2,1,1", "ledger_transfer,2,1,1", "audit_entry,2,1,1",
        "outbox_event,2,1,1", "dropped_file,2,1,1"})
    void a_read_without_a_filter_shows_what_names_the_reader(String table, int partners, int resellers, int customers) {
        assertThat(seen(PARTNER, table)).isEqualTo(partners);
        assertThat(seen(RESELLER, table)).isEqualTo(resellers);
        assertThat(seen(CUSTOMER, table)).isEqualTo(customers);
        assertThat(seen(STRANGER, table)).isZero();
        assertThat(seen(new Scope.Everything(), table)).isEqualTo(3);
        assertThat(count(table)).isEqualTo(3);
    }

    @Test
    void of_parties_a_reader_sees_itself_and_those_it_looks_after() {
        for (var part : Map.of("party", "id", "access_key", "party_id", "party_fact", "party_id").entrySet()) {
            var query = "select " + part.getValue() + " from pc." + part.getKey() + " order by 1";
            assertThat(DATABASE.seenBy(PARTNER, () -> sql().fetch(query).getValues(0, String.class))).containsExactly("c1", "c2", "d1", "r1");
            assertThat(DATABASE.seenBy(RESELLER, () -> sql().fetch(query).getValues(0, String.class))).containsExactly("c1", "r1");
            assertThat(DATABASE.seenBy(CUSTOMER, () -> sql().fetch(query).getValues(0, String.class))).containsExactly("c1");
            assertThat(DATABASE.seenBy(STRANGER, () -> sql().fetch(query))).isEmpty();
            assertThat(sql().fetch(query)).hasSize(7);
        }
    }

    static Stream<String> writes() {
        return Stream.of("update pc.coupon set memo = 'x'", "delete from pc.coupon", "insert into pc.lease values ('a', 'b', '2026-01-01Z')",
                "update pc.party set name = 'x' where id = 'd1'", "insert into pc.node_setting values ('a', 'b')");
    }

    @ParameterizedTest
    @MethodSource("writes")
    void a_reader_writes_nothing(String write) {
        assertThatThrownBy(() -> DATABASE.seenBy(PARTNER, () -> sql().execute(write))).hasMessageContaining("permission denied");
        assertThat(count("coupon where memo is null")).isEqualTo(3);
    }

    @Test
    void a_reader_reads_nothing_that_has_no_viewers() {
        for (var table : List.of("remembered_answer", "node_setting", "audit_seal", "lease", "file_row")) {
            assertThatThrownBy(() -> seen(PARTNER, table)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_connection_keeps_nothing_of_its_last_reader() {
        assertThat(seen(PARTNER, "coupon")).isEqualTo(2);
        assertThat(count("coupon")).isEqualTo(3);
        assertThatThrownBy(() -> DATABASE.seenBy(CUSTOMER, () -> {
            throw new IllegalArgumentException("broken off");
        })).hasMessage("broken off");
        assertThat(count("coupon")).isEqualTo(3);
        assertThatThrownBy(() -> DATABASE.seenBy(CUSTOMER, () -> sql().execute("select 1 / 0"))).hasMessageContaining("division");
        assertThat(seen(PARTNER, "coupon")).isEqualTo(2);
        assertThat(sql().fetchSingle("select current_user::text, current_setting('pc.viewer', true)").intoArray())
                .containsExactly(TestDatabase.APP, "");
    }

    @Test
    void within_a_transaction_a_reader_is_one_for_its_own_work_only() {
        DATABASE.inTransaction(() -> {
            assertThat(seen(RESELLER, "coupon")).isEqualTo(1);
            assertThat(count("coupon")).isEqualTo(3);
            return sql().execute("update pc.coupon set version = version");
        });
    }

    @Test
    void a_reader_cannot_become_another() {
        assertThat(DATABASE.<Integer>seenBy(RESELLER, () -> seen(RESELLER, "coupon"))).isEqualTo(1);
        assertThatThrownBy(() -> DATABASE.seenBy(RESELLER, () -> seen(PARTNER, "coupon"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_a_statement_asks_for_comes_behind_what_makes_it_a_readers() {
        assertThat(DATABASE.<Object[]>seenBy(PARTNER, () -> sql().fetchSingle(
                "select current_user::text, current_setting('pc.viewer'), ?::text, ?::int, count(*) from pc.coupon where id <> ?",
                "a", 7, "k1").intoArray())).containsExactly("pc_app_partner", "d1", "a", 7, 1L);
        for (int i = 0; i < 12; i++) {
            // Often enough to have its plan kept by the server.
            assertThat(seen(i % 2 == 0 ? PARTNER : RESELLER, "coupon")).isEqualTo(i % 2 == 0 ? 2 : 1);
        }
    }

    @Test
    void a_reader_of_nobody_sees_nothing() {
        for (var reader : TestDatabase.READERS) {
            assertThat(DATABASE.<Integer>inTransaction(() -> {
                sql().execute("set local role " + reader);
                return count("coupon") + count("audit_entry") + count("party");
            })).isZero();
        }
    }

    /** A table with viewers is fenced by the migration that brings it. */
    @Test
    void every_table_with_viewers_is_fenced() {
        var fenced = sql().fetch("""
                select distinct c.relname::text from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relnamespace = 'pc'::regnamespace and c.relkind in ('r', 'p')
                  and a.attname in ('partner_id', 'reseller_id', 'customer_id') and not a.attisdropped
                  and not (c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'fence'))""");

        assertThat(fenced).isEmpty();
        TEST_DATABASE.asOwner("create table pc.brought_later (customer_id text)", "comment on schema pc is null");
        Schema.migrate(TEST_DATABASE.jdbcUrl(), TestDatabase.OWNER, TEST_DATABASE.password(), TestDatabase.APP);
        TEST_DATABASE.asOwner("insert into pc.brought_later values ('c1'), ('c2')");
        assertThat(seen(CUSTOMER, "brought_later")).isEqualTo(1);
        assertThat(seen(PARTNER, "brought_later")).isZero();
        assertThat(count("brought_later")).isEqualTo(2);
        TEST_DATABASE.asOwner("drop table pc.brought_later");
    }

    /** The fence becomes a condition of the same index, and costs nothing per row. */
    @Test
    void the_fence_needs_no_other_column_than_the_index_has() {
        var plan = DATABASE.<String>inTransaction(() -> {
            sql().execute("set local enable_seqscan = off");
            sql().execute("set local enable_bitmapscan = off");
            return DATABASE.seenBy(PARTNER, () -> sql().fetch("explain select count(*) from pc.coupon where partner_id = ?"
                    + " and reseller_id is null", "d1").format());
        });

        assertThat(plan).contains("Index Only Scan using coupon_issuer", "One-Time Filter");
    }

    @Test
    void where_nobody_may_make_readers_the_code_stands_alone() {
        try (var bare = TestDatabase.empty()) {
            Schema.migrate(bare.jdbcUrl(), TestDatabase.OWNER, bare.password(), TestDatabase.OWNER);
            try (var owner = Pool.open(bare.jdbcUrl(), TestDatabase.OWNER, bare.password(), 1)) {
                var database = new Database(owner);
                assertThat(database.<Integer>seenBy(PARTNER, () -> database.dsl()
                        .fetchSingle("select count(*) from pc.coupon").get(0, Integer.class))).isZero();
            }
        }
    }
}
