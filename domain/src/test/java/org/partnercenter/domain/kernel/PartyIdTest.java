package org.partnercenter.domain.kernel;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("COM-02")
class PartyIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "tab\t", "line\n", "null\u0000", "no-break\u00a0space", "next\u0085line",
            "zero\u200bwidth", "\u202eturned", "mark\ufeff"})
    void what_cannot_be_seen_is_in_no_id(String text) {
        assertThat(PartyId.isValid(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "demo-customer-1", "伙伴一", "\ud83d\ude00", "a/b?c=d"})
    void what_can_be_seen_may_be_in_an_id(String text) {
        assertThat(PartyId.isValid(text)).isTrue();
    }

    @Test
    void an_id_has_at_most_64_characters() {
        assertThat(PartyId.isValid("x".repeat(64))).isTrue();
        assertThat(PartyId.isValid("x".repeat(65))).isFalse();
    }
}
