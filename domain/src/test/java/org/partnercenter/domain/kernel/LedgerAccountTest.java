package org.partnercenter.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerAccountTest {

    @Test
    void its_name_is_family_and_id() {
        assertThat(LedgerAccount.of("quota", "q-1").name()).isEqualTo("quota/q-1");
        assertThat(LedgerAccount.of("owed-invoice", "partner/0.06")).hasToString("owed-invoice/partner/0.06");
        assertThat(LedgerAccount.single("source").name()).isEqualTo("source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "quota/q-1"})
    void two_accounts_never_have_the_same_name(String family) {
        assertThatThrownBy(() -> LedgerAccount.single(family)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LedgerAccount.of(family, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_of_several_has_an_id() {
        assertThatThrownBy(() -> LedgerAccount.of("quota", "")).isInstanceOf(IllegalArgumentException.class);
    }
}
