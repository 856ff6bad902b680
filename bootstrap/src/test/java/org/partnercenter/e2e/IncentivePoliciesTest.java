package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.huaweicloud.sdk.bss.v2.model.ListIncentiveDiscountPoliciesRequest;
import com.huaweicloud.sdk.core.exception.ClientRequestException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Policies as the platform brings them, as partners read them, and as the vendor's own client does. */
@ExtendWith(DemoServer.class)
class IncentivePoliciesTest {

    private static final String POLICIES = "/v2/platform/incentive-policies";
    private static final String PRODUCTS = "/v2/platform/product-policies";
    private static final String DISCOUNTS = "/v2/products/incentive-discount-policies";

    private final World world;
    private String service;
    private YearMonth present;

    IncentivePoliciesTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void a_service_of_its_own() {
        service = "hws.service.type.e2e" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        world.post(Party.PLATFORM, "/v2/platform/catalog", Map.of("service_types", List.of(Map.of("code", service, "name_zh", "端到端服务",
                "name_en", "End to end")))).is(200);
        present = YearMonth.from(world.now().atZone(ZoneId.of("UTC+8")));
    }

    private Reply product(YearMonth from, String policy, String discount) {
        return world.post(Party.PLATFORM, PRODUCTS, Map.of("service_type_code", service, "from", from.toString(), "incentive_policy", policy,
                "allow_discount", discount));
    }

    private static void assertRefused(ThrowingCallable call, int status, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ClientRequestException.class, refused -> {
            assertThat(refused.getHttpStatusCode()).isEqualTo(status);
            assertThat(refused.getErrorCode()).isEqualTo(code);
        });
    }

    @Test
    @Tag("BDC-03")
    @Tag("INC-08")
    void the_vendors_client_reads_what_holds_at_the_end_of_a_month() {
        product(present, "13", "NO").is(200);
        product(present.plusMonths(1), "1", "YES").is(200);
        var sdk = world.sdk(world.provider());
        var asked = new ListIncentiveDiscountPoliciesRequest().withTime(present.toString()).withServiceTypeCode(service);

        var now = sdk.listIncentiveDiscountPolicies(asked);
        assertThat(now.getHttpStatusCode()).isEqualTo(200);
        assertThat(now.getTotalCount()).isEqualTo(1);
        assertThat(now.getPolicies()).singleElement().satisfies(policy -> {
            assertThat(policy.getServiceTypeCode()).isEqualTo(service);
            assertThat(policy.getServiceTypeName()).isEqualTo("端到端服务");
            assertThat(policy.getIncentivePolicy()).isEqualTo("13");
            assertThat(policy.getAllowDiscount()).isEqualTo("NO");
        });
        assertThat(sdk.listIncentiveDiscountPolicies(asked.withTime(present.plusMonths(5).toString())).getPolicies()).singleElement()
                .satisfies(policy -> assertThat(policy.getIncentivePolicy()).isEqualTo("1"));
        assertThat(sdk.listIncentiveDiscountPolicies(asked.withTime(present.minusMonths(1).toString())).getTotalCount()).isZero();
        var page = sdk.listIncentiveDiscountPolicies(new ListIncentiveDiscountPoliciesRequest().withTime(present.toString()).withOffset(1).withLimit(2));
        assertThat(page.getTotalCount()).isGreaterThanOrEqualTo(6);
        assertThat(page.getPolicies()).hasSize(2);
        assertThat(world.get(Party.PROVIDER, DISCOUNTS + "?time=" + present + "&service_type_code=" + service).is(200).text()).isEqualTo(
                "{\"policies\":[{\"service_type_code\":\"" + service + "\",\"service_type_name\":\"端到端服务\",\"incentive_policy\":\"13\","
                        + "\"allow_discount\":\"NO\"}],\"total_count\":1}");
        assertThat(world.get(Party.PROVIDER, DISCOUNTS + "?time=" + present + "&service_type_code=").is(200).text())
                .isEqualTo("{\"policies\":[],\"total_count\":0}");
    }

    @Test
    @Tag("BDC-03")
    void only_sellers_ask_and_only_for_months() {
        var sdk = world.sdk(world.provider());

        assertRefused(() -> sdk.listIncentiveDiscountPolicies(new ListIncentiveDiscountPoliciesRequest()), 400, "CBC.0100");
        assertRefused(() -> sdk.listIncentiveDiscountPolicies(new ListIncentiveDiscountPoliciesRequest().withTime("2026-13")), 400, "CBC.0100");
        assertRefused(() -> sdk.listIncentiveDiscountPolicies(new ListIncentiveDiscountPoliciesRequest().withTime("2026-01").withLimit(101)), 400,
                "CBC.0100");
        for (Party other : List.of(world.resellerOf(Party.DISTRIBUTOR), world.customer())) {
            assertRefused(() -> world.sdk(other).listIncentiveDiscountPolicies(new ListIncentiveDiscountPoliciesRequest().withTime("2026-01")), 403,
                    "CBC.0155");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "time=", "time=2026", "time=2026-1", "time=2026-11-01", "time=2026-00", "time=0000-01", "time=2026-01&offset=-1",
            "time=2026-01&offset=2147483648", "time=2026-01&limit=0", "time=2026-01&limit=x", "time=2026-01&time=2026-02"})
    @Tag("BDC-03")
    void what_is_no_question_is_refused(String query) {
        world.get(Party.DISTRIBUTOR, DISCOUNTS + "?" + query).refused(400, "CBC.0100");
    }

    @Test
    @Tag("INC-08")
    void what_holds_in_a_month_that_has_begun_stays() {
        product(present.minusMonths(2), "0", "YES").is(200);
        assertThat(product(present, "0", "YES").is(200).text("change")).isEqualTo("UNCHANGED");
        product(present, "2", "NO").refused(422, "PRODUCT_POLICY_CHANGES_THE_PAST", "INC-08");
        assertThat(product(present.plusMonths(1), "2", "NO").is(200).text("change")).isEqualTo("ADDED");
        assertThat(product(present.plusMonths(1), "2", "YES").is(200).text("change")).isEqualTo("REPLACED");
        product(present, "3", "MAYBE").refused(400, "CBC.0100");

        assertThat(world.get(Party.PLATFORM, PRODUCTS + "/" + service).is(200).json().path("policies")).hasSize(2);
        assertThat(world.get(Party.PLATFORM, PRODUCTS + "?limit=100&month=" + present).is(200).text()).contains(service);
    }

    private Map<String, Object> policy(String code, YearMonth from, String rate) {
        var body = new LinkedHashMap<String, Object>(Map.of("incentive", code, "name_zh", "激励", "name_en", "Incentive", "from", from.toString(),
                "association_type", "2", "granularity", "MONTH"));
        body.put("rates", List.of(Map.of("service_type_code", service, "from", 100, "rate", new BigDecimal(rate)),
                Map.of("rate", new BigDecimal("0.01"))));
        body.put("payout_forms", List.of("COUPON_QUOTA"));
        return body;
    }

    @Test
    @Tag("INC-06")
    void incentive_policies_are_versions_that_partners_read_for_a_period() {
        String code = "e2e-" + UUID.randomUUID();
        assertThat(world.post(Party.PLATFORM, POLICIES, policy(code, present, "0.05")).is(200).json().path("version").intValue()).isEqualTo(1);
        assertThat(world.post(Party.PLATFORM, POLICIES, policy(code, present, "0.050")).is(200).text("change")).isEqualTo("UNCHANGED");
        world.post(Party.PLATFORM, POLICIES, policy(code, present, "0.06")).refused(422, "INCENTIVE_POLICY_CHANGES_THE_PAST", "INC-06");
        assertThat(world.post(Party.PLATFORM, POLICIES, policy(code, present.plusMonths(1), "0.06")).is(200).json().path("version").intValue())
                .isEqualTo(2);

        var versions = world.get(Party.PLATFORM, POLICIES + "/" + code).is(200).json().path("versions");
        assertThat(versions.findValuesAsText("version")).containsExactly("2", "1");
        assertThat(versions.at("/0/rates/0/rate").decimalValue()).isEqualByComparingTo("0.06");
        world.get(Party.PLATFORM, POLICIES + "/none").refused(404, "INCENTIVE_POLICY_NOT_FOUND", "INC-06");
        assertThat(read(code, "?limit=100")).isEqualTo(1);
        assertThat(read(code, "?limit=100&period=" + present.plusMonths(1))).isEqualTo(2);
        world.get(Party.DISTRIBUTOR, "/v2/partners/incentive-policies?period=2026-Q5").refused(400, "CBC.0100");
        world.get(Party.RESELLER, "/v2/partners/incentive-policies").refused(403, "CBC.0155");
    }

    private int read(String code, String query) {
        for (var policy : world.get(Party.DISTRIBUTOR, "/v2/partners/incentive-policies" + query).is(200).json().path("policies")) {
            if (policy.path("incentive").textValue().equals(code)) {
                return policy.path("version").intValue();
            }
        }
        return 0;
    }

    @Test
    @Tag("INC-06")
    void all_that_is_wrong_is_told_at_once() {
        var body = policy("e2e-" + UUID.randomUUID(), present, "1.5");
        body.put("granularity", "QUARTER");
        body.put("from", "2030-02");
        body.put("payout_forms", List.of("BANK_TRANSFER"));
        body.put("conditions", List.of(Map.of("indicator", "none", "at_least", 1)));
        assertThat(world.post(Party.PLATFORM, POLICIES, body).refused(422, "INCENTIVE_POLICY_BEGINS_WITHIN_PERIOD", "INC-06").violations("code"))
                .containsExactly("INCENTIVE_POLICY_BEGINS_WITHIN_PERIOD", "INCENTIVE_RATE_OUT_OF_RANGE", "INCENTIVE_INDICATOR_NOT_FOUND",
                        "INCENTIVE_PAYOUT_FORM_RULED_OUT");
        body.put("rates", List.of());
        body.put("association_type", "3");
        world.post(Party.PLATFORM, POLICIES, body).refused(400, "CBC.0100");
    }
}
