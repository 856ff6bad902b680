package org.partnercenter.rest.coupon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.rest.coupon.CouponEdges.get;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T1-09. */
class HeldCouponsRestTest {

    private static final String HELD = "/v2/promotions/benefits/coupons";

    private final CouponEdges edges = new CouponEdges();
    private final String coupon;

    HeldCouponsRestTest() {
        edges.grant("p", "platform", "100000000");
        edges.grant("q", "distributor", "1000");
        coupon = edges.post(edges.platform(), "/v2/platform/coupons", """
                {"quota_id": "p", "customer_ids": ["distributor"], "face_value": 12345678.9, "order_types": ["new"],
                 "memo": "internal"}""").json().at("/coupon_infos/0/coupon_id").textValue();
        edges.issue(edges.distributor(), "q", "c1", "10");
    }

    @Test
    void a_coupon_the_caller_holds_is_listed_to_the_letter() {
        edges.bill(coupon, "use", "{\"order_id\":\"o1\",\"amount\":345678.4}");
        edges.bill(coupon, "hold", "{\"order_id\":\"o2\",\"amount\":1}");

        assertThat(get(edges.distributor(), HELD).text()).isEqualTo("""
                {"count":1,"user_coupons":[{"coupon_id":"%s","status":2,"customer_id":"distributor","coupon_type":1,\
                "measure_id":1,"face_value":1.23456789E7,"valid_time":"2026-11-22T00:00:00Z",\
                "expire_time":"2027-11-22T00:00:00Z","order_id":"o1","media_type":1,"fetch_method":3,"use_limits":[\
                {"use_limiti_info_id":"1","limit_key":"subscribeType","value1":"new"}],"active_time":"2026-11-23T04:00:00Z",\
                "reserve_time":"2026-11-23T04:00:00Z","create_time":"2026-11-23T04:00:00Z","coupon_version":2,\
                "balance":1.20000005E7,"lock_order_id":"o2","is_frozen":"0","currency":"CNY","source_id":"platform"}]}"""
                .formatted(coupon));
    }

    @Test
    void a_customer_sees_its_own_by_its_own_key() {
        var held = get(edges.customer(), HELD).json();

        assertThat(held.get("count").intValue()).isEqualTo(1);
        assertThat(held.at("/user_coupons/0/customer_id").textValue()).isEqualTo("c1");
        assertThat(held.at("/user_coupons/0/source_id").textValue()).isEqualTo("distributor");
    }

    @Test
    @Tag("COM-11")
    void only_a_distributor_can_look_at_a_resellers_and_only_at_its_own() {
        assertThat(get(edges.distributor(), HELD + "?indirect_partner_id=reseller").json().get("count").intValue()).isZero();
        assertThat(get(edges.distributor(), HELD + "?indirect_partner_id=foreign").errorCode()).isEqualTo("CBC.99000037");
        assertThat(get(edges.customer(), HELD + "?indirect_partner_id=foreign").json().get("count").intValue()).isEqualTo(1);
        assertThat(get(edges.reseller(), HELD).errorCode()).isEqualTo("CBC.0155");
    }

    @ParameterizedTest
    @CsvSource({"coupon_type=1,1", "coupon_type=2,0", "status=1,0", "status=2,1", "status=3,0", "source_id=platform,1",
            "source_id=distributor,0", "promotion_plan_id=any,0", "promotion_plan_id=,1", "order_id=none,0",
            "active_start_time=2026-11-23T03:59:59Z,1", "active_end_time=2026-11-23T04:00:00Z,0", "offset=0,1"})
    void the_list_is_filtered(String query, int found) {
        assertThat(get(edges.distributor(), HELD + "?" + query).json().get("count").intValue()).isEqualTo(found);
    }

    @Test
    @Tag("COM-05")
    void an_offset_alone_has_the_usual_limit() {
        var beyond = get(edges.distributor(), HELD + "?offset=1").json();

        assertThat(beyond.get("count").intValue()).isEqualTo(1);
        assertThat(beyond.get("user_coupons")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"coupon_type=5", "coupon_type=0", "coupon_type=x", "status=6", "status=0", "status=2&status=3",
            "active_start_time=2026-11-23", "active_end_time=2026-02-30T00:00:00Z", "limit=101", "limit=0", "offset=-1",
            "offset=2147483648", "coupon_id=%00", "order_id=%FF"})
    void a_parameter_out_of_form_is_refused(String query) {
        var reply = get(edges.distributor(), HELD + "?" + query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errorCode()).isEqualTo("CBC.0100");
    }
}
