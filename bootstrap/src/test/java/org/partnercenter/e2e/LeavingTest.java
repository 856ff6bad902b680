package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Customers leave their partners, or go over to the other model, because both sides want it. */
@ExtendWith(DemoServer.class)
class LeavingTest {
    private static final String LEAVE = "/v2/partners/disassociation-requests";
    private static final String OWN_LEAVE = "/v2/customers/disassociation-requests";
    private static final String OWN_SWITCH = "/v2/customers/association-switch-requests";

    private final World world;

    LeavingTest(World world) {
        this.world = world;
    }

    private static Map<String, Object> ask(Party customer) {
        return Map.of("customer_id", customer.id(), "reason", "closing down", "notice_accepted", true);
    }

    private Reply approve(Party by, String target, String code) {
        var call = world.call("POST", target + "/approve").by(by).header("Idempotency-Key", UUID.randomUUID().toString()).body("{}");
        return (code == null ? call : call.plain("X-Verification-Code", code)).send();
    }

    private String code(Party by, String phone, int count) {
        world.post(by, "/v2/customers/verification-codes", "{}").is(201);
        return world.message(phone, count).replaceAll(".*?(\\d{6}).*", "$1");
    }

    @Test
    @Tag("ASC-13")
    @Tag("ASC-31")
    @Tag("ASC-34")
    void a_customer_that_signs_with_a_code_leaves_and_its_coupon_goes_back_with_it() {
        String phone = "139" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        Party distributor = world.distributor();
        Party customer = world.reachableCustomerOf(distributor, phone);
        String quota = world.quotaOf(distributor, "100.00");
        String coupon = world.couponOf(distributor, quota, customer, "40.00");
        assertThat(world.get(distributor, LEAVE + "/eligibility?customer_id=" + customer.id()).is(200).json().path("eligible")
                .booleanValue()).isTrue();

        String id = world.post(distributor, LEAVE, ask(customer)).is(201).text("request_id");
        assertThat(world.get(customer, "/v2/customers/notices").is(200).json().findValuesAsText("kind"))
                .contains("DISASSOCIATION_SUBMITTED");
        approve(customer, OWN_LEAVE + "/" + id, null).refused(422, "VERIFICATION_CODE_MISSING", "COM-25");
        approve(customer, OWN_LEAVE + "/" + id, "000000").refused(422, "VERIFICATION_CODE_WRONG", "COM-25");
        assertThat(approve(customer, OWN_LEAVE + "/" + id, code(customer, phone, 1)).is(200).text("status")).isEqualTo("COMPLETED");

        assertThat(world.coupon(coupon).json().path("status").intValue()).isEqualTo(5);
        assertThat(world.balanceOf(quota)).isEqualByComparingTo("100");
        assertThat(world.get(distributor, "/v2/partners/customers?customer_id=" + customer.id()).is(200).json().path("total_count")
                .intValue()).isZero();
        assertThat(world.get(distributor, "/v2/partners/former-customers").is(200).json().findValuesAsText("customer_id"))
                .containsExactly(customer.id());
        assertThat(world.get(distributor, LEAVE + "/" + id + "/timeline").is(200).json().findValuesAsText("what"))
                .containsExactly("PARTNER_SUBMITS", "CUSTOMER_APPROVES");
        assertThat(world.get(customer, "/v2/customers/association").is(200).json().has("association")).isFalse();
        assertThat(grace(customer)).isEqualTo("7");
        world.assertLedgerBalances();
    }

    private String grace(Party party) {
        return world.get(Party.PLATFORM, "/v2/platform/parties/" + party.id() + "/facts/grace-days").is(200).text("value");
    }

    @Test
    @Tag("ASC-22")
    @Tag("ASC-24")
    @Tag("ASC-26")
    @Tag("ASC-28")
    void what_the_vendor_recorded_and_the_partner_froze_stands_in_the_way_of_the_side_it_concerns() {
        Party distributor = world.distributor();
        Party customer = world.resaleCustomerOf(distributor);
        for (String fact : List.of("independent-members", "arrears", "support-plan")) {
            world.fact(customer, fact, Map.of("holds", true));
        }
        world.post(distributor, "/v2/partners/customers/" + customer.id() + "/freezing/freeze",
                Map.of("frozen_status", "1", "reason", "late")).is(200);
        world.fact(distributor, "frozen", Map.of("holds", true, "value", "2"));

        assertThat(rules(world.get(distributor, LEAVE + "/eligibility?customer_id=" + customer.id()).is(200).json()))
                .containsExactly("ASC-22", "ASC-24", "ASC-24", "ASC-28");
        assertThat(rules(world.post(distributor, LEAVE, ask(customer)).is(422).json()))
                .containsExactly("ASC-22", "ASC-24", "ASC-24", "ASC-28");
        assertThat(rules(world.post(customer, OWN_LEAVE, Map.of()).is(422).json())).containsExactly("ASC-26", "ASC-26");
    }

    private static List<String> rules(JsonNode answer) {
        return answer.path("violations").findValuesAsText("rule");
    }

    @Test
    @Tag("ASC-21")
    @Tag("ASC-25")
    void a_customer_switches_and_a_request_of_a_reseller_is_closed_when_the_platform_was_quicker() {
        Party distributor = world.distributor();
        Party customer = world.resaleCustomerOf(distributor);
        String id = world.post(customer, OWN_SWITCH, Map.of("association_type", "1")).is(201).text("request_id");
        world.post(customer, OWN_LEAVE, Map.of()).refused(409, "LEAVE_REQUEST_PENDING", "ASC-21");
        approve(distributor, "/v2/partners/association-switch-requests/" + id, null).is(200);
        assertThat(world.get(customer, "/v2/customers/association").is(200).json().path("association").path("association_type")
                .textValue()).isEqualTo("1");
        world.post(customer, OWN_LEAVE, Map.of()).refused(422, "LEAVE_OWN_REQUEST_RECENT", "ASC-25");

        Party reseller = world.resellerOf(distributor);
        Party theirs = world.resaleCustomerOf(distributor, reseller);
        String own = world.post(reseller, LEAVE, ask(theirs)).is(201).text("request_id");
        world.get(distributor, LEAVE + "/" + own).refused(404, "LEAVE_REQUEST_NOT_FOUND", "ASC-20");
        world.post(Party.PLATFORM, "/v2/platform/associations/" + theirs.id() + "/end", Map.of()).is(200);
        assertThat(world.get(reseller, LEAVE + "/" + own).is(200).text("status")).isEqualTo("CLOSED");
        assertThat(world.get(reseller, "/v2/partners/notices").is(200).json().findValuesAsText("kind")).contains("DISASSOCIATION_CLOSED");
    }

    @Test
    @Tag("ASC-05")
    void an_association_that_both_sides_and_the_platform_end_at_once_ends_once() throws Exception {
        Party distributor = world.distributor();
        Party customer = world.resaleCustomerOf(distributor);
        String quota = world.quotaOf(distributor, "10.00");
        world.couponOf(distributor, quota, customer, "10.00");
        String id = world.post(customer, OWN_LEAVE, Map.of()).is(201).text("request_id");

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var approved = threads.submit(() -> approve(distributor, LEAVE + "/" + id, null).status());
            var ended = threads.submit(() -> world.post(Party.PLATFORM, "/v2/platform/associations/" + customer.id() + "/end", Map.of())
                    .status());
            boolean byPartner = approved.get() == 200;
            assertThat(ended.get()).isEqualTo(byPartner ? 404 : 200);
            assertThat(world.get(customer, OWN_LEAVE + "/" + id).is(200).text("status")).isEqualTo(byPartner ? "COMPLETED" : "CLOSED");
        }
        assertThat(world.get(customer, "/v2/customers/association").is(200).json().path("total_count").intValue()).isEqualTo(1);
        assertThat(world.balanceOf(quota)).isEqualByComparingTo("10");
    }
}
