package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Partners ask, customers answer with a code, and what was given ends at once. */
@ExtendWith(DemoServer.class)
class AuthorizationTest {
    private static final String PARTNERS = "/v2/partners/authorizations";
    private static final String CUSTOMERS = "/v2/customers/authorizations";

    private final World world;

    AuthorizationTest(World world) {
        this.world = world;
    }

    private static Map<String, Object> asking(Party customer) {
        return Map.of("customer_id", customer.id(), "commitment_version", "1.0");
    }

    private String code(Party by, String phone, int count) {
        world.post(by, "/v2/customers/verification-codes", "{}").is(201);
        return world.message(phone, count).replaceAll(".*?(\\d{6}).*", "$1");
    }

    private Reply signed(Party by, String target, String code, Map<String, ?> body) {
        var call = world.call("POST", target).by(by).header("Idempotency-Key", UUID.randomUUID().toString()).body(World.json(body));
        return (code == null ? call : call.plain("X-Verification-Code", code)).send();
    }

    private boolean may(Party partner, Party customer) {
        return world.get(partner, PARTNERS + "/check?capability=ORDER_ON_BEHALF&product_kind=PAY_PER_USE&customer_id=" + customer.id())
                .is(200).json().path("allowed").booleanValue();
    }

    @Test
    @Tag("AUT-07")
    @Tag("AUT-08")
    @Tag("AUT-20")
    void a_customer_agrees_and_revokes_with_a_code() {
        String phone = "13900020001";
        Party provider = world.provider();
        Party customer = world.reachableCustomer(phone);
        world.associate(customer, provider, "2", Map.of());
        String eligibility = PARTNERS + "/eligibility?customer_id=" + customer.id();
        var missing = world.get(provider, eligibility).is(200);
        assertThat(missing.violations("code")).containsExactly("COMMITMENT_LETTER_NEEDED");
        assertThat(world.get(provider, "/v2/agreements/" + missing.json().path("commitment").path("agreement").textValue()).is(200)
                .text("text")).isNotBlank();
        assertThat(world.get(provider, eligibility + "&commitment_version=1.0").is(200).json().path("eligible").booleanValue()).isTrue();

        world.post(provider, PARTNERS + "?dry_run=true", asking(customer)).is(200);
        var asked = world.post(provider, PARTNERS, asking(customer)).is(201);
        String id = asked.text("id");
        assertThat(asked.header("Location").orElseThrow()).endsWith(PARTNERS + "/" + id);
        assertThat(world.post(provider, PARTNERS, asking(customer)).is(200).text("id")).isEqualTo(id);
        assertThat(may(provider, customer)).isFalse();

        var letter = Map.of("letter_version", "1.0");
        signed(customer, CUSTOMERS + "/" + id + "/approve", null, letter).refused(422, "VERIFICATION_CODE_MISSING", "COM-25");
        var approved = signed(customer, CUSTOMERS + "/" + id + "/approve", code(customer, phone, 1), letter).is(200);
        assertThat(approved.text("status")).isEqualTo("AUTHORIZED");
        assertThat(approved.text("advice")).isNotBlank();
        assertThat(may(provider, customer)).isTrue();
        world.post(provider, PARTNERS, asking(customer)).refused(409, "ALREADY_AUTHORIZED", "AUT-18");

        var because = Map.of("reason", "我们自己来");
        signed(customer, CUSTOMERS + "/" + id + "/revoke", null, because).refused(422, "VERIFICATION_CODE_MISSING", "COM-25");
        signed(customer, CUSTOMERS + "/" + id + "/revoke", code(customer, phone, 2), because).is(200);
        assertThat(may(provider, customer)).isFalse();
        var timeline = world.get(provider, PARTNERS + "/" + id + "/timeline").is(200).json().path("timeline");
        assertThat(timeline).extracting(step -> step.path("event").textValue()).containsExactly("REQUEST", "APPROVE", "REVOKE");
        assertThat(timeline.path(2).path("reason").textValue()).isEqualTo("我们自己来");
        assertThat(world.get(customer, "/v2/customers/audit?limit=100").is(200).text())
                .contains("authorization-approve", "authorization-revoke").doesNotContain("我们自己来");
        assertThat(world.get(customer, CUSTOMERS).is(200).json().path("total_count").intValue()).isEqualTo(1);
        assertThat(world.get(Party.PLATFORM, "/v2/platform/authorizations/" + id).is(200).text("end_cause")).isEqualTo("REVOKED_BY_CUSTOMER");
        assertThat(world.get(provider, PARTNERS + "/" + id + "/transitions").is(200).json().path("transitions"))
                .anyMatch(step -> step.path("event").textValue().equals("REQUEST") && step.path("possible").booleanValue());
    }

    @Test
    @Tag("AUT-05")
    @Tag("AUT-14")
    @Tag("ASC-33")
    void a_reseller_asks_with_its_distributors_permission_and_what_it_holds_ends_with_the_association() {
        String phone = "13900020002";
        Party distributor = world.distributor();
        Party reseller = world.resellerOf(distributor);
        Party customer = world.reachableCustomer(phone);
        world.associate(customer, distributor, "2", Map.of("indirect_partner_id", reseller.id()));
        Map<String, Object> confirmed = Map.of("customer_id", customer.id(), "confirmed", true);
        world.post(reseller, PARTNERS, confirmed).refused(422, "DISTRIBUTOR_GRANT_MISSING", "AUT-05");
        grant(distributor, reseller);

        String ofReseller = world.post(reseller, PARTNERS, confirmed).is(201).text("id");
        world.post(distributor, PARTNERS, asking(customer)).refused(404, "CUSTOMER_NOT_FOUND", "AUT-14");
        var through = new HashMap<>(asking(customer));
        through.put("indirect_partner_id", reseller.id());
        String ofDistributor = world.post(distributor, PARTNERS, through).is(201).text("id");
        signed(customer, CUSTOMERS + "/" + ofReseller + "/approve", code(customer, phone, 1), Map.of("letter_version", "1.0")).is(200);
        assertThat(may(reseller, customer)).isTrue();
        assertThat(may(distributor, customer)).isFalse();
        assertThat(world.get(distributor, PARTNERS + "?indirect_partner_id=" + reseller.id()).is(200).json().path("authorizations"))
                .extracting(each -> each.path("id").textValue()).containsExactly(ofReseller);

        world.post(Party.PLATFORM, "/v2/platform/associations/" + customer.id() + "/end", "{}").is(200);
        for (var id : List.of(ofReseller, ofDistributor)) {
            assertThat(world.get(customer, CUSTOMERS + "/" + id).is(200).text("end_cause")).isEqualTo("ASSOCIATION_ENDED");
        }
        signed(customer, CUSTOMERS + "/" + ofReseller + "/approve", code(customer, phone, 2), Map.of("letter_version", "1.0"))
                .refused(409, "AUTHORIZATION_STATE", "AUT-06");
    }

    private void grant(Party distributor, Party reseller) {
        world.post(distributor, "/v2/partners/resellers/" + reseller.id() + "/rights/grant",
                Map.of("rights", List.of("ORDER_ON_BEHALF", "OPERATE_ON_BEHALF"))).is(200);
    }
}
