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

    private String own(Party partner) {
        world.put(Party.PLATFORM, "/v2/platform/parties/" + partner.id() + "/password", Map.of("password", "Correct-Horse-9")).is(204);
        var login = Map.of("auth", Map.of("identity", Map.of("methods", List.of("password"), "password", Map.of("user", Map.of(
                "name", partner.id(), "password", "Correct-Horse-9", "domain", Map.of("name", partner.id()))))));
        return world.call("POST", "/v3/auth/tokens").body(World.json(login)).send().is(201).header("X-Subject-Token").orElseThrow();
    }

    private Reply exchange(String token, String agency, String customer) {
        var assume = Map.of("auth", Map.of("identity", Map.of("methods", List.of("assume_role"), "assume_role",
                Map.of("agency_name", agency, "domain_name", customer))));
        return world.call("POST", "/v3/auth/tokens").plain("X-Auth-Token", token).body(World.json(assume)).send();
    }

    private Reply byToken(String token, String verb, String target, Map<String, ?> body) {
        var call = world.call(verb, target).plain("X-Auth-Token", token);
        return (body == null ? call : call.plain("Idempotency-Key", UUID.randomUUID().toString()).body(World.json(body))).send();
    }

    /** AUT-12, AUT-15, AUT-16: the partner reads as the customer what it cannot read itself, and does nothing in person. */
    private String actsAsTheCustomer(Party provider, Party customer, String coupon) {
        String held = "/v2/promotions/benefits/coupons";
        String own = own(provider);
        assertThat(byToken(own, "GET", held, null).is(200).text()).doesNotContain(coupon);
        exchange("wrong", provider.id(), customer.id()).is(401);
        exchange(own, customer.id(), customer.id()).is(403);
        var exchanged = exchange(own, provider.id(), customer.id()).is(201);
        assertThat(exchanged.json().path("token").path("assumed_by").path("user").path("domain").path("id").textValue())
                .isEqualTo(provider.id());
        String token = exchanged.header("X-Subject-Token").orElseThrow();

        assertThat(byToken(token, "GET", held, null).is(200).text()).contains(coupon);
        byToken(token, "POST", "/v2/customers/verification-codes", Map.of()).refused(403, "IN_PERSON_ONLY", "COM-13");
        assertThat(world.get(Party.PLATFORM, "/v2/platform/audit?limit=1&party_id=" + customer.id()).is(200).json().path("entries").path(0)
                .path("acting_party_id").textValue()).isEqualTo(provider.id());
        exchange(token, provider.id(), customer.id()).is(403);
        world.fact(provider, "platform-id", Map.of("value", "SHOP-" + provider.id()));
        exchange(own, "SHOP-" + provider.id(), customer.id()).is(201);
        return token;
    }

    private boolean may(Party partner, Party customer) {
        return world.get(partner, PARTNERS + "/check?capability=ORDER_ON_BEHALF&product_kind=PAY_PER_USE&customer_id=" + customer.id())
                .is(200).json().path("allowed").booleanValue();
    }

    @Test
    @Tag("AUT-07")
    @Tag("AUT-08")
    @Tag("AUT-12")
    @Tag("AUT-15")
    @Tag("AUT-16")
    @Tag("AUT-20")
    void a_customer_agrees_and_revokes_with_a_code() {
        String phone = "13900047001";
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

        String coupon = world.couponOf(provider, world.quotaOf(provider, "100.00"), customer, "5.00");
        String exchanged = actsAsTheCustomer(provider, customer, coupon);

        var because = Map.of("reason", "我们自己来");
        signed(customer, CUSTOMERS + "/" + id + "/revoke", null, because).refused(422, "VERIFICATION_CODE_MISSING", "COM-25");
        signed(customer, CUSTOMERS + "/" + id + "/revoke", code(customer, phone, 2), because).is(200);
        assertThat(may(provider, customer)).isFalse();
        byToken(exchanged, "GET", "/v2/customers/caller", null).refused(401, "CBC.0154", "COM-13");
        assertThat(exchange(own(provider), provider.id(), customer.id()).is(403).json().path("error").path("title").textValue())
                .isEqualTo("Forbidden");
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
