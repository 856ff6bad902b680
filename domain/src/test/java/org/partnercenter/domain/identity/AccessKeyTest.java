package org.partnercenter.domain.identity;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AccessKeyTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private static final AccessKey KEY =
            AccessKey.created(new AccessKeyId("KEY0001"), new PartyId("party-1"), Optional.empty(), NOW);

    @Test
    @Tag("COM-01")
    void the_table_allows_what_it_says_and_nothing_else() {
        var allowed = new ArrayList<String>();
        for (var state : AccessKeyStatus.values()) {
            for (var event : AccessKeyEvent.values()) {
                AccessKeyTransition.TABLE.next(state, event).ifPresent(to -> allowed.add(state + " " + event + " " + to));
            }
        }

        assertThat(allowed).containsExactly("ACTIVE ROTATE RETIRING", "ACTIVE DISABLE DISABLED", "ACTIVE DELETE DELETED",
                "RETIRING DISABLE DISABLED", "RETIRING DELETE DELETED", "DISABLED DELETE DELETED");
        assertThat(AccessKeyTransition.TABLE.next(null, AccessKeyEvent.CREATE)).contains(AccessKeyStatus.ACTIVE);
        assertThat(AccessKeyTransition.TABLE.next(null, AccessKeyEvent.DISABLE)).isEmpty();
    }

    @Test
    @Tag("COM-01")
    void a_key_is_disabled_once() {
        var disabled = KEY.disable(NOW.plusSeconds(1)).orThrow();

        assertThat(KEY.status()).isEqualTo(AccessKeyStatus.ACTIVE);
        assertThat(disabled.status()).isEqualTo(AccessKeyStatus.DISABLED);
        assertThat(disabled.disabledAt()).contains(NOW.plusSeconds(1));
        assertThat(disabled.disable(NOW.plusSeconds(2)).refusals())
                .singleElement().matches(refusal -> refusal.is(IdentityRefusal.ACCESS_KEY_ALREADY_DISABLED));
    }

    @Test
    @Tag("COM-01")
    void a_rotated_key_opens_the_door_until_its_last_moment_and_is_not_rotated_again() {
        var retiring = KEY.retire(NOW.plusSeconds(60)).orThrow();

        assertThat(retiring.status()).isEqualTo(AccessKeyStatus.RETIRING);
        assertThat(retiring.opens(NOW.plusSeconds(59))).isTrue();
        assertThat(retiring.opens(NOW.plusSeconds(60))).isFalse();
        assertThat(retiring.retire(NOW.plusSeconds(90)).refusals())
                .singleElement().matches(refusal -> refusal.is(IdentityRefusal.ACCESS_KEY_RETIRING));
        assertThat(retiring.disable(NOW).orThrow().opens(NOW)).isFalse();
    }

    @Test
    @Tag("COM-01")
    void a_deleted_key_is_gone() {
        var deleted = KEY.delete(NOW).orThrow();

        assertThat(KEY.opens(NOW)).isTrue();
        assertThat(deleted.opens(NOW)).isFalse();
        assertThat(deleted.delete(NOW).refusals())
                .singleElement().matches(refusal -> refusal.is(IdentityRefusal.ACCESS_KEY_UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "dash-ed", "密钥",
            "12345678901234567890123456789012345678901234567890123456789012345"})
    void an_access_key_is_letters_and_digits(String text) {
        assertThat(AccessKeyId.isValid(text)).isFalse();
        assertThatThrownBy(() -> new AccessKeyId(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
