package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.huaweicloud.sdk.bss.v2.model.CouponRecordV2;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Time passes, customers come and go, and not a cent is lost. On a server of its own, because it moves the clock. */
class LifeOfACouponTest {
    private static DemoServer.Running server;
    private static World world;

    private Party distributor;
    private Party customer;
    private String quota;
    private Sdk sdk;

    @BeforeAll
    static void start() {
        server = DemoServer.Running.start();
        world = server.world();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void a_distributor_with_quota_and_a_customer() {
        distributor = world.distributor();
        customer = world.resaleCustomerOf(distributor);
        quota = world.quotaOf(distributor, "1000.00");
        sdk = new Sdk(world.sdk(distributor), null);
    }

    @AfterEach
    void the_ledger_balances() {
        world.assertLedgerBalances();
    }

    private void assertBalance(String expected) {
        assertThat(world.balanceOf(quota)).isEqualByComparingTo(expected);
    }

    private void assertRecords(String coupon, Object... typeAndAmount) {
        var expected = new Tuple[typeAndAmount.length / 2];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = tuple(typeAndAmount[2 * i], typeAndAmount[2 * i + 1]);
        }
        assertThat(sdk.recordsOf(coupon)).extracting(CouponRecordV2::getOperationType,
                record -> record.getOperationAmount().toPlainString()).containsExactlyInAnyOrder(expected);
    }

    private static List<String> timeline(Party who, String kind, String id) {
        return StreamSupport.stream(world.get(who, "/v2/partners/" + kind + "/" + id + "/timeline").is(200).json()
                .path("timeline").spliterator(), false).map(entry -> entry.path("what").textValue()).toList();
    }

    private static List<String> possible(Party who, String kind, String id) {
        return StreamSupport.stream(world.get(who, "/v2/partners/" + kind + "/" + id + "/transitions").is(200).json()
                        .path("transitions").spliterator(), false)
                .filter(step -> step.path("possible").booleanValue()).map(step -> step.path("event").textValue()).toList();
    }

    @Test
    @Tag("CPN-31")
    @Tag("CPN-50")
    void an_expired_coupon_gives_its_balance_back_by_itself() {
        Instant end = world.now().plus(2, ChronoUnit.HOURS);
        String coupon = world.couponOf(distributor, quota, customer, "100.00", Map.of("expire_time", end.toString()));
        String usedUp = world.couponOf(distributor, quota, customer, "10.00", Map.of("expire_time", end.toString()));
        world.use(coupon, "order-1", "30.00");
        world.use(usedUp, "order-2", "10.00");
        world.billing(coupon, "hold", Map.of("order_id", "order-3", "amount", 5)).is(200);
        assertBalance("890");

        world.moveClockTo(end.plusSeconds(1));

        assertThat(sdk.issuedTo(customer)).extracting(each -> each.getCouponId(), each -> each.getStatus())
                .containsExactlyInAnyOrder(tuple(coupon, 4), tuple(usedUp, 3));
        world.billing(coupon, "use", Map.of("order_id", "order-3", "amount", 5)).refused(409, "COUPON_STATE", "CPN-20");
        await().atMost(Duration.ofSeconds(120)).untilAsserted(() -> assertBalance("960"));
        assertRecords(coupon, "1", "100.00", "4", "70.00");
        assertRecords(usedUp, "1", "10.00");
        assertThat(world.coupon(coupon).amount("balance")).isZero();
        assertThat(timeline(distributor, "coupons", coupon)).startsWith("COUPON_ISSUED")
                .containsSubsequence("COUPON_USED", "RECLAIMED_ON_EXPIRY");
        world.post(distributor, "/v2/partners/coupons/reclaim", Map.of("coupon_ids", List.of(coupon))).is(200);
        assertBalance("960");
    }

    @Test
    @Tag("QTA-02")
    @Tag("CPN-27")
    void a_quota_ends_with_its_time_and_still_takes_back_what_its_coupons_return() {
        Instant end = world.now().plus(1, ChronoUnit.HOURS);
        String shortLived = world.quotaOf(distributor, "50.00", Map.of("expire_time", end.toString()));
        String coupon = world.couponOf(distributor, shortLived, customer, "20.00");

        world.moveClockTo(end.plusSeconds(1));

        assertThat(world.quota(shortLived).json().path("quota_status").intValue()).isEqualTo(3);
        await().atMost(Duration.ofSeconds(120)).untilAsserted(() ->
                assertThat(world.balanceOf(shortLived)).isEqualByComparingTo("50"));
        assertRecords(coupon, "1", "20.00", "4", "20.00");
        world.post(distributor, "/v2/partners/coupons", Map.of("quota_id", shortLived, "customer_ids", List.of(customer.id()),
                "face_value", 1)).refused(400, "CBC.99000017", "QTA-02");
        assertThat(possible(distributor, "coupon-quotas", shortLived)).isEmpty();
    }

    @Test
    @Tag("CPN-30")
    void a_customer_that_leaves_leaves_its_coupons_behind() {
        String coupon = world.couponOf(distributor, quota, customer, "100.00");
        world.use(coupon, "order-1", "30.00");
        world.billing(coupon, "hold", Map.of("order_id", "order-2", "amount", 5)).is(200);

        world.post(Party.PLATFORM, "/v2/platform/associations/" + customer.id() + "/end", "{}").is(200);

        assertBalance("970");
        assertRecords(coupon, "1", "100.00", "3", "70.00");
        assertThat(world.coupon(coupon).json().path("status").intValue()).isEqualTo(5);
        assertThat(world.get(customer, "/v2/promotions/benefits/coupons").is(200).json().path("count").intValue()).isZero();
        world.billing(coupon, "refund", Map.of("order_id", "order-1", "amount", 30)).is(200);
        assertBalance("1000");
        assertRecords(coupon, "1", "100.00", "3", "70.00", "5", "30.00");
    }

    @Test
    @Tag("CPN-32")
    void a_switch_of_model_takes_coupons_back() {
        String coupon = world.couponOf(distributor, quota, customer, "100.00");

        world.post(Party.PLATFORM, "/v2/platform/associations/" + customer.id() + "/switch", Map.of("association_type", "1"))
                .is(200);

        assertBalance("1000");
        JsonNode record = world.get(distributor, "/v2/partners/coupons/" + coupon + "/timeline").is(200).json();
        assertThat(record.path("timeline").findValuesAsText("what")).contains("RECLAIMED_ON_MODEL_SWITCH");
        assertRecords(coupon, "1", "100.00", "8", "100.00");
    }

    @Test
    @Tag("CPN-32")
    void a_transfer_to_another_reseller_takes_coupons_back_to_the_resellers_quota() {
        Party reseller = world.resellerOf(distributor);
        Party other = world.resellerOf(distributor);
        Party indirect = world.resaleCustomerOf(distributor, reseller);
        String passed = sdk.passOn(quota, "200.00", reseller).getSimpleQuotaInfos().getFirst().getQuotaId();
        String coupon = world.couponOf(reseller, passed, indirect, "50.00");

        world.post(Party.PLATFORM, "/v2/platform/associations/" + indirect.id() + "/transfer",
                Map.of("indirect_partner_id", other.id())).is(200);

        assertThat(world.balanceOf(passed)).isEqualByComparingTo("200");
        sdk = new Sdk(world.sdk(distributor), reseller.id());
        assertRecords(coupon, "1", "50.00", "9", "50.00");
    }

    @Test
    @Tag("CPN-32")
    @Tag("CPN-11")
    void a_new_association_takes_back_what_the_customer_got_before_it_as_another_ones_master() {
        Party master = world.customer();
        world.fact(customer, "finance-hosted-member", Map.of("value", master.id()));
        world.fact(customer, "cash-coupon-white-listed", Map.of());
        String cash = world.quotaOf(distributor, "100.00", Map.of("quota_type", 1));
        String coupon = world.couponOf(distributor, cash, customer, "40.00");
        assertThat(world.coupon(coupon).text("customer_id")).isEqualTo(master.id());

        world.associate(master, distributor, "2", Map.of());

        assertThat(world.balanceOf(cash)).isEqualByComparingTo("100");
        assertRecords(coupon, "1", "40.00", "7", "40.00");
    }

    @Test
    @Tag("CPN-40")
    @Tag("CPN-41")
    @Tag("CPN-42")
    void refunds_go_to_the_customer_in_time_in_parts_and_never_beyond_what_was_used() {
        String coupon = world.couponOf(distributor, quota, customer, "100.00");
        world.use(coupon, "order-1", "100.00");
        assertThat(world.coupon(coupon).json().path("status").intValue()).isEqualTo(3);

        world.billing(coupon, "refund", Map.of("order_id", "another", "amount", 1))
                .refused(409, "COUPON_NOT_USED_BY_ORDER", "CPN-40");
        world.billing(coupon, "refund", Map.of("order_id", "order-1", "amount", new BigDecimal("100.01")))
                .refused(422, "COUPON_REFUND_TOO_LARGE", "CPN-40");
        // A third of an order of 300.00, of which the coupon paid 100.00.
        Reply share = world.billing(coupon, "refund", Map.of("order_id", "order-1", "amount", 100, "order_total", 300)).is(200);
        assertThat(share.amount("balance")).isEqualByComparingTo("33.33");
        assertThat(world.coupon(coupon).json().path("status").intValue()).isEqualTo(2);
        world.billing(coupon, "refund", Map.of("order_id", "order-1", "amount", new BigDecimal("66.68")))
                .refused(422, "COUPON_REFUND_TOO_LARGE", "CPN-40");

        world.moveClockTo(world.now().plus(6, ChronoUnit.DAYS));
        world.billing(coupon, "refund", Map.of("order_id", "order-1", "amount", 1))
                .refused(422, "COUPON_REFUND_TOO_LATE", "CPN-41");
        assertBalance("900");
        assertThat(timeline(distributor, "coupons", coupon)).contains("COUPON_ISSUED", "COUPON_USED", "COUPON_REFUNDED");
    }

    @Test
    @Tag("CPN-42")
    void a_refund_to_an_expired_coupon_goes_on_to_the_quota() {
        Instant end = world.now().plus(1, ChronoUnit.HOURS);
        String coupon = world.couponOf(distributor, quota, customer, "100.00", Map.of("expire_time", end.toString()));
        world.use(coupon, "order-1", "100.00");
        world.moveClockTo(end.plusSeconds(1));

        world.billing(coupon, "refund", Map.of("order_id", "order-1", "amount", 40)).is(200);

        assertBalance("940");
        assertThat(world.coupon(coupon).json().path("status").intValue()).isEqualTo(4);
        assertThat(world.coupon(coupon).amount("balance")).isZero();
        assertRecords(coupon, "1", "100.00", "4", "40.00");
    }

    @Test
    @Tag("CPN-25")
    void a_hold_keeps_others_out_until_it_is_given_up() {
        String coupon = world.couponOf(distributor, quota, customer, "100.00");
        world.billing(coupon, "hold", Map.of("order_id", "order-1", "amount", 60)).is(200);
        assertThat(possible(distributor, "coupons", coupon)).contains("RELEASE").doesNotContain("RECLAIM");

        world.billing(coupon, "use", Map.of("order_id", "order-2", "amount", 1)).refused(409, "COUPON_HELD", "CPN-25");
        world.billing(coupon, "release", Map.of("order_id", "order-2")).refused(409, "COUPON_NOT_HELD", "CPN-25");
        world.billing(coupon, "use", Map.of("order_id", "order-1", "amount", new BigDecimal("100.01")))
                .refused(422, "COUPON_BALANCE_TOO_SMALL", "CPN-21");
        world.billing(coupon, "release", Map.of("order_id", "order-1")).is(200);

        assertThat(possible(distributor, "coupons", coupon)).contains("HOLD", "USE", "RECLAIM").doesNotContain("RELEASE");
        assertThat(sdk.reclaim(coupon)).isEqualTo(204);
        assertThat(possible(distributor, "coupons", coupon)).isEmpty();
        assertBalance("1000");
    }

    @Test
    @Tag("QTA-03")
    @Tag("QTA-12")
    void the_platform_adjusts_freezes_and_ends_a_quota() {
        String path = "/v2/platform/coupon-quotas/" + quota;
        world.couponOf(distributor, quota, customer, "100.00");

        world.post(Party.PLATFORM, path + "/adjust", Map.of("quota_value", new BigDecimal("99.99")))
                .refused(422, "QUOTA_BELOW_COMMITTED", "QTA-12");
        world.post(Party.PLATFORM, path + "/adjust", Map.of("quota_value", 1500)).is(200);
        assertBalance("1400");
        world.post(Party.PLATFORM, path + "/adjust", Map.of("finish", false)).is(200);
        assertThat(possible(distributor, "coupon-quotas", quota)).doesNotContain("ISSUE").contains("FINISH_ADJUSTING");
        world.post(Party.PLATFORM, path + "/freeze", "{}").refused(409, "QUOTA_STATE", "QTA-03");
        world.post(Party.PLATFORM, path + "/adjust", Map.of("quota_value", 100)).is(200);
        assertBalance("0");
        world.post(Party.PLATFORM, path + "/freeze", "{}").is(200);
        assertThat(world.quota(quota).json().path("quota_status").intValue()).isEqualTo(5);
        world.post(Party.PLATFORM, path + "/unfreeze", "{}").is(200);
        world.post(Party.PLATFORM, path + "/invalidate", "{}").is(200);
        world.post(Party.PLATFORM, path + "/unfreeze", "{}").refused(409, "QUOTA_STATE", "QTA-03");

        assertThat(world.quota(quota).json().path("quota_status").intValue()).isEqualTo(3);
        assertThat(timeline(distributor, "coupon-quotas", quota)).contains("QUOTA_GRANTED", "QUOTA_RAISED", "QUOTA_LOWERED");
        assertThat(possible(distributor, "coupon-quotas", quota)).isEmpty();
    }

    @Test
    @Tag("QTA-10")
    void a_coupon_of_a_quota_taken_back_returns_to_the_parent() {
        Party reseller = world.resellerOf(distributor);
        Party indirect = world.resaleCustomerOf(distributor, reseller);
        String passed = sdk.passOn(quota, "200.00", reseller).getSimpleQuotaInfos().getFirst().getQuotaId();
        String first = world.couponOf(reseller, passed, indirect, "30.00");
        String second = world.couponOf(reseller, passed, indirect, "20.00");
        assertThat(world.post(reseller, "/v2/partners/coupons/reclaim", Map.of("coupon_ids", List.of(first))).is(200).text())
                .contains("30.00");
        assertThat(world.balanceOf(passed)).isEqualByComparingTo("180");

        sdk.takeBack(passed);

        assertThat(world.coupon(second).json().path("status").intValue()).isEqualTo(2);
        assertThat(world.balanceOf(passed)).isZero();
        assertBalance("980");
        world.post(reseller, "/v2/partners/coupons/reclaim", Map.of("coupon_ids", List.of(second))).is(200);
        assertBalance("1000");
        assertThat(world.balanceOf(passed)).isZero();
        assertThat(world.quota(passed).json().path("quota_status").intValue()).isEqualTo(6);
    }

    @Test
    @Tag("CPN-51")
    @Tag("CPN-52")
    void lists_forget_what_ended_long_ago_and_our_own_paths_do_not() {
        String coupon = world.couponOf(distributor, quota, customer, "100.00");
        Instant end = Instant.parse(world.coupon(coupon).text("expire_time"));

        world.moveClockTo(end.plus(367, ChronoUnit.DAYS));
        assertThat(world.get(customer, "/v2/promotions/benefits/coupons").is(200).json().path("count").intValue()).isZero();
        assertThat(sdk.issuedTo(customer)).hasSize(1);
        world.moveClockTo(end.plus(732, ChronoUnit.DAYS));
        assertThat(sdk.issuedTo(customer)).isEmpty();
        world.get(distributor, "/v2/partners/coupons/" + coupon).is(200);
        await().atMost(Duration.ofSeconds(120)).untilAsserted(() -> assertBalance("1000"));
    }
}
