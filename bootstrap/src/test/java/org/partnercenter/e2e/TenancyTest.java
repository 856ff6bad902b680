package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a caller may not see does not exist for it: absent and foreign are answered alike. */
@ExtendWith(DemoServer.class)
class TenancyTest {
    private static final String VENDORS = "/v2/promotions/benefits/partner-coupons";

    private final World world;
    private final String absent = UUID.randomUUID().toString();
    private Party stranger;
    private Party owner;
    private Party reseller;
    private Party customer;
    private String quota;
    private String resellersQuota;
    private String coupon;
    private String resellersCoupon;

    TenancyTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void two_distributors_of_whom_one_has_everything() {
        stranger = world.distributor();
        owner = world.distributor();
        reseller = world.resellerOf(owner);
        customer = world.resaleCustomerOf(owner);
        Party indirect = world.resaleCustomerOf(owner, reseller);
        quota = world.quotaOf(owner, "100.00");
        resellersQuota = new Sdk(world.sdk(owner), null).passOn(quota, "10.00", reseller)
                .getSimpleQuotaInfos().getFirst().getQuotaId();
        coupon = world.couponOf(owner, quota, customer, "5.00");
        resellersCoupon = world.couponOf(reseller, resellersQuota, indirect, "3.00");
    }

    @AfterEach
    void nothing_was_taken() {
        assertThat(world.coupon(coupon).amount("balance")).isEqualByComparingTo("5");
        assertThat(world.coupon(resellersCoupon).amount("balance")).isEqualByComparingTo("3");
        assertThat(world.balanceOf(quota)).isEqualByComparingTo("85");
        assertThat(world.balanceOf(resellersQuota)).isEqualByComparingTo("7");
    }

    /** The answers about a thing of somebody else's and about nothing at all differ in the id only. */
    private Reply alike(String foreign, Function<String, Reply> ask) {
        Reply there = ask.apply(foreign);
        Reply nowhere = ask.apply(absent);
        assertThat(there.status()).isEqualTo(nowhere.status());
        assertThat(there.textWithout(foreign)).isEqualTo(nowhere.textWithout(absent));
        assertThat(there.headers().map().keySet()).isEqualTo(nowhere.headers().map().keySet());
        return there;
    }

    @Test
    @Tag("CPN-24")
    void a_foreign_coupon_is_an_absent_one() {
        Party othersReseller = world.resellerOf(stranger);
        for (String id : List.of(coupon, resellersCoupon)) {
            for (Party who : List.of(stranger, othersReseller)) {
                for (String part : List.of("", "/timeline", "/transitions")) {
                    alike(id, each -> world.get(who, "/v2/partners/coupons/" + each + part))
                            .refused(404, "COUPON_NOT_FOUND", "CPN-24");
                }
                alike(id, each -> world.post(who, "/v2/partners/coupons/reclaim", Map.of("coupon_ids", List.of(each)))).is(200);
                alike(id, each -> world.post(who, "/v2/partners/coupons/reclaim?dry_run=true",
                        Map.of("coupon_ids", List.of(each)))).is(200);
                alike(id, each -> world.get(who, "/v2/partners/coupons?coupon_id=" + each)).is(200);
            }
            alike(id, each -> world.post(stranger, VENDORS + "/reclaim", Map.of("coupon_id", each)))
                    .refused(404, "COUPON_NOT_FOUND", "CPN-24");
            assertEmpty(alike(id, each -> world.get(stranger, VENDORS + "?coupon_id=" + each)));
            assertEmpty(alike(id, each -> world.get(stranger, VENDORS + "/records/query?coupon_ids=" + each)));
            assertEmpty(alike(id, each -> world.get(stranger, "/v2/promotions/benefits/coupons?coupon_id=" + each)));
        }
    }

    private static void assertEmpty(Reply reply) {
        JsonNode json = reply.is(200).json();
        JsonNode total = json.has("total_count") ? json.path("total_count") : json.path("count");
        assertThat(total.isInt()).as(reply.text()).isTrue();
        assertThat(total.intValue()).isZero();
    }

    @Test
    @Tag("QTA-12")
    void a_foreign_quota_is_an_absent_one() {
        Party victim = world.resaleCustomerOf(stranger);
        Party strangersReseller = world.resellerOf(stranger);
        for (String id : List.of(quota, resellersQuota)) {
            for (String part : List.of("", "/timeline", "/transitions")) {
                alike(id, each -> world.get(stranger, "/v2/partners/coupon-quotas/" + each + part))
                        .refused(404, "QUOTA_NOT_FOUND", "QTA-12");
            }
            alike(id, each -> world.post(stranger, VENDORS, Map.of("quota_id", each,
                    "customer_ids", List.of(victim.id()), "face_value", 1))).refused(400, "CBC.99000012", "QTA-02");
            alike(id, each -> world.post(stranger, "/v2/partners/coupons", Map.of("quota_id", each,
                    "customer_ids", List.of(victim.id()), "face_value", 1))).refused(400, "CBC.99000012", "QTA-02");
            alike(id, each -> world.post(stranger, "/v2/partners/coupon-quotas/indirect-partner-adjust", Map.of("quota_id", each,
                    "indirect_partner_ids", List.of(strangersReseller.id()), "quota_amount", 1))).refused(400, "CBC.99000012");
            alike(id, each -> world.post(stranger, "/v2/partners/coupon-quotas/indirect-partner-reclaim",
                    Map.of("quota_ids", List.of(each)))).is(200);
            assertEmpty(alike(id, each -> world.post(stranger, "/v2/partners/coupon-quotas/query",
                    Map.of("quota_ids", List.of(each)))));
            assertEmpty(alike(id, each -> world.get(stranger, "/v2/partners/coupon-quotas?quota_ids=" + each)));
            assertEmpty(alike(id, each -> world.get(stranger, "/v2/partners/issued-coupon-quotas?quota_id=" + each)));
            assertEmpty(alike(id, each -> world.get(stranger, "/v2/partners/issued-coupon-quotas?parent_quota_id=" + each)));
            assertEmpty(alike(id, each -> world.get(stranger, "/v2/partners/coupon-quotas/records?quota_id=" + each)));
            assertEmpty(alike(id, each -> world.get(stranger, "/v2/partners/coupon-quotas/records?parent_quota_id=" + each)));
            assertEmpty(alike(id, each -> world.get(stranger, VENDORS + "/records/query?quota_id=" + each)));
        }
    }

    @Test
    @Tag("CPN-02")
    void a_foreign_customer_is_an_absent_one() {
        String strangersQuota = world.quotaOf(stranger, "10.00");
        Reply refused = alike(customer.id(), each -> world.post(stranger, VENDORS, Map.of("quota_id", strangersQuota,
                "customer_ids", List.of(each), "face_value", 1)));
        assertThat(refused.is(200).json().path("error_details").path(0).path("error_code").textValue())
                .isEqualTo("CBC.99000035");
        alike(customer.id(), each -> world.post(stranger, "/v2/partners/coupons?dry_run=true", Map.of(
                "quota_id", strangersQuota, "customer_ids", List.of(each), "face_value", 1)));
        assertEmpty(alike(customer.id(), each -> world.get(stranger, VENDORS + "?customer_id=" + each)));
        assertEmpty(alike(customer.id(), each -> world.get(stranger, VENDORS + "/records/query?customer_id=" + each)));
        assertEmpty(alike(customer.id(), each -> world.post(stranger, "/v2/partners/sub-customers/query",
                Map.of("customer_id", each))));
        assertThat(world.balanceOf(strangersQuota)).isEqualByComparingTo("10");
    }

    @Test
    @Tag("COM-11")
    void a_foreign_reseller_is_an_absent_one() {
        String foreign = reseller.id();
        for (String target : List.of(VENDORS, VENDORS + "/records/query", "/v2/promotions/benefits/coupons",
                "/v2/partners/coupons", "/v2/partners/coupon-quotas", "/v2/partners/coupons/" + resellersCoupon,
                "/v2/partners/coupon-quotas/" + resellersQuota)) {
            alike(foreign, each -> world.get(stranger, target + "?indirect_partner_id=" + each))
                    .refused(400, "CBC.99000037", "COM-11");
        }
        alike(foreign, each -> world.post(stranger, "/v2/partners/sub-customers/query", Map.of("indirect_partner_id", each)))
                .refused(400, "CBC.99000037", "COM-11");
        alike(foreign, each -> world.post(stranger, "/v2/partners/coupon-quotas/query", Map.of("indirect_partner_id", each)))
                .refused(400, "CBC.99000037", "COM-11");
        alike(foreign, each -> world.post(stranger, VENDORS + "/reclaim",
                Map.of("coupon_id", resellersCoupon, "indirect_partner_id", each))).refused(400, "CBC.99000037", "COM-11");
        alike(foreign, each -> world.post(stranger, VENDORS, Map.of("quota_id", resellersQuota, "customer_ids",
                List.of(customer.id()), "face_value", 1, "indirect_partner_id", each))).refused(400, "CBC.99000037", "COM-11");
        String strangersQuota = world.quotaOf(stranger, "10.00");
        alike(foreign, each -> world.post(stranger, "/v2/partners/coupon-quotas/indirect-partner-adjust", Map.of(
                "quota_id", strangersQuota, "indirect_partner_ids", List.of(each), "quota_amount", 1)))
                .refused(400, "CBC.99000037", "COM-11");
        assertEmpty(alike(foreign, each -> world.get(stranger, "/v2/partners/issued-coupon-quotas?indirect_partner_id=" + each)));
        assertEmpty(alike(foreign, each -> world.get(stranger, "/v2/partners/coupon-quotas/records?indirect_partner_id=" + each)));
        assertEmpty(alike(foreign, each -> world.post(stranger, "/v2/partners/indirect-partners/query",
                Map.of("indirect_partner_id", each))));
    }

    @Test
    void what_the_distributor_did_itself_is_not_there_for_its_reseller() {
        alike(coupon, each -> world.get(reseller, "/v2/partners/coupons/" + each)).refused(404, "COUPON_NOT_FOUND", "CPN-24");
        alike(quota, each -> world.get(reseller, "/v2/partners/coupon-quotas/" + each)).refused(404, "QUOTA_NOT_FOUND", "QTA-12");
        alike(coupon, each -> world.post(reseller, "/v2/partners/coupons/reclaim", Map.of("coupon_ids", List.of(each)))).is(200);
        alike(quota, each -> world.post(reseller, "/v2/partners/coupons", Map.of("quota_id", each,
                "customer_ids", List.of(customer.id()), "face_value", 1))).refused(400, "CBC.99000012", "QTA-02");
        assertThat(ids(world.get(reseller, "/v2/partners/coupons"), "coupons", "coupon_id")).containsExactly(resellersCoupon);
        assertThat(ids(world.get(reseller, "/v2/partners/coupon-quotas"), "quotas", "quota_id"))
                .containsExactly(resellersQuota);
    }

    private static List<String> ids(Reply reply, String list, String member) {
        return reply.is(200).json().path(list).findValuesAsText(member);
    }

    @Test
    void lists_count_nothing_foreign() {
        for (String target : List.of(VENDORS, VENDORS + "/records/query", "/v2/promotions/benefits/coupons",
                "/v2/partners/coupons", "/v2/partners/coupon-quotas", "/v2/partners/issued-coupon-quotas",
                "/v2/partners/coupon-quotas/records")) {
            assertEmpty(world.get(stranger, target));
        }
        for (String target : List.of("/v2/partners/coupon-quotas/query", "/v2/partners/sub-customers/query",
                "/v2/partners/indirect-partners/query")) {
            assertEmpty(world.post(stranger, target, Map.of()));
        }
        assertThat(ids(world.get(owner, VENDORS), "user_coupons", "coupon_id")).containsExactly(coupon);
        assertThat(ids(world.get(owner, VENDORS + "?indirect_partner_id=" + reseller.id()), "user_coupons", "coupon_id"))
                .containsExactly(resellersCoupon);
    }

    @Test
    @Tag("HIE-08")
    void resellers_and_customers_have_no_business_on_the_vendors_operations() {
        for (Party who : List.of(reseller, customer)) {
            Stream.of(VENDORS, VENDORS + "/records/query", "/v2/partners/issued-coupon-quotas",
                            "/v2/partners/coupon-quotas/records")
                    .forEach(target -> world.get(who, target).refused(403, "CBC.0155", "COM-13"));
            Stream.of("/v2/partners/coupon-quotas/query", "/v2/partners/sub-customers/query",
                            "/v2/partners/indirect-partners/query")
                    .forEach(target -> world.post(who, target, Map.of()).refused(403, "CBC.0155", "COM-13"));
            world.post(who, VENDORS, Map.of("quota_id", resellersQuota, "customer_ids", List.of(customer.id()), "face_value", 1))
                    .refused(403, "CBC.0155", "COM-13");
            for (String id : List.of(coupon, resellersCoupon)) {
                alike(id, each -> world.post(who, VENDORS + "/reclaim", Map.of("coupon_id", each)))
                        .refused(403, "CBC.0155", "COM-13");
            }
            world.post(who, "/v2/partners/coupon-quotas/indirect-partner-adjust", Map.of("quota_id", quota,
                    "indirect_partner_ids", List.of(reseller.id()), "quota_amount", 1)).refused(403, "CBC.0155", "COM-13");
            world.post(who, "/v2/partners/coupon-quotas/indirect-partner-reclaim", Map.of("quota_ids", List.of(resellersQuota)))
                    .refused(403, "CBC.0155", "COM-13");
        }
        world.get(reseller, "/v2/promotions/benefits/coupons").refused(403, "CBC.0155", "COM-13");
        world.get(customer, "/v2/partners/coupons").refused(403, "CBC.0155", "COM-13");
        world.get(customer, "/v2/partners/coupons/" + coupon).refused(403, "CBC.0155", "COM-13");
        world.post(customer, "/v2/partners/coupons/reclaim", Map.of("coupon_ids", List.of(coupon)))
                .refused(403, "CBC.0155", "COM-13");
    }

    @Test
    @Tag("CPN-13")
    @Tag("CPN-24")
    void a_customer_sees_its_own_coupons_only_without_memo_and_none_that_was_reclaimed() {
        Party neighbour = world.resaleCustomerOf(owner);
        world.couponOf(owner, quota, neighbour, "0.01", Map.of("memo", "nobody's business"));
        String gone = world.couponOf(owner, quota, customer, "0.01");
        world.post(owner, "/v2/partners/coupons/reclaim", Map.of("coupon_ids", List.of(gone))).is(200);

        Reply own = world.get(customer, "/v2/promotions/benefits/coupons");
        Reply theirs = world.get(neighbour, "/v2/promotions/benefits/coupons");

        assertThat(ids(own, "user_coupons", "coupon_id")).containsExactly(coupon);
        assertThat(own.json().path("count").intValue()).isEqualTo(1);
        assertThat(theirs.json().path("count").intValue()).isEqualTo(1);
        assertThat(theirs.text()).doesNotContain("nobody's business");
        assertEmpty(world.get(neighbour, "/v2/promotions/benefits/coupons?coupon_id=" + coupon));
        String neighbours = theirs.json().path("user_coupons").path(0).path("coupon_id").textValue();
        world.post(owner, "/v2/partners/coupons/reclaim", Map.of("coupon_ids", List.of(neighbours))).is(200);
    }

    @Test
    void the_platforms_paths_are_the_platforms() {
        for (Party who : List.of(owner, reseller, customer)) {
            for (String path : List.of("/v2/platform/coupons", "/v2/platform/coupons/" + coupon,
                    "/v2/platform/coupons/" + absent, "/v2/platform/coupon-quotas", "/v2/platform/coupon-quotas/" + quota,
                    "/v2/platform/parties", "/v2/platform/parties/" + owner.id(),
                    "/v2/platform/parties/" + owner.id() + "/access-keys", "/v2/platform/parties/" + owner.id() + "/facts",
                    "/v2/platform/associations/" + customer.id(), "/v2/platform/ledger/verification",
                    "/v2/platform/sandbox/clock")) {
                world.get(who, path).refused(403, "CBC.0155", "COM-13");
            }
            for (String verb : List.of("hold", "use", "refund")) {
                alike(coupon, each -> world.post(who, "/v2/platform/coupons/" + each + "/" + verb,
                        Map.of("order_id", "o", "amount", 1))).refused(403, "CBC.0155", "COM-13");
            }
            for (String verb : List.of("freeze", "unfreeze", "invalidate", "adjust")) {
                alike(quota, each -> world.post(who, "/v2/platform/coupon-quotas/" + each + "/" + verb, "{}"))
                        .refused(403, "CBC.0155", "COM-13");
            }
            world.post(who, "/v2/platform/parties/" + owner.id() + "/access-keys", "{}").refused(403, "CBC.0155", "COM-13");
            world.put(who, "/v2/platform/parties/" + owner.id() + "/facts/coupon-own-use", Map.of())
                    .refused(403, "CBC.0155", "COM-13");
            world.post(who, "/v2/platform/associations/" + customer.id() + "/end", "{}").refused(403, "CBC.0155", "COM-13");
        }
    }

    @Test
    void the_platform_sees_everything_and_issues_on_no_partners_path() {
        world.coupon(coupon).is(200);
        world.quota(resellersQuota).is(200);
        world.get(Party.PLATFORM, VENDORS).refused(403, "CBC.0155", "COM-13");
        world.get(Party.PLATFORM, "/v2/partners/coupons/" + coupon).refused(403, "CBC.0155", "COM-13");
        world.post(Party.PLATFORM, VENDORS, Map.of("quota_id", quota, "customer_ids", List.of(customer.id()), "face_value", 1))
                .refused(403, "CBC.0155", "COM-13");
        world.post(Party.PLATFORM, VENDORS + "/reclaim", Map.of("coupon_id", coupon)).refused(403, "CBC.0155", "COM-13");
    }
}
