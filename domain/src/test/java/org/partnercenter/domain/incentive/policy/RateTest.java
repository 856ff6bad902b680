package org.partnercenter.domain.incentive.policy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.domain.kernel.Money;

import java.math.BigDecimal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RateTest {

    @ParameterizedTest
    @ValueSource(strings = {"-0.000001", "1.000001", "0.0000001"})
    void a_rate_is_a_share_to_six_decimals(String value) {
        assertThatThrownBy(() -> new Rate(new BigDecimal(value))).isInstanceOfAny(IllegalArgumentException.class, ArithmeticException.class);
    }

    @ParameterizedTest
    @Tag("INC-10")
    @CsvSource({"0,100.00,0.00", "1,100.00,100.00", "0.000001,5000.00,0.01", "0.000001,4999.99,0.00", "0.1,-0.05,-0.01", "0.1,-0.04,0.00"})
    void what_it_brings_is_rounded_at_the_half_away_from_zero(BigDecimal value, String revenue, String incentive) {
        assertThat(new Rate(value).of(Money.of(revenue, "CNY"))).isEqualTo(Money.of(incentive, "CNY"));
    }
}
