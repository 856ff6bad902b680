package org.partnercenter.persistence.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.notice.NoticeId;
import org.partnercenter.persistence.coupon.JooqCouponReads;
import org.partnercenter.persistence.customer.JooqCustomerQueries;
import org.partnercenter.persistence.identity.JooqIdentityQueries;
import org.partnercenter.persistence.identity.JooqOperators;
import org.partnercenter.persistence.notice.JooqNotices;
import org.partnercenter.persistence.testing.TestDatabase;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javax.sql.DataSource;

/** What is somebody else's is looked for by the very statements that look for what is nowhere. */
class SameStatementsTest {

    private static final TestDatabase TEST_DATABASE = TestDatabase.fresh();
    private static final List<String> SENT = new ArrayList<>();
    private static final Database DATABASE = new Database(recording(TEST_DATABASE.dataSource()));
    private static final Scope STRANGER = new Scope.OfPartner(new PartyId("d2"));
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    @BeforeAll
    static void rows() {
        TEST_DATABASE.asOwner("""
                insert into pc.party (id, kind, name, account_name, registered_at)
                    select id, kind, id, id, timestamptz '2026-01-01Z' from (values ('foreign', 'CUSTOMER'), ('d1', 'DISTRIBUTOR'),
                    ('d2', 'DISTRIBUTOR')) as p (id, kind);
                insert into pc.access_key (id, party_id, secret, created_at) values ('K', 'foreign', 'x', '2026-01-01Z');
                insert into pc.operator values ('foreign', 'd1', 'clerk', '{}', 'ACTIVE', '2026-01-01Z');
                insert into pc.coupon_quota values ('foreign', 'VOUCHER', 'd1', null, null, 100, 100, 'CNY', 'NORMAL',
                    '2026-01-01Z', '2027-01-01Z', '{}', 0, 0, '2026-01-01Z', '2026-01-01Z', 1);
                insert into pc.coupon (id, type, status, quota_id, partner_id, customer_id, face_minor, balance_minor, currency,
                        valid_from, valid_until, frozen, created_at, version)
                    values ('foreign', 'VOUCHER', 'AVAILABLE', 'foreign', 'd1', 'foreign', 1, 1, 'CNY', '2026-01-01Z', '2027-01-01Z',
                    false, '2026-01-01Z', 1);
                insert into pc.association (id, customer_id, partner_id, type, associated_on, first)
                    values ('a', 'foreign', 'd1', '2', '2026-01-01Z', true);
                insert into pc.notice (id, kind, facts, partner_id, at, kept_at)
                    values ('foreign', 'QUOTA_GRANTED', '{}', 'd1', '2026-01-01Z', '2026-01-01Z');
                """);
    }

    @AfterAll
    static void close() {
        TEST_DATABASE.close();
    }

    private static DataSource recording(DataSource real) {
        return proxy(DataSource.class, real, (name, argument) -> { });
    }

    @FunctionalInterface
    private interface Told {
        void call(String method, Object argument);
    }

    private static <T> T proxy(Class<T> type, T real, Told told) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            told.call(method.getName(), arguments == null || arguments.length == 0 ? "" : arguments[0]);
            try {
                var result = method.invoke(real, arguments);
                return result instanceof Connection connection ? proxy(Connection.class, connection, SameStatementsTest::note) : result;
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }));
    }

    private static void note(String method, Object argument) {
        if (method.startsWith("prepare")) {
            SENT.add(argument.toString());
        }
    }

    static Stream<Named<Consumer<String>>> lookups() {
        var json = new JsonCodec();
        var coupons = new JooqCouponReads(DATABASE, json);
        var parties = new JooqIdentityQueries(DATABASE);
        var customers = new JooqCustomerQueries(DATABASE);
        return Stream.of(
                Named.of("coupon", id -> coupons.coupon(STRANGER, new CouponId(id))),
                Named.of("quota", id -> coupons.quota(STRANGER, new QuotaId(id))),
                Named.of("party", id -> parties.party(STRANGER, new PartyId(id))),
                Named.of("keys", id -> parties.keys(STRANGER, new PartyId(id))),
                Named.of("facts", id -> parties.facts(STRANGER, new PartyId(id))),
                Named.of("associations", id -> customers.history(STRANGER, new PartyId(id))),
                Named.of("customers", id -> customers.customers(STRANGER, Set.of(new PartyId(id)), NOW)),
                Named.of("operator", id -> new JooqOperators(DATABASE).find(Set.of(new OperatorId(id)))),
                Named.of("notice", id -> new JooqNotices(DATABASE, json).find(STRANGER, new NoticeId(id))));
    }

    @ParameterizedTest
    @MethodSource("lookups")
    @Tag("COM-12")
    void a_foreign_thing_costs_what_an_absent_one_costs(Consumer<String> lookup) {
        lookup.accept("absent");

        assertThat(statements(lookup, "foreign")).isNotEmpty().isEqualTo(statements(lookup, "absent"));
    }

    private static List<String> statements(Consumer<String> lookup, String id) {
        SENT.clear();
        lookup.accept(id);
        return List.copyOf(SENT);
    }
}
