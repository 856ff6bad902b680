package org.partnercenter.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.webhook.CallStatus.ACCEPTED;
import static org.partnercenter.domain.webhook.CallStatus.GIVEN_UP;
import static org.partnercenter.domain.webhook.CallStatus.WAITING;
import static org.partnercenter.domain.webhook.WebhookStatus.DELETED;
import static org.partnercenter.domain.webhook.WebhookStatus.DISABLED;
import static org.partnercenter.domain.webhook.WebhookStatus.ENABLED;
import static org.partnercenter.domain.webhook.WebhookStatus.SUSPENDED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;
import java.util.Optional;

class WebhookLifeTest {

    private static final Map<String, WebhookStatus> MOVES = Map.of("ENABLED DISABLE", DISABLED, "ENABLED SUSPEND", SUSPENDED,
            "SUSPENDED DISABLE", DISABLED, "SUSPENDED ENABLE", ENABLED, "DISABLED ENABLE", ENABLED, "ENABLED DELETE", DELETED,
            "DISABLED DELETE", DELETED, "SUSPENDED DELETE", DELETED);
    private static final Map<String, CallStatus> CALLS = Map.of("WAITING ACCEPT", ACCEPTED, "WAITING FAIL", WAITING,
            "WAITING GIVE_UP", GIVEN_UP, "ACCEPTED REDELIVER", WAITING, "GIVEN_UP REDELIVER", WAITING);

    @Test
    void a_webhook_moves_so_and_not_otherwise() {
        assertThat(WebhookTransition.TABLE.next(null, WebhookEvent.REGISTER)).contains(ENABLED);
        for (var status : WebhookStatus.values()) {
            for (var event : WebhookEvent.values()) {
                assertThat(WebhookTransition.TABLE.next(status, event)).as(status + " " + event)
                        .isEqualTo(Optional.ofNullable(MOVES.get(status + " " + event)));
            }
        }
    }

    @Test
    void a_call_moves_so_and_not_otherwise() {
        assertThat(CallTransition.TABLE.next(null, CallEvent.QUEUE)).contains(WAITING);
        for (var status : CallStatus.values()) {
            for (var event : CallEvent.values()) {
                assertThat(CallTransition.TABLE.next(status, event)).as(status + " " + event)
                        .isEqualTo(Optional.ofNullable(CALLS.get(status + " " + event)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com", "https://hooks.example.com:8443/a?b=c", "HTTPS://EXAMPLE.COM/", "https://1and1.example/"})
    void a_public_name_over_https_fits(String url) {
        assertThat(ReceiverUrl.judge(url, false).isGranted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"http://example.com/,scheme", "ftp://example.com/,scheme", "https://a:b@example.com/,user", "https://example.com/#x,fragment",
            "https://127.0.0.1/,address", "https://2130706433/,address", "https://0x7f.1/,syntax", "https://[::1]/,address",
            "https://10.1/,syntax", "https://,syntax", "example.com,syntax", "https:///x,syntax", "https://a b/,syntax",
            "https://example.com:0/,syntax", "https://example.com:70000/,syntax"})
    void what_does_not_fit_is_refused_with_what_is_wrong(String url, String fault) {
        assertThat(ReceiverUrl.judge(url, false).refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.is(WebhookRefusal.WEBHOOK_URL_UNFIT)).isTrue();
            assertThat(refusal.facts()).containsEntry("fault", fault);
        });
    }

    @Test
    void an_address_is_500_characters_long_at_most() {
        var start = "https://example.com/";

        assertThat(ReceiverUrl.judge(start + "x".repeat(ReceiverUrl.MAX_LENGTH - start.length()), false).isGranted()).isTrue();
        assertThat(ReceiverUrl.judge(start + "x".repeat(ReceiverUrl.MAX_LENGTH - start.length() + 1), false).refusals())
                .singleElement().satisfies(refusal -> assertThat(refusal.facts()).containsEntry("fault", "length"));
    }

    @Test
    void for_trying_out_this_machine_fits_and_nothing_else_is_let_pass() {
        assertThat(ReceiverUrl.judge("http://127.0.0.1:8080/x", true).isGranted()).isTrue();
        assertThat(ReceiverUrl.judge("http://a@127.0.0.1:8080/x", true).isGranted()).isFalse();
        assertThat(ReceiverUrl.judge("ftp://127.0.0.1/x", true).isGranted()).isFalse();
    }
}
