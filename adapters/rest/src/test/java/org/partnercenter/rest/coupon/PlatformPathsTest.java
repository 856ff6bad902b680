package org.partnercenter.rest.coupon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.rest.coupon.CouponEdges.get;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.rest.kernel.Edge;

import java.time.Duration;

/** The platform's own paths: {@code /v2/platform/coupon-quotas} and {@code /v2/platform/coupons}. */
class PlatformPathsTest {

    private static final String QUOTAS = "/v2/platform/coupon-quotas";
    private static final String COUPONS = "/v2/platform/coupons";
    private static final String WINDOW = "\"effective_time\":\"2026-11-22T00:00:00Z\",\"expire_time\":\"2027-11-22T00:00:00Z\"";

    private final CouponEdges edges = new CouponEdges();

    private Edge.Reply grant(String body) {
        return edges.post(edges.platform(), QUOTAS, body);
    }

    @Test
    @Tag("QTA-01")
    void a_grant_is_created_at_its_place_with_all_its_limits() {
        var reply = grant("""
                {"quota_id": "2026/Q4", "partner_id": "distributor", "quota_type": 1, "quota_value": 1E+3,
                 "effective_time": "2026-11-22T00:00:00Z", "expire_time": "2027-11-22T00:00:00Z",
                 "limits": {"min_face_value": 1, "max_face_value": 10.5, "max_count": 7, "total_face_cap": 50,
                   "first_associated_only": true, "designated_customers": ["c2", "c1"], "association_types": ["2", "1"],
                   "limit_infos": [{"limit_key": "serviceType", "limit_values": [{"value1": "a"}]}]}}""");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.headers().get("Location")).endsWith("/v2/platform/coupon-quotas/2026%2FQ4");
        assertThat(reply.text()).isEqualTo("""
                {"quota_id":"2026/Q4","quota_status":0,"status_name":"正常","quota_value":1000.00,"balance":1000.00}""");
        assertThat(get(edges.platform(), QUOTAS + "/2026%2FQ4").text()).endsWith("""
                "limits":{"min_face_value":1.00,"max_face_value":10.50,"max_count":7,"total_face_cap":50.00,\
                "first_associated_only":true,"designated_customers":["c1","c2"],"association_types":["1","2"],\
                "limit_infos":[{"limit_key":"serviceType","limit_values":[{"value1":"a"}]}]}}""");
    }

    @Test
    void a_grant_without_an_id_gets_one_and_serves_resale_customers() {
        var id = grant("{\"partner_id\":\"provider\",\"quota_value\":1," + WINDOW + "}").json().get("quota_id").textValue();

        assertThat(get(edges.platform(), QUOTAS + "/" + id).json().at("/limits/association_types").toString()).isEqualTo("[\"2\"]");
        assertThat(get(edges.platform(), QUOTAS + "?quota_ids=" + id).json().get("total_count").intValue()).isEqualTo(1);
    }

    @Test
    void a_dry_run_of_a_grant_creates_nothing_and_points_nowhere() {
        var dry = edges.post(edges.platform(), QUOTAS + "?dry_run=true",
                "{\"quota_id\":\"q\",\"partner_id\":\"provider\",\"quota_value\":1," + WINDOW + "}");

        assertThat(dry.status()).isEqualTo(200);
        assertThat(dry.headers()).doesNotContainKey("Location");
        assertThat(get(edges.platform(), QUOTAS + "/q").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"quota_value\":1,WINDOW}|400|CBC.0100",
        "{\"partner_id\":\"provider\",WINDOW}|400|CBC.0100",
        "{\"partner_id\":\"provider\",\"quota_value\":1}|400|CBC.0100",
        "{\"partner_id\":\"provider\",\"quota_value\":-1,WINDOW}|400|CBC.0100",
        "{\"partner_id\":\"provider\",\"quota_value\":0.001,WINDOW}|400|CBC.0100",
        "{\"partner_id\":\"provider\",\"quota_value\":1E+400,WINDOW}|400|CBC.0100",
        "{\"partner_id\":\"provider\",\"quota_value\":1000000000000.01,WINDOW}|400|CBC.0100",
        "{\"partner_id\":\"provider\",\"quota_value\":1,\"quota_type\":2,WINDOW}|400|CBC.0100",
        "{\"partner_id\":\"provider\",\"quota_value\":1,\"amount\":2,WINDOW}|400|CBC.0100",
        "{\"partner_id\":\"provider\",\"quota_value\":1,\"quota_id\":\"a b\",WINDOW}|400|CBC.0100",
        "{\"partner_id\":\"nobody\",\"quota_value\":1,WINDOW}|404|PARTY_NOT_FOUND",
        "{\"partner_id\":\"reseller\",\"quota_value\":1,WINDOW}|422|QUOTA_HOLDER_UNFIT",
        "{\"partner_id\":\"c1\",\"quota_value\":1,WINDOW}|422|QUOTA_HOLDER_UNFIT"})
    void a_grant_that_is_wrong_is_refused(String body, int status, String code) {
        var reply = grant(body.replace("WINDOW", WINDOW));

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.errorCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"min_face_value\":0", "\"max_face_value\":1.001", "\"total_face_cap\":\"1\"",
        "\"min_face_value\":2,\"max_face_value\":1", "\"max_count\":0", "\"max_count\":1.5", "\"first_associated_only\":\"yes\"",
        "\"designated_customers\":[\"\"]", "\"designated_customers\":[\"c1\",\"c1\"]", "\"association_types\":[]",
        "\"association_types\":[\"3\"]", "\"association_types\":[1]", "\"limit_infos\":[null]", "\"limit_infos\":[{}]",
        "\"limit_infos\":[{\"limit_key\":\"k\",\"limit_values\":[]}]", "\"limit_infos\":[{\"limit_key\":\"k\",\"limit_values\":[null]}]",
        "\"limit_infos\":[{\"limit_key\":\"\",\"limit_values\":[{\"value1\":\"a\"}]}]", "\"least\":1"})
    void limits_that_are_wrong_are_refused(String limits) {
        var reply = grant("{\"partner_id\":\"provider\",\"quota_value\":1," + WINDOW + ",\"limits\":{" + limits + "}}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errorCode()).isEqualTo("CBC.0100");
    }

    @Test
    @Tag("QTA-03")
    void a_quota_is_adjusted_in_one_step_or_in_two() {
        edges.grant("q", "distributor", "100");
        var adjust = QUOTAS + "/q/adjust";

        assertThat(edges.post(edges.platform(), adjust, "{\"quota_value\":250.5}").text()).isEqualTo("""
                {"quota_id":"q","quota_status":0,"status_name":"正常","quota_value":250.50,"balance":250.50}""");
        assertThat(edges.post(edges.platform(), adjust, "{\"finish\":false}").json().get("quota_status").intValue()).isEqualTo(4);
        assertThat(edges.post(edges.platform(), adjust, "{}").json().get("quota_status").intValue()).isZero();
        assertThat(edges.post(edges.platform(), adjust, "{\"quota_value\":1.001}").errorCode()).isEqualTo("CBC.0100");
        assertThat(edges.post(edges.platform(), adjust, "{\"value\":1}").errorCode()).isEqualTo("CBC.0100");
        assertThat(edges.post(edges.platform(), QUOTAS + "/no-such/adjust", "{}").status()).isEqualTo(404);
    }

    @Test
    @Tag("QTA-02")
    void a_quota_is_frozen_unfrozen_and_invalidated_with_or_without_a_body() {
        edges.grant("q", "distributor", "100");

        assertThat(edges.platform().call("POST", QUOTAS + "/q/freeze").send().json().get("quota_status").intValue()).isEqualTo(5);
        assertThat(edges.post(edges.platform(), QUOTAS + "/q/freeze", "{}").status()).isEqualTo(409);
        assertThat(edges.post(edges.platform(), QUOTAS + "/q/unfreeze", "{}").json().get("quota_status").intValue()).isZero();
        assertThat(edges.post(edges.platform(), QUOTAS + "/q/invalidate", "{\"why\":1}").status()).isEqualTo(400);
        assertThat(edges.post(edges.platform(), QUOTAS + "/q/invalidate", "{}").json().get("quota_status").intValue()).isEqualTo(3);
        assertThat(edges.post(edges.platform(), QUOTAS + "/q/unfreeze", "{}").errorCode()).isEqualTo("QUOTA_STATE");
    }

    @Test
    void the_platform_issues_to_partners_and_sees_every_coupon() {
        edges.grant("p", "platform", "100");
        edges.grant("q", "distributor", "100");
        var issued = edges.post(edges.platform(), COUPONS, """
                {"quota_id": "p", "customer_ids": ["provider", "c1"], "face_value": 5, "memo": "ours"}""").json();
        edges.issue(edges.distributor(), "q", "c4", "5");

        assertThat(issued.at("/coupon_infos/0/id").textValue()).isEqualTo("provider");
        assertThat(issued.at("/error_details/0/id").textValue()).isEqualTo("c1");
        var all = get(edges.platform(), COUPONS).json();
        assertThat(all.get("coupons").findValuesAsText("customer_id")).containsExactly("c4", "provider");
        assertThat(all.get("coupons").findValuesAsText("memo")).containsExactly("ours");
        assertThat(get(edges.platform(), COUPONS + "/" + all.at("/coupons/0/coupon_id").textValue() + "/timeline").json()
                .get("timeline")).hasSize(1);
    }

    @Test
    @Tag("CPN-40")
    void billing_holds_releases_uses_and_refunds() {
        edges.grant("q", "distributor", "100");
        var id = edges.issue(edges.distributor(), "q", "c1", "10");
        var answer = "{\"coupon_id\":\"" + id + "\",\"status\":%d,\"status_name\":\"%s\",\"balance\":%s,%s\"returned_to_partner\":%s}";

        assertThat(edges.bill(id, "hold", "{\"order_id\":\"o1\",\"amount\":6}").text())
                .isEqualTo(answer.formatted(2, "可使用", "10.00", "\"lock_amount\":6.00,", "0.00"));
        assertThat(edges.bill(id, "use", "{\"order_id\":\"o2\",\"amount\":6}").errorCode()).isEqualTo("COUPON_HELD");
        assertThat(edges.bill(id, "release", "{\"order_id\":\"o1\"}").text())
                .isEqualTo(answer.formatted(2, "可使用", "10.00", "", "0.00"));
        assertThat(edges.bill(id, "use", "{\"order_id\":\"o2\",\"amount\":1E+1}").text())
                .isEqualTo(answer.formatted(3, "已用完", "0.00", "", "0.00"));
        assertThat(edges.bill(id, "refund", "{\"order_id\":\"o2\",\"amount\":10,\"order_total\":30}").text())
                .isEqualTo(answer.formatted(2, "可使用", "3.33", "", "0.00"));
        assertThat(edges.bill(id, "refund", "{\"order_id\":\"o2\",\"amount\":7}").status()).isEqualTo(422);
        edges.house.clocks.advance(Duration.ofDays(6));
        assertThat(edges.bill(id, "refund", "{\"order_id\":\"o2\",\"amount\":1}").errorCode()).isEqualTo("COUPON_REFUND_TOO_LATE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"hold|{\"amount\":1}", "hold|{\"order_id\":\"o\"}", "hold|{\"order_id\":\"\",\"amount\":1}",
        "use|{\"order_id\":\"o\",\"amount\":0}", "use|{\"order_id\":\"o\",\"amount\":1.001}", "use|{\"order_id\":\"o\",\"amount\":\"1\"}",
        "use|{\"order_id\":\"o\",\"amount\":1,\"x\":1}", "release|{}", "release|{\"order_id\":\"o\",\"amount\":1}",
        "refund|{\"order_id\":\"o\",\"amount\":1,\"order_total\":0}", "refund|{\"order_id\":\"o\",\"amount\":2,\"order_total\":1}",
        "refund|{\"order_id\":\"o\"}"})
    void billing_out_of_form_is_refused(String verb, String body) {
        edges.grant("q", "distributor", "100");
        var reply = edges.bill(edges.issue(edges.distributor(), "q", "c1", "10"), verb, body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errorCode()).isEqualTo("CBC.0100");
    }

    @Test
    void an_unknown_coupon_is_not_there() {
        for (var verb : new String[]{"hold", "use", "refund"}) {
            assertThat(edges.bill("no-such", verb, "{\"order_id\":\"o\",\"amount\":1}").status()).isEqualTo(404);
        }
        assertThat(edges.bill("no-such", "release", "{\"order_id\":\"o\"}").errorCode()).isEqualTo("COUPON_NOT_FOUND");
        assertThat(get(edges.platform(), COUPONS + "/no-such/transitions").errorCode()).isEqualTo("COUPON_NOT_FOUND");
    }

    @Test
    void the_platforms_paths_are_the_platforms() {
        var use = "{\"order_id\":\"o\",\"amount\":1}";
        for (var other : new Edge[]{edges.distributor(), edges.reseller(), edges.customer()}) {
            for (var target : new String[]{QUOTAS, QUOTAS + "/q", QUOTAS + "/q/timeline", QUOTAS + "/q/transitions", COUPONS,
                COUPONS + "/x", COUPONS + "/x/timeline", COUPONS + "/x/transitions"}) {
                assertThat(get(other, target).errorCode()).isEqualTo("CBC.0155");
            }
            for (var reply : new Edge.Reply[]{
                edges.post(other, QUOTAS, "{\"partner_id\":\"provider\",\"quota_value\":1," + WINDOW + "}"),
                edges.post(other, QUOTAS + "/q/adjust", "{}"), edges.post(other, QUOTAS + "/q/freeze", "{}"),
                edges.post(other, QUOTAS + "/q/unfreeze", "{}"), edges.post(other, QUOTAS + "/q/invalidate", "{}"),
                edges.post(other, COUPONS, "{\"quota_id\":\"q\",\"customer_ids\":[\"c1\"],\"face_value\":1}"),
                edges.post(other, COUPONS + "/x/hold", use), edges.post(other, COUPONS + "/x/use", use),
                edges.post(other, COUPONS + "/x/release", "{\"order_id\":\"o\"}"), edges.post(other, COUPONS + "/x/refund", use)}) {
                assertThat(reply.status()).isEqualTo(403);
                assertThat(reply.errorCode()).isEqualTo("CBC.0155");
            }
        }
    }
}
