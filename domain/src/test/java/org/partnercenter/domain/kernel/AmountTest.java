package org.partnercenter.domain.kernel;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.math.RoundingMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AmountTest {

    private static Decision<Amount> read(String text) {
        return AmountInput.read("cash_amount", new BigDecimal(text));
    }

    @Test
    void it_keeps_eight_digits_and_no_more() {
        assertThat(Amount.of("0.1").plus(Amount.of("0.00000002"))).isEqualTo(Amount.of("0.10000002"));
        assertThat(Amount.of("1").minus(Amount.of("1.50")).toString()).isEqualTo("-0.50");
        assertThat(Amount.of("12345.678").toString()).isEqualTo("12345.678");
        assertThat(Amount.of("1E+2")).isEqualTo(Amount.of("100")).hasToString("100.00");
        assertThat(Amount.ZERO.isZero()).isTrue();
        assertThat(Amount.of("2")).isGreaterThan(Amount.of("1.99999999"));
        assertThatThrownBy(() -> Amount.of("0.000000001")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Amount.of("10000000000000000")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void it_becomes_money_by_a_rounding_that_is_said() {
        assertThat(Amount.of("0.005").toMoney(Money.CNY, RoundingMode.HALF_UP)).isEqualTo(Money.of("0.01", "CNY"));
        assertThat(Amount.of("0.005").toMoney(Money.CNY, RoundingMode.DOWN)).isEqualTo(Money.zero(Money.CNY));
    }

    @Test
    @Tag("COM-04")
    void input_is_checked_for_its_size_before_its_value() {
        assertThat(read("-999999999999.99999999").orThrow()).isEqualTo(Amount.of("-999999999999.99999999"));
        assertThat(read("0E+999999999").orThrow()).isEqualTo(Amount.ZERO);
        assertThat(read("1.10000000000000").orThrow()).isEqualTo(Amount.of("1.1"));
        assertThat(read("1000000000000").refusals()).extracting(Refusal::reason).containsExactly("AMOUNT_TOO_LARGE");
        assertThat(read("1E+999999999").refusals()).extracting(Refusal::reason).containsExactly("AMOUNT_TOO_LARGE");
        assertThat(read("1E-999999999").refusals()).extracting(Refusal::reason).containsExactly("AMOUNT_TOO_FINE");
        assertThat(read("0.000000001").refusals()).extracting(Refusal::reason).containsExactly("AMOUNT_TOO_FINE");
    }
}
