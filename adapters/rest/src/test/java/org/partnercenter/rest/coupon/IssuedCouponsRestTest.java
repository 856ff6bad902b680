package org.partnercenter.rest.coupon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.rest.coupon.CouponEdges.get;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.rest.kernel.Edge;

import java.time.Duration;

/** T1-10, T1-11, T1-12 and T2-07. */
class IssuedCouponsRestTest {

    private static final String COUPONS = "/v2/promotions/benefits/partner-coupons";
    private static final String RECLAIM = COUPONS + "/reclaim";
    private static final String RECORDS = COUPONS + "/records/query";

    private final CouponEdges edges = new CouponEdges();

    IssuedCouponsRestTest() {
        edges.grant("q", "distributor", "1000");
    }

    private Edge.Reply issue(String body) {
        return edges.post(edges.distributor(), COUPONS, body);
    }

    private String coupon(String customer, String faceValue) {
        return edges.issue(edges.distributor(), "q", customer, faceValue);
    }

    @Test
    @Tag("COM-09")
    @Tag("CPN-14")
    void an_issue_answers_every_customer_in_one_of_two_lists() {
        var reply = edges.distributor().call("POST", COUPONS).header("X-Language", "en_US").body("""
                {"quota_id": "q", "customer_ids": ["c1", "c4", "c2", "c6"], "face_value": 400, "of_a_later_version": 1}""").send();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("""
                {"error_details":[{"error_code":"CBC.99000014","error_msg":"Customer c4 is associated by a model (type 1) that \
                this coupon is not for.","id":"c4","violations":%s},{"error_code":"CBC.99000035","error_msg":"Customer c6 is not your \
                customer.","id":"c6","violations":%s}],"coupon_infos":[{"id":"c1","coupon_id":"%s"},{"id":"c2","coupon_id":"%s"}]}"""
                .formatted(reply.json().at("/error_details/0/violations"), reply.json().at("/error_details/1/violations"),
                        reply.json().at("/coupon_infos/0/coupon_id").textValue(), reply.json().at("/coupon_infos/1/coupon_id").textValue()));
    }

    @Test
    @Tag("COM-09")
    void of_each_item_refused_every_reason_is_told_with_rule_and_remedy() {
        var detail = issue("{\"quota_id\":\"q\",\"customer_ids\":[\"c6\"],\"face_value\":1}").json().at("/error_details/0");
        assertThat(detail.path("violations")).isNotEmpty().allSatisfy(violation -> {
            assertThat(violation.path("rule").textValue()).matches("[A-Z0-9]+-[0-9]+");
            assertThat(violation.path("sentence").textValue()).isNotEmpty();
        });
        assertThat(detail.at("/violations/0/code").textValue()).isEqualTo(detail.path("error_code").textValue());
    }

    @Test
    @Tag("COM-09")
    void a_list_without_items_is_there_and_empty() {
        assertThat(issue("{\"quota_id\":\"q\",\"customer_ids\":[\"c1\"],\"face_value\":1}").json().get("error_details")).isEmpty();
        assertThat(issue("{\"quota_id\":\"q\",\"customer_ids\":[\"c6\"],\"face_value\":1}").json().get("coupon_infos")).isEmpty();
    }

    @ParameterizedTest
    @Tag("COM-04")
    @CsvSource({"1E+2,100.00", "100,100.00", "100.00,100.00", "0.01,0.01", "1.500,1.50", "5E-1,0.50"})
    void an_amount_may_be_written_in_any_way_that_is_exact(String sent, String kept) {
        assertThat(issue("{\"quota_id\":\"q\",\"customer_ids\":[\"c1\"],\"face_value\":" + sent + "}").status()).isEqualTo(200);

        assertThat(get(edges.distributor(), COUPONS).text()).contains("\"face_value\":" + kept + ",");
    }

    @Test
    @Tag("COM-11")
    void a_distributor_issues_from_its_resellers_quota_by_naming_it() {
        var quota = edges.passOn("q", "100");
        var body = "{\"quota_id\":\"" + quota + "\",\"customer_ids\":[\"c5\"],\"face_value\":60,\"indirect_partner_id\":\"%s\"}";

        assertThat(issue(body.formatted("reseller")).json().get("coupon_infos")).hasSize(1);
        assertThat(get(edges.distributor(), COUPONS + "?indirect_partner_id=reseller").json().get("total_count").intValue())
                .isEqualTo(1);
        assertThat(get(edges.distributor(), COUPONS).json().get("total_count").intValue()).isZero();
        var foreign = issue(body.formatted("foreign"));
        assertThat(foreign.status()).isEqualTo(400);
        assertThat(foreign.errorCode()).isEqualTo("CBC.99000037");
    }

    @Test
    void resellers_customers_and_the_platform_have_no_open_api() {
        for (var other : new Edge[]{edges.reseller(), edges.customer(), edges.platform()}) {
            var issue = edges.post(other, COUPONS, "{\"quota_id\":\"q\",\"customer_ids\":[\"c1\"],\"face_value\":1}");
            var reclaim = edges.post(other, RECLAIM, "{\"coupon_id\":\"x\"}");

            for (var reply : new Edge.Reply[]{issue, reclaim, get(other, COUPONS), get(other, RECORDS)}) {
                assertThat(reply.status()).isEqualTo(403);
                assertThat(reply.errorCode()).isEqualTo("CBC.0155");
            }
        }
    }

    @Test
    void an_issued_coupon_is_listed_to_the_letter() {
        var coupon = issue("""
                {"quota_id": "q", "customer_ids": ["c1"], "face_value": 400, "cloud_service_types": ["hws.service.type.obs"],
                 "product_ids": ["p1"], "valid_time": "2026-11-23T00:00:00Z", "expire_time": "2027-01-01T00:00:00Z"}""")
                .json().at("/coupon_infos/0/coupon_id").textValue();
        edges.bill(coupon, "use", "{\"order_id\":\"o1\",\"amount\":0.5}");
        edges.bill(coupon, "hold", "{\"order_id\":\"o2\",\"amount\":1}");

        assertThat(get(edges.distributor(), COUPONS + "?order_id=o1").text()).isEqualTo("""
                {"total_count":1,"user_coupons":[{"coupon_id":"%s","status":2,"customer_id":"c1","coupon_type":1,\
                "measure_id":1,"face_value":400.00,"effective_time":"2026-11-23T00:00:00Z",\
                "expire_time":"2027-01-01T00:00:00Z","order_id":"o1","media_type":1,"fetch_method":3,"use_limits":[\
                {"use_limiti_info_id":"1","limit_key":"serviceType","value1":"hws.service.type.obs"},\
                {"use_limiti_info_id":"2","limit_key":"productId","value1":"p1"}],"active_time":"2026-11-23T04:00:00Z",\
                "last_used_time":"2026-11-23T04:00:00Z","create_time":"2026-11-23T04:00:00Z","balance":399.50,\
                "lock_order_id":"o2","is_frozen":"0"}]}""".formatted(coupon));
    }

    @ParameterizedTest
    @Tag("COM-06")
    @Tag("CPN-53")
    @CsvSource(nullValues = "-", value = {"-,2", "?customer_id=c1,1", "?customer_id=,2", "?customer_id=nobody,0", "?coupon_type=1,2",
            "?coupon_type=4,0", "?status=2,2", "?status=1,0", "?status=5,0", "?create_time_begin=2026-11-23T04:00:00Z,0",
            "?create_time_begin=2026-11-23T03:59:59Z,2", "?create_time_end=2026-11-23T04:00:00Z,0",
            "?effective_time_end=2026-11-22T00:00:01Z,2", "?expire_time_begin=2027-11-22T00:00:00Z,0",
            "?offset=1,2", "?offset=2147483647,2"})
    void the_list_of_issued_coupons_is_filtered(String query, int found) {
        coupon("c1", "1");
        coupon("c2", "1");
        coupon("c4", "1");

        assertThat(get(edges.distributor(), COUPONS + (query == null ? "" : query)).json().get("total_count").intValue())
                .isEqualTo(found);
    }

    @Test
    @Tag("CPN-50")
    void a_coupon_whose_time_is_over_is_shown_as_expired() {
        coupon("c1", "1");
        edges.house.clocks.advance(Duration.ofDays(365));

        assertThat(get(edges.distributor(), COUPONS + "?status=4").json().at("/user_coupons/0/status").intValue()).isEqualTo(4);
    }

    @Test
    @Tag("CPN-22")
    void a_reclaim_answers_nothing_and_a_second_one_a_conflict() {
        var body = "{\"coupon_id\":\"" + coupon("c1", "9.99") + "\",\"of_a_later_version\":{}}";

        var first = edges.post(edges.distributor(), RECLAIM, body);
        assertThat(first.status()).isEqualTo(204);
        assertThat(first.text()).isEmpty();
        var second = edges.post(edges.distributor(), RECLAIM, body);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.errorCode()).isEqualTo("CBC.99000048");
    }

    @Test
    void a_reclaim_under_the_same_key_answers_the_same_again() {
        var body = "{\"coupon_id\":\"" + coupon("c1", "9.99") + "\"}";
        for (var replayed : new String[]{null, "true"}) {
            var reply = edges.distributor().call("POST", RECLAIM).header("Idempotency-Key", "once").body(body).send();

            assertThat(reply.status()).isEqualTo(204);
            assertThat(reply.headers().get("Idempotency-Replayed")).isEqualTo(replayed);
        }
    }

    @Test
    @Tag("CPN-22")
    @Tag("CPN-24")
    void unknown_foreign_and_referral_coupons_are_not_reclaimed() {
        var own = "{\"coupon_id\":\"" + coupon("c1", "1") + "\"}";
        var referral = "{\"coupon_id\":\"" + coupon("c4", "1") + "\"}";

        var unknown = edges.post(edges.distributor(), RECLAIM, "{\"coupon_id\":\"no such\"}".replace(' ', '-'));
        var foreign = edges.post(edges.provider(), RECLAIM, own);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.errorCode()).isEqualTo("COUPON_NOT_FOUND");
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.errorCode()).isEqualTo("COUPON_NOT_FOUND");
        assertThat(edges.post(edges.distributor(), RECLAIM, referral).errorCode()).isEqualTo("CBC.99000045");
    }

    @Test
    @Tag("CPN-26")
    void a_reclaim_for_a_reseller_names_it_in_up_to_100_characters() {
        var quota = edges.passOn("q", "100");
        var coupon = edges.issue(edges.reseller(), quota, "c5", "5");
        var body = "{\"coupon_id\":\"" + coupon + "\",\"indirect_partner_id\":\"%s\"}";

        var empty = edges.post(edges.distributor(), RECLAIM, body.formatted(""));
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.errorCode()).isEqualTo("CBC.0100");
        assertThat(edges.post(edges.distributor(), RECLAIM, body.formatted("x".repeat(101))).errorCode()).isEqualTo("CBC.0100");
        assertThat(edges.post(edges.distributor(), RECLAIM, body.formatted("x".repeat(100))).errorCode()).isEqualTo("CBC.99000037");
        assertThat(edges.post(edges.provider(), RECLAIM, body.formatted("x".repeat(100))).errorCode()).isEqualTo("COUPON_NOT_FOUND");
        assertThat(edges.post(edges.distributor(), RECLAIM, "{\"coupon_id\":\"" + coupon + "\",\"indirect_partner_id\":null}")
                .errorCode()).isEqualTo("COUPON_NOT_FOUND");
        assertThat(edges.post(edges.distributor(), RECLAIM, body.formatted("reseller")).status()).isEqualTo(204);
    }

    @Test
    @Tag("CPN-13")
    void a_record_is_listed_to_the_letter() {
        var reply = issue("{\"quota_id\":\"q\",\"customer_ids\":[\"c1\"],\"face_value\":7,\"memo\":\"春季\"}");

        assertThat(get(edges.distributor(), RECORDS).text()).isEqualTo("""
                {"total_count":1,"records":[{"id":"%s","operation_type":"1","quota_id":"q","quota_type":0,"coupon_id":"%s",\
                "customer_id":"c1","operation_amount":7.00,"operation_time":"2026-11-23T04:00:00Z","result":"0",\
                "remark":"春季"}]}""".formatted(get(edges.distributor(), RECORDS).json().at("/records/0/id").textValue(),
                reply.json().at("/coupon_infos/0/coupon_id").textValue()));
    }

    @ParameterizedTest
    @Tag("CPN-13")
    @CsvSource(delimiter = '|', value = {"{}|false", "{\"memo\":null}|false", "{\"memo\":\"\"}|true"})
    void no_memo_is_none_and_an_empty_one_is_kept(String memo, boolean kept) {
        issue("{\"quota_id\":\"q\",\"customer_ids\":[\"c1\"],\"face_value\":7" + memo.replace('{', ',').replace(",}", "}"));

        assertThat(get(edges.distributor(), RECORDS).json().at("/records/0").has("remark")).isEqualTo(kept);
    }

    @ParameterizedTest
    @Tag("COM-07")
    @CsvSource(nullValues = "-", value = {"-,2", "?operation_types=1,1", "?operation_types=2&operation_types=1,2",
            "?operation_types,0", "?operation_types=,0", "?coupon_ids,0", "?coupon_ids=nobody&coupon_ids=x,0", "?quota_id=q,2",
            "?quota_type=1,0", "?customer_id=c1,2", "?result=0,2", "?result=-1,0",
            "?operation_time_begin=2026-11-23T04:00:00Z,0", "?operation_time_end=2026-11-23T04:00:01Z,2"})
    void records_are_filtered_and_an_empty_list_matches_nothing(String query, int found) {
        edges.post(edges.distributor(), RECLAIM, "{\"coupon_id\":\"" + coupon("c1", "1") + "\"}");

        assertThat(get(edges.distributor(), RECORDS + (query == null ? "" : query)).json().get("total_count").intValue())
                .isEqualTo(found);
    }
}
