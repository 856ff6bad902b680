package org.partnercenter.rest.coupon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.rest.coupon.CouponEdges.get;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.rest.kernel.Edge;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Our own paths for issuers: {@code /v2/partners/coupons} and {@code /v2/partners/coupon-quotas}. */
class PartnerPathsTest {

    private static final String COUPONS = "/v2/partners/coupons";
    private static final String QUOTAS = "/v2/partners/coupon-quotas";

    private final CouponEdges edges = new CouponEdges();

    PartnerPathsTest() {
        edges.grant("q", "distributor", "1000");
    }

    private String coupon(String customer) {
        return edges.issue(edges.distributor(), "q", customer, "10");
    }

    @Test
    @Tag("CPN-01")
    @Tag("CPN-53")
    void both_models_are_issued_to_and_listed() {
        coupon("c1");
        coupon("c4");

        assertThat(get(edges.distributor(), COUPONS).json().get("coupons").findValuesAsText("customer_id"))
                .containsExactly("c4", "c1");
        assertThat(get(edges.distributor(), COUPONS + "?quota_id=q&customer_id=c4&status=2&coupon_type=1").json()
                .get("total_count").intValue()).isEqualTo(1);
        assertThat(get(edges.distributor(), COUPONS + "?quota_id=other").json().get("coupons")).isEmpty();
    }

    @Test
    @Tag("CPN-13")
    void a_coupon_is_shown_with_names_and_its_memo_to_the_issuer() {
        var id = edges.post(edges.distributor(), COUPONS, """
                {"quota_id": "q", "customer_ids": ["c4"], "face_value": 10, "memo": "VIP", "order_types": ["renew"]}""").json()
                .at("/coupon_infos/0/coupon_id").textValue();
        edges.bill(id, "hold", "{\"order_id\":\"o1\",\"amount\":4}");

        assertThat(get(edges.distributor(), COUPONS + "/" + id).text()).isEqualTo("""
                {"coupon_id":"%s","status":2,"status_name":"可使用","quota_id":"q","partner_id":"distributor",\
                "customer_id":"c4","association_type":"1","coupon_type":1,"measure_id":1,"currency":"CNY","face_value":10.00,\
                "balance":10.00,"effective_time":"2026-11-22T00:00:00Z","expire_time":"2027-11-22T00:00:00Z","use_limits":[\
                {"use_limiti_info_id":"1","limit_key":"subscribeType","value1":"renew"}],"lock_order_id":"o1",\
                "lock_amount":4.00,"is_frozen":"0","memo":"VIP","create_time":"2026-11-23T04:00:00Z"}""".formatted(id));
        assertThat(get(edges.platform(), "/v2/platform/coupons/" + id).json().has("memo")).isFalse();
    }

    @Test
    void a_reseller_works_with_its_own_key_and_its_distributor_by_naming_it() {
        var quota = edges.passOn("q", "100");
        var id = edges.issue(edges.reseller(), quota, "c5", "10");

        assertThat(get(edges.reseller(), COUPONS + "/" + id).json().get("indirect_partner_id").textValue()).isEqualTo("reseller");
        assertThat(get(edges.reseller(), QUOTAS).json().get("quotas").findValuesAsText("quota_id")).containsExactly(quota);
        assertThat(get(edges.distributor(), COUPONS + "/" + id).status()).isEqualTo(404);
        assertThat(get(edges.distributor(), COUPONS + "/" + id + "?indirect_partner_id=reseller").status()).isEqualTo(200);
        assertThat(get(edges.distributor(), COUPONS + "?indirect_partner_id=foreign").errorCode()).isEqualTo("CBC.99000037");
        assertThat(edges.post(edges.reseller(), COUPONS + "/reclaim", "{\"coupon_ids\":[\"" + id + "\"]}").json()
                .at("/reclaimed/0/quota_id").textValue()).isEqualTo(quota);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline", "/transitions"})
    void what_is_unknown_or_foreign_is_not_there(String view) {
        var id = coupon("c1");

        for (var reply : new Edge.Reply[]{get(edges.distributor(), COUPONS + "/no-such" + view),
            get(edges.provider(), COUPONS + "/" + id + view), get(edges.reseller(), COUPONS + "/" + id + view)}) {
            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.errorCode()).isEqualTo("COUPON_NOT_FOUND");
        }
        assertThat(get(edges.provider(), QUOTAS + "/q" + view).errorCode()).isEqualTo("QUOTA_NOT_FOUND");
        assertThat(get(edges.distributor(), COUPONS + "/" + "x".repeat(65) + view).status()).isEqualTo(400);
    }

    @Test
    @Tag("CPN-23")
    void each_coupon_of_a_batch_is_reclaimed_on_its_own() {
        var first = coupon("c1");
        var referral = coupon("c4");
        edges.bill(first, "use", "{\"order_id\":\"o1\",\"amount\":2.5}");

        var reply = edges.distributor().call("POST", COUPONS + "/reclaim").header("X-Language", "en_US")
                .body("{\"coupon_ids\":[\"" + first + "\",\"no-such\",\"" + referral + "\"]}").send();
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).isEqualTo("""
                {"reclaimed":[{"coupon_id":"%s","quota_id":"q","amount":7.50},{"coupon_id":"%s","quota_id":"q",\
                "amount":10.00}],"error_details":[{"error_code":"COUPON_NOT_FOUND","error_msg":"Coupon no-such does not \
                exist.","id":"no-such","violations":[{"rule":"CPN-24","code":"COUPON_NOT_FOUND","sentence":"Coupon no-such does not \
                exist.","facts":{"coupon_id":"no-such"}}]}]}""".formatted(first, referral));
    }

    @Test
    @Tag("CPN-23")
    void a_batch_names_1_to_100_coupons_each_once() {
        var hundred = IntStream.range(0, 100).mapToObj(i -> "\"x" + i + "\"").collect(Collectors.joining(","));

        assertThat(edges.post(edges.distributor(), COUPONS + "/reclaim", "{\"coupon_ids\":[" + hundred + "]}").json()
                .get("error_details")).hasSize(100);
        for (var body : new String[]{"{\"coupon_ids\":[" + hundred + ",\"y\"]}", "{\"coupon_ids\":[]}", "{}",
            "{\"coupon_ids\":[\"a\",\"a\"]}", "{\"coupon_ids\":[\"a\"],\"indirect_partner_id\":\"\"}",
            "{\"coupon_ids\":[\"a\"],\"amount\":1}"}) {
            var reply = edges.post(edges.distributor(), COUPONS + "/reclaim", body);

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.errorCode()).isEqualTo("CBC.0100");
        }
    }

    @Test
    void the_timeline_tells_what_happened_and_what_was_refused_and_why() {
        var id = coupon("c1");
        edges.bill(id, "hold", "{\"order_id\":\"o1\",\"amount\":4}");
        edges.post(edges.distributor(), "/v2/promotions/benefits/partner-coupons/reclaim", "{\"coupon_id\":\"" + id + "\"}");

        var timeline = edges.distributor().call("GET", COUPONS + "/" + id + "/timeline").header("X-Language", "en_US").send();
        assertThat(timeline.json().get("timeline").findValuesAsText("what"))
                .containsExactlyInAnyOrder("COUPON_ISSUED", "coupon-hold", "coupon-reclaim");
        assertThat(timeline.text()).contains("""
                {"at":"2026-11-23T04:00:00Z","what":"COUPON_ISSUED","what_name":"issued","who":"distributor",\
                "outcome":"GRANTED","amount":10.00,"currency":"CNY","violations":[]}""").contains("""
                "what":"coupon-reclaim","who":"distributor","outcome":"REFUSED","violations":[{"rule":"CPN-25",\
                "code":"COUPON_HELD","sentence":"Coupon %s is held by order o1.","facts":{"coupon_id":"%s",\
                "order_id":"o1"},"remedy":"Wait until the order is paid, or have it cancelled."}]}""".formatted(id, id));
    }

    @Test
    void the_transitions_of_a_coupon_tell_what_is_possible_and_which_rule_forbids_the_rest() {
        var id = coupon("c1");
        edges.bill(id, "hold", "{\"order_id\":\"o1\",\"amount\":4}");

        var answer = edges.distributor().call("GET", COUPONS + "/" + id + "/transitions").header("X-Language", "en_US").send();
        assertThat(answer.text()).startsWith("{\"state\":\"AVAILABLE\",\"state_name\":\"available\",\"transitions\":[")
                .contains("{\"event\":\"USE\",\"event_name\":\"use in part\",\"possible\":true,\"to\":\"AVAILABLE\","
                        + "\"to_name\":\"available\",\"violations\":[]}")
                .contains("{\"event\":\"RECLAIM\",\"event_name\":\"take back\",\"possible\":false,\"violations\":[{\"rule\":\"CPN-25\",");
    }

    @Test
    void a_quota_is_shown_with_its_limits_its_timeline_and_its_transitions() {
        edges.post(edges.platform(), "/v2/platform/coupon-quotas/q/freeze", "{}");

        assertThat(get(edges.distributor(), QUOTAS + "/q").text()).isEqualTo("""
                {"quota_id":"q","quota_type":0,"source":"BUSINESS","source_name":"业务额度","quota_status":5,"status_name":"冻结","partner_id":"distributor",\
                "quota_value":1000.00,"balance":1000.00,"measure_id":1,"currency":"CNY",\
                "effective_time":"2026-11-22T00:00:00Z","expire_time":"2027-11-22T00:00:00Z",\
                "create_time":"2026-11-23T04:00:00Z","last_update_time":"2026-11-23T04:00:00Z","issued_count":0,\
                "issued_total":0.00,"limits":{"first_associated_only":false,"designated_customers":[],\
                "association_types":["1","2"],"limit_infos":[]}}""");
        assertThat(get(edges.distributor(), QUOTAS + "/q/timeline").json().get("timeline").findValuesAsText("what"))
                .containsExactlyInAnyOrder("QUOTA_GRANTED", "quota-freeze");
        assertThat(get(edges.distributor(), QUOTAS + "/q/transitions").text())
                .startsWith("{\"state\":\"FROZEN\",\"state_name\":\"冻结\",")
                .contains("{\"event\":\"UNFREEZE\",\"event_name\":\"解冻\",\"possible\":true,\"to\":\"NORMAL\",");
    }

    @ParameterizedTest
    @CsvSource({"quota_ids=q&quota_ids=x,1", "quota_ids=x,0", "quota_ids=,1", "quota_status_list=0,1", "quota_status_list=6,0",
            "quota_type=0,1", "quota_type=1,0", "create_time_begin=2026-11-23T04:00:00Z,0", "offset=2147483647,1"})
    void quotas_are_filtered(String query, int found) {
        assertThat(get(edges.distributor(), QUOTAS + "?" + query).json().get("total_count").intValue()).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {COUPONS + "?status=9", COUPONS + "?coupon_type=2", COUPONS + "?limit=101", COUPONS + "?quota_id=%20",
        QUOTAS + "?quota_status_list=1", QUOTAS + "?quota_type=2", QUOTAS + "?create_time_end=x",
        COUPONS + "?indirect_partner_id=%20"})
    void a_filter_out_of_form_is_refused(String target) {
        var reply = get(edges.distributor(), target);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errorCode()).isEqualTo("CBC.0100");
    }

    @Test
    void unknown_fields_and_unknown_kinds_of_orders_are_refused() {
        for (var terms : new String[]{"\"orderTypes\":[]", "\"order_types\":[\"trial\"]", "\"order_types\":[null]"}) {
            assertThat(edges.post(edges.distributor(), COUPONS,
                    "{\"quota_id\":\"q\",\"customer_ids\":[\"c1\"],\"face_value\":1," + terms + "}").errorCode()).isEqualTo("CBC.0100");
        }
    }

    @Test
    void a_dry_run_answers_and_changes_nothing() {
        var body = "{\"quota_id\":\"q\",\"customer_ids\":[\"c1\",\"c6\"],\"face_value\":1}";
        var dry = edges.post(edges.distributor(), COUPONS + "?dry_run=true", body);

        assertThat(dry.json().get("coupon_infos")).hasSize(1);
        assertThat(dry.json().get("error_details")).hasSize(1);
        assertThat(get(edges.distributor(), COUPONS).json().get("total_count").intValue()).isZero();
    }

    @Test
    void partners_paths_are_not_for_the_platform_or_customers() {
        for (var other : new Edge[]{edges.platform(), edges.customer()}) {
            for (var target : new String[]{COUPONS, COUPONS + "/x", COUPONS + "/x/timeline", COUPONS + "/x/transitions", QUOTAS,
                QUOTAS + "/q", QUOTAS + "/q/timeline", QUOTAS + "/q/transitions"}) {
                assertThat(get(other, target).errorCode()).isEqualTo("CBC.0155");
            }
            assertThat(edges.post(other, COUPONS, "{\"quota_id\":\"q\",\"customer_ids\":[\"c1\"],\"face_value\":1}").status())
                    .isEqualTo(403);
            assertThat(edges.post(other, COUPONS + "/reclaim", "{\"coupon_ids\":[\"x\"]}").status()).isEqualTo(403);
        }
        assertThat(edges.house.audit.entries()).filteredOn(entry -> !entry.refusals().isEmpty()).hasSize(4);
    }
}
