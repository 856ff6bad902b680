package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who did what for whom, read by those it concerns and by nobody else. */
@ExtendWith(DemoServer.class)
@Tag("COM-27")
class AuditTest {
    private static final String PLATFORMS = "/v2/platform/audit";
    private static final String PARTNERS = "/v2/partners/audit";
    private static final String CUSTOMERS = "/v2/customers/audit";

    private final World world;

    AuditTest(World world) {
        this.world = world;
    }

    private List<String> operations(Party reader, String target) {
        return world.get(reader, target).is(200).json().path("entries").findValuesAsText("operation");
    }

    private JsonNode newest(Party reader, String target) {
        return world.get(reader, target).is(200).json().path("entries").path(0);
    }

    /** The events the rulebook lists, as far as there are operations for them. */
    @Test
    void both_sides_read_what_a_distributor_does_with_quota_and_coupons() {
        Party distributor = world.distributor();
        Party reseller = world.resellerOf(distributor);
        Party customer = world.resaleCustomerOf(distributor);
        Party stranger = world.distributor();
        String quota = world.quotaOf(distributor, "100.00");
        String coupon = world.couponOf(distributor, quota, customer, "30.00");
        String passed = new Sdk(world.sdk(distributor), null).passOn(quota, "10.00", reseller)
                .getSimpleQuotaInfos().getFirst().getQuotaId();
        world.post(distributor, "/v2/partners/coupon-quotas/indirect-partner-reclaim", Map.of("quota_ids", List.of(passed))).is(200);
        Reply reclaimed = world.post(distributor, "/v2/promotions/benefits/partner-coupons/reclaim", Map.of("coupon_id", coupon)).is(204);

        assertThat(operations(distributor, PARTNERS)).containsSubsequence("coupon-reclaim", "quota-take-back", "quota-pass-on",
                "coupon-issue", "quota-grant");
        JsonNode entry = newest(distributor, PARTNERS + "?request_id=" + reclaimed.requestId());
        assertThat(entry.path("party_id").textValue()).isEqualTo(distributor.id());
        assertThat(entry.path("credential").textValue()).isEqualTo(distributor.accessKey());
        assertThat(entry.path("outcome").textValue()).isEqualTo("GRANTED");
        assertThat(entry.path("subject").path("id").textValue()).isEqualTo(coupon);
        assertThat(entry.path("changes").toString()).contains("""
                {"of":"coupon/%s","field":"status","before":"AVAILABLE","after":"RECLAIMED"}""".formatted(coupon));
        JsonNode seenByCustomer = newest(customer, CUSTOMERS + "?subject_id=" + coupon);
        assertThat(seenByCustomer.path("id")).isEqualTo(entry.path("id"));
        assertThat(seenByCustomer.has("credential")).isFalse();
        assertThat(newest(Party.PLATFORM, PLATFORMS + "?subject_id=" + coupon)).isEqualTo(entry);
        assertThat(world.get(stranger, PARTNERS + "?subject_id=" + coupon).is(200).json().path("total_count").intValue()).isZero();
        assertThat(world.get(stranger, PARTNERS).text()).doesNotContain(distributor.id(), customer.id(), coupon, quota);
    }

    @Test
    void both_sides_read_how_an_association_changed() {
        Party partner = world.provider();
        Party customer = world.resaleCustomerOf(partner);
        world.post(Party.PLATFORM, "/v2/platform/associations/" + customer.id() + "/end", Map.of()).is(200);

        for (JsonNode entry : List.of(newest(partner, PARTNERS + "?subject_id=" + customer.id()),
                newest(customer, CUSTOMERS + "?subject_id=" + customer.id()))) {
            assertThat(entry.path("party_id").textValue()).isEqualTo(Party.PLATFORM.id());
            assertThat(entry.path("changes").toString()).contains("\"before\":\"ACTIVE\",\"after\":\"ENDED\"");
        }
    }

    @Test
    void a_refusal_is_read_by_who_was_refused_in_its_language_and_not_by_the_owner() {
        Party owner = world.distributor();
        Party thief = world.distributor();
        String coupon = world.couponOf(owner, world.quotaOf(owner, "10.00"), world.resaleCustomerOf(owner), "5.00");
        Reply refused = world.post(thief, "/v2/promotions/benefits/partner-coupons/reclaim", Map.of("coupon_id", coupon)).is(404);

        JsonNode entry = world.call("GET", PARTNERS + "?outcome=REFUSED").by(thief).header("X-Language", "en_US").send().is(200)
                .json().path("entries").path(0);
        assertThat(entry.path("request_id").textValue()).isEqualTo(refused.requestId());
        assertThat(entry.path("violations").path(0).path("rule").textValue()).isEqualTo("CPN-24");
        assertThat(entry.path("violations").path(0).path("sentence").textValue()).contains(coupon);
        assertThat(world.get(owner, PARTNERS + "?subject_id=" + coupon).is(200).json().path("total_count").intValue()).isZero();
        assertThat(world.get(owner, "/v2/partners/coupons/" + coupon + "/timeline").is(200).text()).doesNotContain(thief.id());
        assertThat(operations(Party.PLATFORM, PLATFORMS + "?outcome=REFUSED&subject_id=" + coupon)).containsExactly("coupon-reclaim");
    }

    @Test
    void pages_go_on_behind_the_marker() {
        Party partner = world.distributor();
        for (int i = 0; i < 3; i++) {
            world.quotaOf(partner, "1.00");
        }
        JsonNode first = world.get(partner, PARTNERS + "?limit=2&operation=quota-grant").is(200).json();
        JsonNode second = world.get(partner, PARTNERS + "?limit=2&operation=quota-grant&marker="
                + first.path("next_marker").textValue()).is(200).json();

        assertThat(first.path("total_count").intValue()).isEqualTo(3);
        assertThat(first.path("entries")).hasSize(2);
        assertThat(second.path("entries")).hasSize(1);
        assertThat(second.has("next_marker")).isFalse();
        assertThat(second.path("entries").findValuesAsText("id")).doesNotContainAnyElementsOf(first.path("entries").findValuesAsText("id"));
    }

    @Test
    void nobody_reads_on_a_path_of_others_and_nobody_reads_unproved() {
        Party partner = world.distributor();
        Party customer = world.customer();
        world.get(partner, PLATFORMS).refused(403, "CBC.0155");
        world.get(partner, PLATFORMS + "/verification").refused(403, "CBC.0155");
        world.get(customer, PARTNERS).refused(403, "CBC.0155");
        world.get(Party.PLATFORM, CUSTOMERS).refused(403, "CBC.0155");
        assertThat(world.call("GET", PARTNERS).send().status()).isEqualTo(401);
    }

    @Test
    void the_chain_is_whole() {
        Party partner = world.distributor();
        world.quotaOf(partner, "1.00");
        world.billing(UUID.randomUUID().toString(), "use", Map.of("order_id", "o", "amount", BigDecimal.ONE)).is(404);

        JsonNode report = world.get(Party.PLATFORM, PLATFORMS + "/verification").is(200).json();
        assertThat(report.path("intact").booleanValue()).as(report.toString()).isTrue();
        assertThat(report.path("checked_count").longValue() + report.path("unsealed_count").longValue()).isPositive();
    }
}
