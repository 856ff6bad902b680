package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.huaweicloud.sdk.bss.v2.BssClient;
import com.huaweicloud.sdk.core.auth.GlobalCredentials;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A running server, and short words for what tests do there. Parties made here are seen by nobody else's test. */
final class World implements AutoCloseable {
    private final String address;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<Party, BssClient> clients = new ConcurrentHashMap<>();

    World(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }

    Call call(String method, String target) {
        return new Call(client, address, method, target);
    }

    Reply get(Party by, String target) {
        return call("GET", target).by(by).send();
    }

    /** A new command every time: no two of these are taken for repeats of each other. */
    Reply post(Party by, String target, String json) {
        return call("POST", target).by(by).header("Idempotency-Key", UUID.randomUUID().toString()).body(json).send();
    }

    Reply post(Party by, String target, Map<String, ?> body) {
        return post(by, target, json(body));
    }

    Reply put(Party by, String target, Map<String, ?> body) {
        return call("PUT", target).by(by).header("Idempotency-Key", UUID.randomUUID().toString()).body(json(body)).send();
    }

    static String json(Object value) {
        try {
            return Reply.JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The vendor's client, pointed at us. */
    BssClient sdk(Party party) {
        return clients.computeIfAbsent(party, who -> BssClient.newBuilder()
                .withCredential(new GlobalCredentials().withAk(who.accessKey()).withSk(who.secret()).withDomainId(who.id()))
                .withEndpoint(address)
                .build());
    }

    Party distributor() {
        return register("DISTRIBUTOR", Map.of());
    }

    /** One that messages reach. */
    Party reachableDistributor(String phone) {
        return register("DISTRIBUTOR", Map.of("mobile_phone", phone, "email", phone + "@example.com"));
    }

    Party subsidised() {
        return register("GOV_SUBSIDY", Map.of());
    }

    Party provider() {
        return register("SOLUTION_PROVIDER", Map.of());
    }

    Party resellerOf(Party distributor) {
        return register("RESELLER", Map.of("distributor_id", distributor.id()));
    }

    Party customer() {
        return register("CUSTOMER", Map.of());
    }

    /** One that messages reach. */
    Party reachableCustomer(String phone) {
        return register("CUSTOMER", Map.of("mobile_phone", phone));
    }

    Party resaleCustomerOf(Party partner) {
        return customerOf(partner, "2", Map.of());
    }

    /** One that messages reach. */
    Party reachableCustomerOf(Party partner, String phone) {
        Party customer = register("CUSTOMER", Map.of("mobile_phone", phone));
        associate(customer, partner, "2", Map.of());
        return customer;
    }

    Party referralCustomerOf(Party partner) {
        return customerOf(partner, "1", Map.of());
    }

    Party resaleCustomerOf(Party distributor, Party reseller) {
        return customerOf(distributor, "2", Map.of("indirect_partner_id", reseller.id()));
    }

    /** The text of the newest message for a receiver once there are as many. */
    String message(String receiver, int count) {
        return await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(100)).until(() -> get(Party.PLATFORM,
                        "/v2/platform/sandbox/messages?limit=1&receiver=" + receiver).is(200).json(),
                found -> found.path("total_count").intValue() >= count).path("messages").path(0).path("text").textValue();
    }

    /** Waits for what follows the creation of a customer. */
    void untilAssociated(Party partner, String customer) {
        await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(100)).until(() -> get(partner, "/v2/partners/customers?customer_id="
                + customer).is(200).json().path("total_count").intValue() == 1);
    }

    private Party customerOf(Party partner, String type, Map<String, String> more) {
        Party customer = customer();
        associate(customer, partner, type, more);
        return customer;
    }

    /** One that is registered already, with a key of its own. */
    Party known(String id) {
        String suffix = UUID.randomUUID().toString().replace("-", "");
        return withKey(new Party(id, "E2E" + suffix, "secret-of-" + suffix));
    }

    void associate(Party customer, Party partner, String type, Map<String, String> more) {
        var body = new LinkedHashMap<String, String>(more);
        body.put("customer_id", customer.id());
        body.put("partner_id", partner.id());
        body.put("association_type", type);
        post(Party.PLATFORM, "/v2/platform/associations", body).is(201);
    }

    private Party register(String kind, Map<String, String> more) {
        String suffix = UUID.randomUUID().toString().replace("-", "");
        var party = new Party("e2e-" + suffix, "E2E" + suffix, "secret-of-" + suffix);
        var body = new LinkedHashMap<String, String>(more);
        body.put("id", party.id());
        body.put("kind", kind);
        body.put("name", "端到端 " + suffix.substring(0, 6));
        body.put("account_name", party.id());
        post(Party.PLATFORM, "/v2/platform/parties", body).is(201);
        return withKey(party);
    }

    private Party withKey(Party party) {
        post(Party.PLATFORM, "/v2/platform/parties/" + party.id() + "/access-keys",
                Map.of("access_key", party.accessKey(), "secret_key", party.secret())).is(201);
        return party;
    }

    void fact(Party party, String fact, Map<String, ?> body) {
        put(Party.PLATFORM, "/v2/platform/parties/" + party.id() + "/facts/" + fact, body).is(200);
    }

    String quotaOf(Party partner, String value) {
        return quotaOf(partner, value, Map.of());
    }

    /** Grants voucher quota that is valid from an hour ago for thirty days. @param more takes the place of what is set here */
    String quotaOf(Party partner, String value, Map<String, ?> more) {
        Instant now = now();
        var body = new LinkedHashMap<String, Object>();
        body.put("partner_id", partner.id());
        body.put("quota_value", new BigDecimal(value));
        body.put("effective_time", now.minus(1, ChronoUnit.HOURS).toString());
        body.put("expire_time", now.plus(30, ChronoUnit.DAYS).toString());
        body.putAll(more);
        return post(Party.PLATFORM, "/v2/platform/coupon-quotas", body).is(201).text("quota_id");
    }

    String limitedQuotaOf(Party partner, String value, Map<String, ?> limits) {
        return quotaOf(partner, value, Map.of("limits", limits));
    }

    /** Issues one coupon on our own path. */
    String couponOf(Party issuer, String quota, Party customer, String faceValue) {
        return couponOf(issuer, quota, customer, faceValue, Map.of());
    }

    String couponOf(Party issuer, String quota, Party customer, String faceValue, Map<String, ?> more) {
        var body = new LinkedHashMap<String, Object>(more);
        body.put("quota_id", quota);
        body.put("customer_ids", List.of(customer.id()));
        body.put("face_value", new BigDecimal(faceValue));
        JsonNode issued = post(issuer, "/v2/partners/coupons", body).is(200).json();
        assertThat(issued.path("coupon_infos")).as(issued.toString()).hasSize(1);
        return issued.path("coupon_infos").path(0).path("coupon_id").textValue();
    }

    Reply billing(String coupon, String verb, Map<String, ?> body) {
        return post(Party.PLATFORM, "/v2/platform/coupons/" + coupon + "/" + verb, body);
    }

    void use(String coupon, String order, String amount) {
        billing(coupon, "use", Map.of("order_id", order, "amount", new BigDecimal(amount))).is(200);
    }

    Reply coupon(String id) {
        return get(Party.PLATFORM, "/v2/platform/coupons/" + id).is(200);
    }

    Reply quota(String id) {
        return get(Party.PLATFORM, "/v2/platform/coupon-quotas/" + id).is(200);
    }

    BigDecimal balanceOf(String quota) {
        return quota(quota).amount("balance");
    }

    /** Business time in whole seconds. */
    Instant now() {
        return Instant.parse(get(Party.PLATFORM, "/v2/platform/sandbox/clock").is(200).text("now"))
                .truncatedTo(ChronoUnit.SECONDS);
    }

    void moveClockTo(Instant instant) {
        put(Party.PLATFORM, "/v2/platform/sandbox/clock",
                Map.of("now", instant.truncatedTo(ChronoUnit.SECONDS).toString())).is(200);
    }

    JsonNode ledger() {
        return get(Party.PLATFORM, "/v2/platform/ledger/verification").is(200).json();
    }

    void assertLedgerBalances() {
        JsonNode ledger = ledger();
        assertThat(ledger.path("balanced").booleanValue()).as(ledger.toString()).isTrue();
        assertThat(ledger.path("unbalanced")).isEmpty();
    }

    @Override
    public void close() {
        client.close();
    }
}
