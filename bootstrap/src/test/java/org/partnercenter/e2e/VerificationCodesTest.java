package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.huaweicloud.sdk.bss.v2.model.SendVerificationCodeV2Req;
import com.huaweicloud.sdk.bss.v2.model.SendVerificationMessageCodeRequest;
import com.huaweicloud.sdk.core.exception.ClientRequestException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Codes that are sent, read in the inbox of the sandbox, and asked for before commands. */
@ExtendWith(DemoServer.class)
class VerificationCodesTest {
    private static final String SETTING = "/v2/partners/settings/verification-codes";
    private static final String CODES = "/v2/partners/verification-codes";
    private static final String COUPONS = "/v2/partners/coupons";

    private final World world;

    VerificationCodesTest(World world) {
        this.world = world;
    }

    private Reply send(Party by, String target, String key, String code, Map<String, ?> body) {
        var call = world.call("POST", target).by(by).header("Idempotency-Key", key).body(World.json(body));
        return (code == null ? call : call.plain("X-Verification-Code", code)).send();
    }

    private String code(Party by, String phone, int count) {
        var sent = world.post(by, CODES, "{}").is(201);
        assertThat(sent.text("receiver")).isEqualTo(phone.substring(0, 3) + "****" + phone.substring(7));
        assertThat(sent.text("medium")).isEqualTo("SMS");
        String location = sent.header("Location").orElseThrow();
        assertThat(world.get(by, location.substring(location.indexOf("/v2/"))).is(200).json().path("attempts_left").intValue()).isEqualTo(5);
        return world.message(phone, count).replaceAll(".*?(\\d{6}).*", "$1");
    }

    private static Map<String, Object> issue(String quota, Party customer) {
        return Map.of("quota_id", quota, "customer_ids", List.of(customer.id()), "face_value", 1);
    }

    @Test
    @Tag("COM-25")
    void a_partner_that_wants_codes_needs_one_for_each_command_on_our_paths() {
        String phone = "13900010001";
        Party distributor = world.reachableDistributor(phone);
        Party reseller = world.resellerOf(distributor);
        Party customer = world.resaleCustomerOf(distributor);
        String quota = world.quotaOf(distributor, "100.00");
        assertThat(world.get(distributor, SETTING).is(200).json().path("enabled").booleanValue()).isFalse();
        world.put(distributor, SETTING, Map.of("enabled", true)).is(200);

        String key = UUID.randomUUID().toString();
        send(distributor, COUPONS, key, null, issue(quota, customer)).refused(422, "VERIFICATION_CODE_MISSING", "COM-25");
        send(distributor, COUPONS, key, "123", issue(quota, customer)).refused(422, "VERIFICATION_CODE_WRONG", "COM-25");
        String code = code(distributor, phone, 1);
        send(distributor, COUPONS + "?dry_run=true", key, code, issue(quota, customer)).is(200);
        send(distributor, COUPONS, key, code, issue(quota, customer)).is(200);
        assertThat(send(distributor, COUPONS, key, null, issue(quota, customer)).is(200).header("Idempotency-Replayed")).contains("true");
        send(distributor, COUPONS, key + "2", code, issue(quota, customer)).refused(422, "VERIFICATION_CODE_USED", "COM-25");
        assertThat(world.balanceOf(quota)).isEqualByComparingTo("99");

        // The vendor's clients know of no codes.
        var sdk = new Sdk(world.sdk(distributor), null);
        sdk.issueOne(Sdk.issue(quota, "1", customer));
        String passedOn = sdk.passOn(quota, "10", reseller).getSimpleQuotaInfos().getFirst().getQuotaId();

        Map<String, Object> back = Map.of("quota_ids", List.of(passedOn));
        send(distributor, "/v2/partners/coupon-quotas/take-back", key, null, back).refused(422, "VERIFICATION_CODE_MISSING", "COM-25");
        send(distributor, "/v2/partners/coupon-quotas/take-back", key, code(distributor, phone, 2), back).is(200);
        world.put(distributor, SETTING, Map.of("enabled", false)).refused(422, "VERIFICATION_CODE_MISSING", "COM-25");
        world.put(Party.PLATFORM, "/v2/platform/parties/" + distributor.id() + "/settings/verification-codes",
                Map.of("enabled", false)).is(200);
        send(distributor, COUPONS, key + "3", null, issue(quota, customer)).is(200);
    }

    @Test
    @Tag("COM-25")
    void who_cannot_be_reached_or_is_somebody_else_gets_nowhere() {
        Party distributor = world.distributor();
        world.put(distributor, SETTING, Map.of("enabled", true)).refused(422, "RECEIVER_UNKNOWN", "COM-25");
        world.post(distributor, CODES, "{}").refused(422, "RECEIVER_UNKNOWN", "COM-25");
        world.get(Party.demoCustomer(1), SETTING).refused(403, "CBC.0155");
        world.post(Party.demoCustomer(1), CODES, "{}").refused(403, "CBC.0155");
        world.get(distributor, CODES + "/no-such-code").refused(404, "VERIFICATION_CODE_NOT_FOUND", "COM-25");
        world.get(distributor, "/v2/platform/sandbox/messages").refused(403, "CBC.0155");
        world.get(distributor, "/v2/platform/parties/demo-distributor/settings/verification-codes").refused(403, "CBC.0155");
        world.get(Party.PLATFORM, "/v2/platform/parties/no-such-party/settings/verification-codes").refused(404, "PARTY_NOT_FOUND");
    }

    @Test
    @Tag("COM-26")
    void the_vendors_client_has_codes_sent_fifteen_times_an_hour() {
        String phone = "13900010002";
        var sdk = world.sdk(world.provider());
        var body = new SendVerificationCodeV2Req().withReceiverType(1).withMobilePhone(phone).withTimeout(61).withLang("en_US");
        var request = new SendVerificationMessageCodeRequest().withBody(body);

        assertThat(sdk.sendVerificationMessageCode(request).getHttpStatusCode()).isEqualTo(204);
        assertThat(world.message(phone, 1)).matches("Your verification code is \\d{6}\\. It is valid for 5 minutes\\. .*");
        body.withLang(null).withTimeout(null).withMobilePhone("+86" + phone);
        for (int i = 2; i <= 15; i++) {
            // Another signature each time, and so another command.
            body.withTimeout(i);
            sdk.sendVerificationMessageCode(request);
        }
        assertThatThrownBy(() -> sdk.sendVerificationMessageCode(request.withBody(body.withTimeout(20))))
                .isInstanceOfSatisfying(ClientRequestException.class, refused -> {
                    assertThat(refused.getHttpStatusCode()).isEqualTo(400);
                    assertThat(refused.getErrorCode()).isEqualTo("CBC.99004015");
                });
        assertThat(world.message(phone, 15)).contains("15 分钟");
    }

    @Test
    @Tag("COM-26")
    void a_real_name_code_is_for_a_customer_of_ones_own() {
        Party provider = world.provider();
        Party own = world.resaleCustomerOf(provider);
        Party foreign = world.resaleCustomerOf(world.distributor());
        Map<String, Object> usual = Map.of("receiver_type", 1, "mobile_phone", "13900010003", "scene", 18);

        sendCode(provider, with(usual, "customer_id", own.id())).is(204);
        var refused = sendCode(provider, with(usual, "customer_id", foreign.id())).refused(400, "CBC.99000035", "COM-26");
        var absent = sendCode(provider, with(usual, "customer_id", "no-such-customer")).refused(400, "CBC.99000035", "COM-26");
        assertThat(refused.textWithout(foreign.id())).isEqualTo(absent.textWithout("no-such-customer"));
        sendCode(provider, usual).refused(400, "CBC.0100");
        sendCode(own, with(usual, "scene", 29)).refused(403, "CBC.0155");
    }

    @Test
    @Tag("COM-26")
    void what_cannot_be_sent_is_refused_and_the_number_is_not_told() {
        Party provider = world.provider();
        Map<String, Object> usual = Map.of("receiver_type", 1, "mobile_phone", "13900010004");
        assertThat(sendCode(provider, with(usual, "mobile_phone", "+14155550123")).refused(400, "CBC.0100").text())
                .doesNotContain("4155550123");
        sendCode(provider, with(usual, "receiver_type", 2)).refused(400, "CBC.0100");
        sendCode(provider, with(usual, "timeout", 0)).refused(400, "CBC.0100");
        sendCode(provider, with(usual, "scene", 30)).refused(400, "CBC.0100");
        sendCode(provider, Map.of()).refused(400, "CBC.0100");
        sendCode(provider, with(usual, "something_new", "accepted")).is(204);
    }

    private Reply sendCode(Party by, Map<String, ?> body) {
        return world.post(by, "/v2/bases/verificationcode/send", body);
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }
}
