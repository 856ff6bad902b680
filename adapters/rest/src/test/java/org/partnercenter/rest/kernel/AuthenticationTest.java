package org.partnercenter.rest.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.rest.signature.SignatureFault;

import java.time.Duration;

@Tag("COM-01")
class AuthenticationTest {

    private static final String DOMAINS = "/v3/auth/domains";

    private final Edge edge = new Edge();

    @Test
    void the_domain_of_the_key_is_answered_in_the_vendors_shape() {
        var reply = edge.call("GET", DOMAINS).send();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers()).containsEntry("Content-Type", "application/json;charset=UTF-8");
        assertThat(reply.text()).isEqualTo("{\"domains\":[{\"id\":\"partner-1\",\"name\":\"伙伴一\",\"enabled\":true,"
                + "\"description\":\"\",\"links\":{\"self\":\"http://localhost:8080/v3/auth/domains\"}}],"
                + "\"links\":{\"self\":\"http://localhost:8080/v3/auth/domains\"}}");
    }

    @Test
    void some_clients_send_a_body_with_it() {
        assertThat(edge.call("GET", DOMAINS).body("{}").send().status()).isEqualTo(200);
    }

    @Test
    void the_domain_id_may_be_sent_and_then_has_to_be_that_of_the_key() {
        assertThat(edge.call("GET", DOMAINS).header("X-Domain-Id", "partner-1").send().status()).isEqualTo(200);
        assertThat(refused(edge.call("GET", DOMAINS).header("X-Domain-Id", "partner-2").send()))
                .isEqualTo(SignatureFault.DOMAIN_FOREIGN);
        assertThat(refused(edge.call("GET", DOMAINS).addedAfterSigning("X-Domain-Id", "partner-1").send()))
                .isEqualTo(SignatureFault.HEADERS_UNSIGNED);
    }

    @Test
    void an_unknown_key_and_a_wrong_secret_look_the_same() {
        var unknown = edge.call("GET", DOMAINS).by("NOBODY", "x").send();
        var wrong = edge.call("GET", DOMAINS).by(Edge.KEY, "x").send();

        assertThat(refused(wrong)).isEqualTo(SignatureFault.SIGNATURE_WRONG);
        assertThat(unknown.text().replaceAll("\"request_id\":\"[^\"]*\"", ""))
                .isEqualTo(wrong.text().replaceAll("\"request_id\":\"[^\"]*\"", ""));
        assertThat(unknown.status()).isEqualTo(401);
    }

    @Test
    void the_secret_behind_unknown_keys_lets_nobody_in() {
        assertThat(refused(edge.call("GET", DOMAINS)
                .by("NOBODY", "no key has this secret, and nobody is let in by it").send()))
                .isEqualTo(SignatureFault.SIGNATURE_WRONG);
    }

    @Test
    void a_stale_request_is_refused_by_real_time_whatever_business_time_is() {
        var stale = edge.call("GET", DOMAINS);
        edge.house.clocks.advance(Duration.ofDays(400));
        assertThat(stale.send().status()).isEqualTo(200);
        edge.house.clocks.advanceReal(Duration.ofMinutes(16));
        assertThat(refused(stale.send())).isEqualTo(SignatureFault.DATE_SKEWED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "Authorization | SDK-HMAC-SM3 Access=a, SignedHeaders=host, Signature=00 | ALGORITHM_UNKNOWN",
            "Authorization | V11-HMAC-SHA256 Credential=a                           | ALGORITHM_UNKNOWN",
            "Authorization | Bearer eyJhbGciOiJub25lIn0.e30.                        | TOKEN_INVALID",
            "Authorization | SDK-HMAC-SHA256 garbage                                | HEADER_MALFORMED",
            "X-Auth-Token  | some-token                                             | TOKEN_INVALID",
            "X-Other       | nothing                                                | MISSING"})
    void other_proofs_are_refused_with_their_cause(String header, String value, SignatureFault fault) {
        assertThat(refused(edge.call("GET", DOMAINS).unsigned().header(header, value).send())).isEqualTo(fault);
    }

    @Test
    void a_body_that_was_changed_or_left_unsigned_is_refused() {
        assertThat(refused(edge.call("POST", DOMAINS).body("{}")
                .addedAfterSigning("X-Sdk-Content-Sha256", "UNSIGNED-PAYLOAD").send()))
                .isEqualTo(SignatureFault.PAYLOAD_UNSIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v2/nothing", "/", "/v2/rulesx", "/v2/rules/COM-01/more", "/v2/rules/..", "/v2/rules;x=1"})
    void a_stranger_learns_nothing_about_paths(String path) {
        assertThat(edge.call("GET", path).unsigned().send().status()).isEqualTo(401);
    }

    @Test
    void only_reading_rules_is_open_to_strangers() {
        assertThat(edge.call("GET", "/v2/rules").unsigned().send().status()).isEqualTo(200);
        assertThat(edge.call("GET", "/v2/rules/COM-01").unsigned().send().status()).isEqualTo(200);
        assertThat(edge.call("POST", "/v2/rules").unsigned().send().status()).isEqualTo(401);
        assertThat(edge.call("DELETE", "/v2/rules/COM-01").unsigned().send().status()).isEqualTo(401);
    }

    @Test
    void a_body_above_one_megabyte_is_refused_without_being_kept() {
        assertThat(edge.call("GET", DOMAINS).body(new byte[AuthenticationFilter.MAX_BODY]).send().status()).isEqualTo(200);
        for (int size : new int[] {AuthenticationFilter.MAX_BODY + 1, 50 << 20}) {
            var reply = edge.call("POST", DOMAINS).body(new byte[size]).send();
            assertThat(reply.status()).isEqualTo(413);
            assertThat(reply.errorCode()).isEqualTo("CBC.0100");
            assertThat(reply.unread()).isZero();
        }
        assertThat(edge.call("POST", DOMAINS).header("Content-Length", "52428800").send().status()).isEqualTo(413);
    }

    private SignatureFault refused(Edge.Reply reply) {
        assertThat(reply.status()).isEqualTo(401);
        var fault = edge.failures.getLast();
        if (fault == SignatureFault.TOKEN_INVALID) {
            assertThat(reply.errorCode()).isEqualTo("CBC.0154");
        } else {
            assertThat(reply.errorCode()).isEqualTo("APIGW.0301");
            assertThat(reply.json().get("error_msg").textValue()).contains(fault.cause());
        }
        assertThat(reply.headers()).containsEntry("Content-Type", "application/json;charset=UTF-8")
                .containsKey("X-Request-Id");
        return fault;
    }
}
