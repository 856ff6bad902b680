package org.partnercenter.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.IntStream;

class WebhookSecretTest {

    private static final byte[] BODY = "{\"event_type\":\"ping\",\"data\":{\"success\":true}}".getBytes(StandardCharsets.UTF_8);
    private static final Instant AT = Instant.ofEpochSecond(1731705121L, 999_999_999);

    private static byte[] key(int length) {
        var key = new byte[length];
        IntStream.range(0, length).forEach(i -> key[i] = (byte) (i * 37 + length));
        return key;
    }

    @Test
    void it_signs_as_the_example_of_standard_webhooks_does() {
        var key = Base64.getDecoder().decode("plJ3nmyCDGBKInavdOK15jsl");
        assertThat(WebhookSecret.sign(key, "msg_loFOjxBNrRLzqYUf", 1731705121L, BODY))
                .isEqualTo("v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=");
    }

    @Test
    void the_signature_changes_with_key_id_second_and_body_alone() {
        var secret = WebhookSecret.of(key(32));
        var signature = secret.sign("m-1", AT, BODY);
        assertThat(secret.sign("m-1", Instant.ofEpochSecond(AT.getEpochSecond()), BODY)).isEqualTo(signature);
        assertThat(secret.sign("m-1", AT.plusSeconds(1), BODY)).isNotEqualTo(signature);
        assertThat(secret.sign("m-2", AT, BODY)).isNotEqualTo(signature);
        assertThat(secret.sign("m-1", AT, Arrays.copyOf(BODY, BODY.length - 1))).isNotEqualTo(signature);
        assertThat(WebhookSecret.of(key(33)).sign("m-1", AT, BODY)).isNotEqualTo(signature);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b"})
    void an_id_that_would_make_the_signature_ambiguous_is_no_id(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> WebhookSecret.of(key(32)).sign(id, AT, BODY));
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 32, 64})
    void what_was_revealed_can_be_read_again(int length) {
        var secret = WebhookSecret.of(key(length));
        assertThat(WebhookSecret.parse(secret.reveal())).contains(secret);
        assertThat(secret.reveal()).startsWith("whsec_");
        assertThat(secret).hasSameHashCodeAs(WebhookSecret.of(key(length))).isNotEqualTo(WebhookSecret.of(key(40)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 23, 65})
    void a_key_too_short_or_too_long_is_none(int length) {
        assertThatIllegalArgumentException().isThrownBy(() -> WebhookSecret.of(key(length)));
        assertThat(WebhookSecret.parse("whsec_" + Base64.getEncoder().encodeToString(key(length)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "whsec_", "whsec_!!!!", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYX", "whpk_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX"})
    void another_form_is_no_secret(String text) {
        assertThat(WebhookSecret.parse(text)).isEmpty();
    }

    @Test
    void it_is_never_printed_and_nobody_changes_it_from_outside() {
        var key = key(32);
        var secret = WebhookSecret.of(key);
        key[0]++;
        assertThat(secret).isEqualTo(WebhookSecret.of(key(32))).hasToString("***");
    }
}
