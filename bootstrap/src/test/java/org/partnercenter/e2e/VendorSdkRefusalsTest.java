package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.huaweicloud.sdk.bss.v2.BssClient;
import com.huaweicloud.sdk.bss.v2.model.CreatePartnerCouponsReq;
import com.huaweicloud.sdk.bss.v2.model.ErrorDetail;
import com.huaweicloud.sdk.bss.v2.model.ListIssuedPartnerCouponsRequest;
import com.huaweicloud.sdk.bss.v2.model.QueryCouponQuotasReqExt;
import com.huaweicloud.sdk.core.exception.ClientRequestException;
import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every refusal reaches the vendor's client as its own exception, with code, text and request id. */
@ExtendWith(DemoServer.class)
class VendorSdkRefusalsTest {
    private static final String UNKNOWN = "0000000000000000000000000000dead";

    private final World world;
    private Party distributor;
    private Party customer;
    private Sdk sdk;

    VendorSdkRefusalsTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void a_distributor_with_a_resale_customer() {
        distributor = world.distributor();
        customer = world.resaleCustomerOf(distributor);
        sdk = new Sdk(world.sdk(distributor), null);
    }

    private static ServiceResponseException refused(int status, String code, ThrowingCallable call) {
        var refusal = catchThrowableOfType(ClientRequestException.class, call);
        assertThat(refusal).as("a refusal with %s", code).isNotNull();
        assertThat(refusal.getErrorCode()).as(refusal.getErrorMsg()).isEqualTo(code);
        assertThat(refusal.getHttpStatusCode()).as(refusal.getErrorMsg()).isEqualTo(status);
        assertThat(refusal.getErrorMsg()).containsPattern("\\p{IsHan}");
        assertThat(refusal.getRequestId()).matches("[0-9a-f]{32}");
        return refusal;
    }

    private static void refusedItem(String code, Party party, List<ErrorDetail> details) {
        assertThat(details).as("refusal with %s", code).singleElement().satisfies(detail -> {
            assertThat(detail.getErrorCode()).isEqualTo(code);
            assertThat(detail.getId()).isEqualTo(party.id());
            assertThat(detail.getErrorMsg()).containsPattern("\\p{IsHan}");
        });
    }

    private void issueRefused(int status, String code, CreatePartnerCouponsReq issue) {
        refused(status, code, () -> sdk.issueAll(issue));
    }

    private void itemRefused(String code, String quota, Party recipient, String faceValue) {
        var answer = sdk.issueAll(Sdk.issue(quota, faceValue, recipient));
        assertThat(answer.getHttpStatusCode()).isEqualTo(200);
        assertThat(answer.getCouponInfos()).isNullOrEmpty();
        refusedItem(code, recipient, answer.getErrorDetails());
    }

    @Test
    @Tag("QTA-02")
    @Tag("QTA-03")
    void issuing_from_a_quota_that_cannot_be_used() {
        issueRefused(400, "CBC.99000012", Sdk.issue(UNKNOWN, "1.00", customer));
        issueRefused(400, "CBC.99000012", Sdk.issue(world.quotaOf(world.provider(), "10.00"), "1.00", customer));
        String frozen = world.quotaOf(distributor, "10.00");
        world.post(Party.PLATFORM, "/v2/platform/coupon-quotas/" + frozen + "/freeze", "{}").is(200);
        issueRefused(400, "CBC.99000012", Sdk.issue(frozen, "1.00", customer));
        String adjusting = world.quotaOf(distributor, "10.00");
        world.post(Party.PLATFORM, "/v2/platform/coupon-quotas/" + adjusting + "/adjust", Map.of("finish", false)).is(200);
        assertThat(sdk.quotas(new QueryCouponQuotasReqExt().withQuotaStatusList(List.of(4)))).hasSize(1);
        issueRefused(400, "CBC.99000012", Sdk.issue(adjusting, "1.00", customer));
        String later = world.quotaOf(distributor, "10.00",
                Map.of("effective_time", world.now().plus(1, ChronoUnit.DAYS).toString()));
        issueRefused(400, "CBC.99000017", Sdk.issue(later, "1.00", customer));
    }

    @Test
    @Tag("CPN-05")
    void issuing_beyond_the_quotas_limits() {
        String quota = world.limitedQuotaOf(distributor, "1000.00", Map.of("min_face_value", 10, "max_face_value", 100,
                "max_count", 2, "total_face_cap", 150));

        issueRefused(400, "CBC.99000018", Sdk.issue(quota, "9.99", customer));
        issueRefused(400, "CBC.99000019", Sdk.issue(quota, "100.01", customer));
        sdk.issueOne(Sdk.issue(quota, "80.00", customer));
        itemRefused("CBC.99000021", quota, customer, "70.01");
        sdk.issueOne(Sdk.issue(quota, "70.00", customer));
        itemRefused("CBC.99000020", world.limitedQuotaOf(distributor, "10.00", Map.of("max_count", 1)),
                secondCustomerAfterOne("1.00"), "1.00");
        itemRefused("CBC.99000013", world.quotaOf(distributor, "10.00"), customer, "10.01");
    }

    /** Uses up the first place of the quota granted last. */
    private Party secondCustomerAfterOne(String faceValue) {
        String latest = sdk.quotas(new QueryCouponQuotasReqExt()).stream()
                .filter(quota -> quota.getQuotaValue().intValueExact() == 10).findFirst().orElseThrow().getQuotaId();
        sdk.issueOne(Sdk.issue(latest, faceValue, customer));
        return world.resaleCustomerOf(distributor);
    }

    @Test
    @Tag("CPN-07")
    @Tag("CPN-08")
    void issuing_for_services_products_and_order_types_that_are_unknown_or_not_allowed() {
        String open = world.quotaOf(distributor, "100.00");
        issueRefused(400, "CBC.50000054", Sdk.issue(open, "1.00", customer).withProductIds(List.of("no-such-product")));
        issueRefused(400, "CBC.50000055", Sdk.issue(open, "1.00", customer)
                .withCloudServiceTypes(List.of("hws.service.type.no-such")));
        String limited = world.limitedQuotaOf(distributor, "100.00", Map.of("limit_infos", List.of(
                limit("serviceType", "hws.service.type.ec2"), limit("subscribeType", "new"))));
        issueRefused(400, "CBC.99000023", Sdk.issue(limited, "1.00", customer)
                .withCloudServiceTypes(List.of("hws.service.type.ebs")));
        world.post(distributor, "/v2/partners/coupons", Map.of("quota_id", limited, "customer_ids", List.of(customer.id()),
                "face_value", 1, "order_types", List.of("renew"))).refused(400, "CBC.99000024", "CPN-08");
    }

    private static Map<String, ?> limit(String key, String value) {
        return Map.of("limit_key", key, "limit_values", List.of(Map.of("value1", value)));
    }

    @Test
    @Tag("CPN-09")
    void issuing_from_a_quota_for_named_or_for_new_customers() {
        Party other = world.resaleCustomerOf(distributor);
        String named = world.limitedQuotaOf(distributor, "100.00", Map.of("designated_customers", List.of(other.id())));
        issueRefused(400, "CBC.50000020", Sdk.issue(named, "1.00", customer));
        assertThat(sdk.issueOne(Sdk.issue(named, "1.00", other))).isNotBlank();

        Party returning = world.resaleCustomerOf(world.provider());
        world.post(Party.PLATFORM, "/v2/platform/associations/" + returning.id() + "/end", "{}").is(200);
        world.associate(returning, distributor, "2", Map.of());
        String first = world.limitedQuotaOf(distributor, "100.00", Map.of("first_associated_only", true));
        issueRefused(400, "CBC.99000022", Sdk.issue(first, "1.00", returning));
        assertThat(sdk.issueOne(Sdk.issue(first, "1.00", customer))).isNotBlank();
    }

    @Test
    @Tag("CPN-10")
    @Tag("CPN-12")
    void issuing_by_or_to_the_wrong_party() {
        String quota = world.quotaOf(distributor, "100.00");
        issueRefused(400, "CBC.99000025", Sdk.issue(quota, "1.00", distributor));
        world.fact(distributor, "coupon-own-use", Map.of("holds", true));
        issueRefused(400, "CBC.50000010", Sdk.issue(quota, "1.00", customer));
        world.fact(distributor, "coupon-own-use", Map.of("holds", false));
        // Not the same amount: the very same request, sent within a second, would get the first answer again.
        assertThat(sdk.issueOne(Sdk.issue(quota, "2.00", customer))).isNotBlank();
    }

    @Test
    @Tag("CPN-01")
    @Tag("CPN-02")
    @Tag("CPN-11")
    @Tag("CPN-14")
    @Tag("COM-09")
    void refused_customers_are_listed_and_the_others_served() {
        Party reseller = world.resellerOf(distributor);
        String quota = world.quotaOf(distributor, "100.00");
        Party hosted = world.resaleCustomerOf(distributor);
        world.fact(hosted, "finance-hosted-member", Map.of("value", customer.id()));

        itemRefused("CBC.99000035", quota, world.resaleCustomerOf(world.provider()), "1.00");
        itemRefused("CBC.99000000", quota, world.resaleCustomerOf(distributor, reseller), "1.00");
        itemRefused("CBC.99000014", quota, world.referralCustomerOf(distributor), "1.00");
        itemRefused("CBC.50000034", quota, hosted, "1.00");

        Party second = world.resaleCustomerOf(distributor);
        var partly = sdk.issueAll(Sdk.issue(quota, "60.00", customer, hosted, second));
        assertThat(partly.getCouponInfos()).extracting(info -> info.getId()).containsExactly(customer.id());
        assertThat(partly.getErrorDetails()).extracting(ErrorDetail::getId, ErrorDetail::getErrorCode).containsExactly(
                tuple(hosted.id(), "CBC.50000034"),
                tuple(second.id(), "CBC.99000013"));
        assertThat(sdk.balanceOf(quota)).isEqualByComparingTo("40");
    }

    @Test
    @Tag("COM-11")
    void acting_for_a_reseller_that_is_not_ones_own() {
        Party foreign = world.resellerOf(world.distributor());
        String quota = world.quotaOf(distributor, "100.00");
        var acting = new Sdk(world.sdk(distributor), foreign.id());

        refused(400, "CBC.99000037", () -> acting.issueAll(Sdk.issue(quota, "1.00", customer)));
        refused(400, "CBC.99000037", () -> acting.reclaim(UNKNOWN));
        refused(400, "CBC.99000037", () -> acting.issuedTo(customer));
        refused(400, "CBC.99000037", () -> acting.recordsOf(UNKNOWN));
        refused(400, "CBC.99000037", () -> acting.quotas(new QueryCouponQuotasReqExt()));
        refused(400, "CBC.99000037", () -> sdk.passOn(quota, "1.00", foreign));
    }

    @Test
    @Tag("CPN-20")
    @Tag("CPN-22")
    @Tag("CPN-24")
    @Tag("CPN-25")
    void reclaiming_what_cannot_be_reclaimed() {
        String quota = world.limitedQuotaOf(distributor, "100.00", Map.of("association_types", List.of("1", "2")));
        String gone = world.couponOf(distributor, quota, customer, "1.00");
        world.post(distributor, "/v2/partners/coupons/reclaim", Map.of("coupon_ids", List.of(gone))).is(200);
        refused(409, "CBC.99000048", () -> sdk.reclaim(gone));
        String referral = world.couponOf(distributor, quota, world.referralCustomerOf(distributor), "1.00");
        refused(400, "CBC.99000045", () -> sdk.reclaim(referral));
        String held = world.couponOf(distributor, quota, customer, "1.00");
        world.billing(held, "hold", Map.of("order_id", "o-1", "amount", 1)).is(200);
        refused(409, "COUPON_HELD", () -> sdk.reclaim(held));
        refused(404, "COUPON_NOT_FOUND", () -> sdk.reclaim(UNKNOWN));
        refused(400, "CBC.0100", () -> new Sdk(world.sdk(distributor), "").reclaim(held));
    }

    @Test
    @Tag("QTA-04")
    @Tag("QTA-06")
    @Tag("HIE-09")
    void passing_quota_on_that_cannot_be_passed_on() {
        Party reseller = world.resellerOf(distributor);
        Party leaving = world.resellerOf(distributor);
        world.fact(leaving, "leaving-distributor", Map.of());
        String quota = world.quotaOf(distributor, "10.00");

        refused(400, "CBC.99000013", () -> sdk.passOn(quota, "5.01", reseller, leaving));
        var partly = sdk.passOn(quota, "5.00", reseller, leaving);
        refusedItem("CBC.50010105", leaving, partly.getErrorDetails());
        assertThat(partly.getSimpleQuotaInfos()).extracting(info -> info.getId()).containsExactly(reseller.id());
        assertThat(sdk.balanceOf(quota)).isEqualByComparingTo("5");

        world.post(Party.PLATFORM, "/v2/platform/coupon-quotas/" + quota + "/freeze", "{}").is(200);
        refused(400, "CBC.99000015", () -> sdk.passOn(quota, "1.00", reseller));
        String later = world.quotaOf(distributor, "10.00",
                Map.of("effective_time", world.now().plus(1, ChronoUnit.DAYS).toString()));
        refused(400, "CBC.99000017", () -> sdk.passOn(later, "1.00", reseller));
        String named = world.limitedQuotaOf(distributor, "10.00", Map.of("designated_customers", List.of(customer.id())));
        refused(400, "CBC.50000021", () -> sdk.passOn(named, "1.00", reseller));
        refused(400, "CBC.99000012", () -> sdk.passOn(UNKNOWN, "1.00", reseller));
    }

    @Test
    @Tag("QTA-07")
    @Tag("QTA-08")
    void taking_quota_back_that_is_not_there_or_empty() {
        Party reseller = world.resellerOf(distributor);
        String parent = world.quotaOf(distributor, "10.00");
        String quota = sdk.passOn(parent, "4.00", reseller).getSimpleQuotaInfos().getFirst().getQuotaId();

        var answer = sdk.takeBack(quota, UNKNOWN, parent);

        assertThat(answer.getHttpStatusCode()).isEqualTo(200);
        assertThat(answer.getSimpleQuotaInfos()).extracting(back -> back.getQuotaId()).containsExactly(quota);
        assertThat(answer.getErrorDetails()).extracting(ErrorDetail::getId, ErrorDetail::getErrorCode).containsExactly(
                tuple(UNKNOWN, "CBC.99000012"),
                tuple(parent, "CBC.99000012"));
        assertThat(sdk.balanceOf(parent)).isEqualByComparingTo("10");
    }

    @Test
    @Tag("COM-13")
    @Tag("COM-04")
    void malformed_forbidden_and_unproved_calls() {
        String quota = world.quotaOf(distributor, "100.00");
        issueRefused(400, "CBC.0100", Sdk.issue(quota, "0.001", customer));
        issueRefused(400, "CBC.0100", Sdk.issue(quota, "0", customer));
        issueRefused(400, "CBC.0100", Sdk.issue(quota, "1.00", customer, customer));
        refused(400, "CBC.0100", () -> sdk.client().listIssuedPartnerCoupons(
                new ListIssuedPartnerCouponsRequest().withCouponType(2)));
        refused(403, "CBC.0155", () -> new Sdk(world.sdk(customer), null).issueAll(Sdk.issue(quota, "1.00", customer)));
        Party impostor = new Party(distributor.id(), distributor.accessKey(), "not-the-secret");
        BssClient unproved = world.sdk(impostor);
        refused(401, "APIGW.0301", () -> new Sdk(unproved, null).issueAll(Sdk.issue(quota, "1.00", customer)));
        Party elsewhere = new Party(world.provider().id(), distributor.accessKey(), distributor.secret());
        refused(401, "APIGW.0301", () -> new Sdk(world.sdk(elsewhere), null).issuedTo(customer));
        assertThat(world.balanceOf(quota)).isEqualByComparingTo("100");
    }
}
