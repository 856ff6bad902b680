package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Government-subsidy partners and their white lists, cash coupons, converted incentives, and activity vouchers. */
@ExtendWith(DemoServer.class)
class SubsidyTest {
    private static final String LIST = "/v2/partners/coupon-white-list";
    private static final String LISTS = "/v2/platform/coupon-white-lists/";
    private static final String COUPONS = "/v2/partners/coupons";
    private static final String QUOTAS = "/v2/platform/coupon-quotas";
    private static final String ACTIVITIES = "/v2/partners/activity-vouchers";
    private static final String REVIEWS = "/v2/platform/activity-vouchers";

    private final World world;

    SubsidyTest(World world) {
        this.world = world;
    }

    private Reply issue(Party by, String quota, String value, Party... customers) {
        return world.post(by, COUPONS, Map.of("quota_id", quota, "customer_ids", List.of(customers).stream().map(Party::id).toList(),
                "face_value", value.contains(".") ? Double.valueOf(value) : Integer.valueOf(value)));
    }

    @Test
    @Tag("CPN-48")
    @Tag("CPN-62")
    void a_list_is_replaced_as_a_whole_and_issuing_follows_it() {
        Party subsidy = world.subsidised();
        Party first = world.resaleCustomerOf(subsidy);
        Party second = world.resaleCustomerOf(subsidy);
        String quota = world.quotaOf(subsidy, "100");

        world.get(subsidy, LIST).refused(404, "WHITE_LIST_VERSION_NOT_FOUND", "CPN-48");
        assertThat(issue(subsidy, quota, "1", first).is(200).json().at("/error_details/0/error_code").textValue())
                .isEqualTo("CUSTOMER_NOT_ON_WHITE_LIST");
        assertThat(world.put(subsidy, LIST, Map.of("customer_ids", List.of(first.id()))).is(200).json().path("version").intValue()).isEqualTo(1);
        assertThat(issue(subsidy, quota, "1", first, second).is(200).json().path("error_details").size()).isEqualTo(1);
        world.put(Party.PLATFORM, LISTS + subsidy.id(), Map.of("customer_ids", List.of(second.id(), "never-heard-of"))).is(200);
        assertThat(issue(subsidy, quota, "1", first).is(200).json().at("/error_details/0/error_msg").textValue()).contains(first.id());

        assertThat(world.get(subsidy, LIST).is(200).json().path("version").intValue()).isEqualTo(2);
        assertThat(world.get(subsidy, LIST + "/versions").is(200).json().path("total_count").intValue()).isEqualTo(2);
        assertThat(world.get(subsidy, LIST + "/customers?version=1").is(200).json().at("/customer_ids/0").textValue()).isEqualTo(first.id());
        assertThat(world.get(Party.PLATFORM, LISTS + subsidy.id() + "/customers?customer_id=" + first.id()).is(200).json()
                .path("total_count").intValue()).isZero();
    }

    @Test
    @Tag("CPN-48")
    void bad_lists_are_refused_and_others_keep_none() {
        Party subsidy = world.subsidised();
        Party distributor = world.distributor();

        world.put(subsidy, LIST, Map.of("customer_ids", List.of())).is(400);
        world.put(subsidy, LIST, Map.of("customer_ids", List.of("a", "a"))).is(400);
        world.put(subsidy, LIST, Map.of("customer_ids", List.of("with blank"))).is(400);
        world.put(subsidy, LIST, Map.of("customers", List.of("a"))).is(400);
        world.put(distributor, LIST, Map.of("customer_ids", List.of("a"))).is(403);
        world.put(Party.PLATFORM, LISTS + distributor.id(), Map.of("customer_ids", List.of("a"))).refused(422, "WHITE_LIST_NOT_KEPT", "CPN-48");
        world.get(subsidy, LIST).is(404);
    }

    @Test
    @Tag("CPN-47")
    @Tag("CPN-33")
    void cash_coupons_tell_what_they_count_for_and_go_back_when_the_signing_entity_changes() {
        Party distributor = world.distributor();
        Party customer = world.resaleCustomerOf(distributor);
        var flag = List.of(Map.of("limit_key", "isRebate", "limit_values", List.of(Map.of("value1", "0"))));
        world.fact(customer, "signing-entity", Map.of("value", "CN-1"));
        String cash = world.quotaOf(distributor, "100", Map.of("quota_type", 1, "limits", Map.of("limit_infos", flag)));
        String voucher = world.quotaOf(distributor, "100");

        var kept = issue(distributor, voucher, "5", customer).is(200).json().at("/coupon_infos/0/coupon_id").textValue();
        var gone = issue(distributor, cash, "30", customer).is(200).json().at("/coupon_infos/0/coupon_id").textValue();
        assertThat(world.get(distributor, COUPONS + "/" + gone).is(200).json().path("counts_for_rebate").booleanValue()).isFalse();
        world.fact(customer, "signing-entity", Map.of("value", "CN-2"));

        assertThat(world.get(distributor, COUPONS + "/" + gone).is(200).json().path("status").intValue()).isEqualTo(5);
        assertThat(world.get(distributor, COUPONS + "/" + kept).is(200).json().path("status").intValue()).isEqualTo(2);
        assertThat(world.get(distributor, "/v2/partners/coupon-quotas/" + cash).is(200).json().path("balance").decimalValue())
                .isEqualByComparingTo("100");
        assertThat(world.get(distributor, "/v2/promotions/benefits/partner-coupons/records/query?operation_types=12").is(200).text())
                .contains(gone);
    }

    @Test
    @Tag("CPN-61")
    void a_payout_order_is_converted_once() {
        Party distributor = world.distributor();
        var body = new LinkedHashMap<String, Object>(Map.of("partner_id", distributor.id(), "payout_order_no", "PO-" + distributor.id(),
                "amount", 88.8, "effective_time", world.now().toString(), "expire_time", world.now().plus(30, ChronoUnit.DAYS).toString()));
        var quota = world.post(Party.PLATFORM, QUOTAS + "/convert-incentive", body).is(200).text("quota_id");

        assertThat(world.post(Party.PLATFORM, QUOTAS + "/convert-incentive", body).is(200).text("quota_id")).isEqualTo(quota);
        body.put("amount", 89);
        world.post(Party.PLATFORM, QUOTAS + "/convert-incentive", body).refused(409, "PAYOUT_CONVERTED_OTHERWISE", "CPN-61");
        var shown = world.get(distributor, "/v2/partners/coupon-quotas").is(200).json().at("/quotas/0");
        assertThat(shown.path("source").textValue()).isEqualTo("INCENTIVE");
        assertThat(shown.path("payout_order_no").textValue()).isEqualTo("PO-" + distributor.id());
        assertThat(world.get(distributor, "/v2/partners/coupon-quotas").is(200).json().path("total_count").intValue()).isEqualTo(1);
    }

    @Test
    @Tag("CPN-60")
    void an_activity_voucher_goes_through_its_review() {
        Party provider = world.provider();
        Party other = world.provider();
        var terms = new LinkedHashMap<String, Object>(Map.of("activity_name", "双11", "face_value", 10, "quantity", 100, "effective_time",
                world.now().toString(), "expire_time", world.now().plus(30, ChronoUnit.DAYS).toString()));

        world.post(provider, ACTIVITIES, Map.of("activity_name", "x")).is(400);
        String id = world.post(provider, ACTIVITIES, terms).is(201).text("activity_id");
        world.get(Party.PLATFORM, REVIEWS + "/" + id).refused(404, "ACTIVITY_VOUCHER_NOT_FOUND", "CPN-60");
        world.post(provider, ACTIVITIES + "/" + id + "/submit", "{}").is(200);
        assertThat(world.get(Party.PLATFORM, REVIEWS + "?partner_id=" + provider.id()).is(200).json()
                .at("/activity_vouchers/0/days_in_review").intValue()).isZero();
        String copy = world.post(provider, ACTIVITIES + "/" + id + "/copy", "{}").is(201).text("activity_id");
        world.post(provider, ACTIVITIES + "/" + copy + "/delete", "{}").is(200);
        world.post(Party.PLATFORM, REVIEWS + "/" + id + "/reject", "{}").is(400);
        world.post(Party.PLATFORM, REVIEWS + "/" + id + "/reject", Map.of("reason", "too many")).is(200);
        assertThat(world.get(provider, ACTIVITIES + "/" + id).is(200).text("reject_reason")).isEqualTo("too many");
        assertThat(world.get(provider, "/v2/partners/notices").is(200).text()).contains("ACTIVITY_VOUCHER_REJECTED");

        terms.put("quantity", 10);
        assertThat(world.put(provider, ACTIVITIES + "/" + id, terms).is(200).text("status")).isEqualTo("DRAFT");
        world.post(provider, ACTIVITIES + "/" + id + "/submit", "{}").is(200);
        world.post(other, ACTIVITIES + "/" + id + "/withdraw", "{}").refused(404, "ACTIVITY_VOUCHER_NOT_FOUND", "CPN-60");
        assertThat(world.post(Party.PLATFORM, REVIEWS + "/" + id + "/approve", "{}").is(200).text("status")).isEqualTo("APPROVED");
        world.post(Party.PLATFORM, REVIEWS + "/" + id + "/approve", "{}").refused(409, "ACTIVITY_VOUCHER_STATE", "CPN-60");
        assertThat(world.get(provider, ACTIVITIES + "/" + id + "/timeline").is(200).json().path("timeline").size()).as("refusals are part of it").isEqualTo(8);
        assertThat(world.get(provider, ACTIVITIES + "/" + id + "/transitions").is(200).text()).contains("COPY");
    }
}
