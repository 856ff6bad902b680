package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may come in, and what it means to say the same thing twice. */
@ExtendWith(DemoServer.class)
@Tag("COM-01")
class SignatureTest {
    private static final String ISSUE = "/v2/promotions/benefits/partner-coupons";
    private static final String OWN_ISSUE = "/v2/partners/coupons";

    private final World world;
    private Party provider;
    private Party customer;
    private String quota;

    SignatureTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void a_provider_with_quota() {
        provider = world.provider();
        customer = world.resaleCustomerOf(provider);
        quota = world.quotaOf(provider, "100.00");
    }

    private String issue(String faceValue) {
        return World.json(Map.of("quota_id", quota, "customer_ids", List.of(customer.id()),
                "face_value", new BigDecimal(faceValue)));
    }

    private Call issuing(String faceValue) {
        return world.call("POST", ISSUE).by(provider).body(issue(faceValue));
    }

    private void assertNothingIssued() {
        assertBalance("100.00");
    }

    private void assertBalance(String balance) {
        assertThat(world.balanceOf(quota)).isEqualByComparingTo(balance);
    }

    private static Reply refused(Call call) {
        return call.send().refused(401, "APIGW.0301", "COM-01");
    }

    @Test
    void a_request_without_a_genuine_signature_of_now_is_refused() {
        refused(world.call("POST", ISSUE).body(issue("1.00")));
        refused(issuing("1.00").plain("Authorization", "SDK-HMAC-SHA256 Access=" + provider.accessKey()
                + ", SignedHeaders=host;x-sdk-date, Signature=" + "0".repeat(64)));
        refused(issuing("1.00").plain("Authorization", "SDK-HMAC-SHA256 nonsense"));
        refused(issuing("1.00").plain("Authorization", "Basic ZGVtbzpkZW1v"));
        refused(issuing("1.00").at(Instant.now().minus(Duration.ofMinutes(16))));
        refused(issuing("1.00").at(Instant.now().plus(Duration.ofMinutes(16))));
        refused(world.call("POST", ISSUE).by(new Party(provider.id(), provider.accessKey(), customer.secret()))
                .body(issue("1.00")));
        issuing("1.00").sendWith(issue("99.00").getBytes(StandardCharsets.UTF_8)).refused(401, "APIGW.0301", "COM-01");
        world.call("POST", ISSUE).plain("X-Auth-Token", "a-token").body(issue("1.00")).send().refused(401, "CBC.0154", "COM-13");
        world.call("POST", ISSUE).plain("Authorization", "Bearer e30.e30.e30").body(issue("1.00")).send()
                .refused(401, "CBC.0154", "COM-13");
        assertNothingIssued();
    }

    @Test
    void a_clock_fourteen_minutes_off_is_near_enough() {
        issuing("1.00").at(Instant.now().minus(Duration.ofMinutes(14))).send().is(200);
        issuing("2.00").at(Instant.now().plus(Duration.ofMinutes(14))).send().is(200);
    }

    @Test
    void the_domain_id_has_to_be_the_keys_own_and_signed() {
        refused(issuing("1.00").header("X-Domain-Id", world.provider().id()));
        refused(issuing("1.00").header("X-Domain-Id", "no-such-party"));
        refused(issuing("1.00").plain("X-Domain-Id", provider.id()));
        assertNothingIssued();
        issuing("1.00").header("X-Domain-Id", provider.id()).send().is(200);
    }

    @Test
    void unknown_and_disabled_keys_are_told_nothing_else_than_wrong_secrets() {
        Party second = new Party(provider.id(), "K" + provider.accessKey(), provider.secret());
        String keys = "/v2/platform/parties/" + provider.id() + "/access-keys";
        world.post(Party.PLATFORM, keys, Map.of("access_key", second.accessKey(), "secret_key", second.secret())).is(201);
        world.call("POST", ISSUE).by(second).body(issue("1.00")).send().is(200);
        world.post(Party.PLATFORM, keys + "/" + second.accessKey() + "/disable", "{}").is(200);

        Reply disabled = refused(world.call("POST", ISSUE).by(second).body(issue("3.00")));
        Reply unknown = refused(world.call("POST", ISSUE).body(issue("3.00"))
                .by(new Party(provider.id(), "NOSUCHKEY", provider.secret())));
        Reply wrong = refused(world.call("POST", ISSUE).body(issue("3.00"))
                .by(new Party(provider.id(), provider.accessKey(), "wrong")));

        assertThat(disabled.textWithout()).isEqualTo(unknown.textWithout()).isEqualTo(wrong.textWithout());
        assertBalance("99.00");
    }

    @Test
    void the_same_signed_request_again_gets_the_first_answer_and_does_nothing() {
        Call call = issuing("1.00");

        Reply first = call.send().is(200);
        Reply second = call.send().is(200);

        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(second.header("Idempotency-Replayed")).contains("true");
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.requestId()).isNotEqualTo(first.requestId());
        assertBalance("99.00");
    }

    @Test
    void an_unkeyed_reclaim_sent_twice_is_answered_204_twice() {
        String coupon = world.couponOf(provider, quota, customer, "1.00");
        Call reclaim = world.call("POST", ISSUE + "/reclaim").by(provider).body(World.json(Map.of("coupon_id", coupon)));

        assertThat(reclaim.send().is(204).text()).isEmpty();
        assertThat(reclaim.send().is(204).header("Idempotency-Replayed")).contains("true");
        reclaim.header("X-Other", "other").send().refused(409, "CBC.99000048", "CPN-20");
        assertNothingIssued();
    }

    @Test
    void a_key_stands_for_one_content() {
        String key = UUID.randomUUID().toString();
        Reply first = issuing("1.00").header("Idempotency-Key", key).send().is(200);

        assertThat(issuing("1.00").header("Idempotency-Key", key).header("X-Other", "o").send().is(200).text())
                .isEqualTo(first.text());
        issuing("2.00").header("Idempotency-Key", key).send().refused(422, "IDEMPOTENCY_KEY_REUSED", "COM-01");
        assertBalance("99.00");
        Reply again = issuing("1.00").header("Idempotency-Key", key).header("X-Other", "p").send().is(200);
        assertThat(again.header("Idempotency-Replayed")).contains("true");
    }

    @Test
    void keys_of_other_parties_and_operations_are_other_keys() {
        Party other = world.provider();
        String othersQuota = world.quotaOf(other, "10.00");
        String key = UUID.randomUUID().toString();
        String coupon = issuing("1.00").header("Idempotency-Key", key).send().is(200)
                .json().path("coupon_infos").path(0).path("coupon_id").textValue();

        Reply others = world.call("POST", ISSUE).by(other).header("Idempotency-Key", key).body(World.json(Map.of(
                "quota_id", othersQuota, "customer_ids", List.of(world.resaleCustomerOf(other).id()), "face_value", 1))).send();
        Reply reclaimed = world.call("POST", ISSUE + "/reclaim").by(provider).header("Idempotency-Key", key)
                .body(World.json(Map.of("coupon_id", coupon))).send();

        assertThat(others.is(200).header("Idempotency-Replayed")).isEmpty();
        assertThat(reclaimed.is(204).header("Idempotency-Replayed")).isEmpty();
    }

    @Test
    void a_refusal_by_rule_is_remembered_even_when_its_cause_has_gone() {
        String key = UUID.randomUUID().toString();
        world.post(Party.PLATFORM, "/v2/platform/coupon-quotas/" + quota + "/freeze", "{}").is(200);
        Reply first = issuing("1.00").header("Idempotency-Key", key).send().refused(400, "CBC.99000012", "QTA-02");
        world.post(Party.PLATFORM, "/v2/platform/coupon-quotas/" + quota + "/unfreeze", "{}").is(200);

        Reply again = issuing("1.00").header("Idempotency-Key", key).header("X-Other", "o").send();

        assertThat(again.refused(400, "CBC.99000012", "QTA-02").header("Idempotency-Replayed")).contains("true");
        assertThat(again.textWithout()).isEqualTo(first.textWithout());
        assertNothingIssued();
    }

    @Test
    void malformed_and_unproved_requests_are_not_remembered() {
        String key = UUID.randomUUID().toString();
        issuing("0.001").header("Idempotency-Key", key).send().refused(400, "CBC.0100", "COM-04");
        world.call("POST", ISSUE).by(new Party(provider.id(), provider.accessKey(), "wrong"))
                .header("Idempotency-Key", key).body(issue("5.00")).send().is(401);
        world.call("POST", ISSUE).by(provider).header("Idempotency-Key", key).body(World.json(Map.of("quota_id", quota,
                "customer_ids", List.of(customer.id()), "face_value", 1, "valid_time", "2020-01-01T00:00:00Z")))
                .send().refused(400, "CBC.0100", "CPN-06");

        Reply granted = issuing("1.00").header("Idempotency-Key", key).send().is(200);

        assertThat(granted.header("Idempotency-Replayed")).isEmpty();
        assertBalance("99.00");
    }

    @Test
    void a_dry_run_answers_like_the_command_and_leaves_nothing() {
        String key = UUID.randomUUID().toString();

        Reply asked = world.call("POST", OWN_ISSUE + "?dry_run=true").by(provider).header("Idempotency-Key", key)
                .body(issue("1.00")).send().is(200);
        world.call("POST", OWN_ISSUE + "?dry_run=true").by(provider).body(issue("100.01")).send().is(200);

        assertThat(asked.json().path("coupon_infos")).hasSize(1);
        assertNothingIssued();
        assertThat(world.get(provider, "/v2/partners/coupon-quotas/" + quota + "/timeline").is(200).json().path("timeline"))
                .hasSize(1);
        Reply granted = world.call("POST", OWN_ISSUE).by(provider).header("Idempotency-Key", key).body(issue("1.00")).send();
        assertThat(granted.is(200).header("Idempotency-Replayed")).isEmpty();
        assertBalance("99.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "tab\there", ""})
    void a_key_that_cannot_be_read_is_refused(String key) {
        world.call("POST", ISSUE).by(provider).plain("Idempotency-Key", key).body(issue("1.00")).send()
                .refused(400, "CBC.0100", "COM-13");
        assertNothingIssued();
    }

    @Test
    void a_key_has_at_most_255_characters() {
        issuing("1.00").header("Idempotency-Key", "k".repeat(256)).send().refused(400, "CBC.0100", "COM-13");
        issuing("1.00").header("Idempotency-Key", "k".repeat(255)).send().is(200);
    }
}
