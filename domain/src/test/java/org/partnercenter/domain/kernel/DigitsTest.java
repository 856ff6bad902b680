package org.partnercenter.domain.kernel;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How many digits are too many: the last number that is taken, and the first that is not. */
@Tag("COM-04")
class DigitsTest {

    private static final Money MOST = Money.ofMinor(Long.MAX_VALUE, Money.CNY);

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    @Test
    void money_has_sixteen_digits_before_the_point_and_two_behind() {
        assertThat(MoneyInput.signed("f", new BigDecimal("9".repeat(16) + ".99"), MOST).orThrow().minor()).isEqualTo(999_999_999_999_999_999L);
        assertThat(reasons(MoneyInput.signed("f", new BigDecimal("1" + "0".repeat(16)), MOST))).containsExactly("AMOUNT_TOO_LARGE");
        assertThat(reasons(MoneyInput.signed("f", new BigDecimal("0.001"), MOST))).containsExactly("AMOUNT_TOO_FINE");
    }

    @Test
    void zeros_behind_the_point_are_no_finer_unless_there_are_very_many() {
        assertThat(MoneyInput.signed("f", new BigDecimal("1." + "0".repeat(35)), MOST).orThrow().minor()).isEqualTo(100);
        assertThat(reasons(MoneyInput.signed("f", new BigDecimal("1." + "0".repeat(36)), MOST))).containsExactly("AMOUNT_TOO_FINE");
        assertThat(MoneyInput.signed("f", new BigDecimal("0.1" + "0".repeat(35)), MOST).orThrow().minor()).isEqualTo(10);
        assertThat(reasons(MoneyInput.signed("f", new BigDecimal("0.1" + "0".repeat(36)), MOST))).containsExactly("AMOUNT_TOO_FINE");
    }

    @Test
    void amounts_with_fractions_have_twelve_digits_before_the_point_and_eight_behind() {
        var most = "9".repeat(12) + "." + "9".repeat(8);
        assertThat(AmountInput.read("f", new BigDecimal("-" + most)).orThrow().toDecimal()).isEqualByComparingTo("-" + most);
        assertThat(reasons(AmountInput.read("f", new BigDecimal("1" + "0".repeat(12))))).containsExactly("AMOUNT_TOO_LARGE");
        assertThat(reasons(AmountInput.read("f", new BigDecimal("0.000000001")))).containsExactly("AMOUNT_TOO_FINE");
        assertThat(AmountInput.read("f", new BigDecimal("1." + "0".repeat(39))).orThrow().toDecimal()).isEqualByComparingTo("1");
        assertThat(reasons(AmountInput.read("f", new BigDecimal("1." + "0".repeat(40))))).containsExactly("AMOUNT_TOO_FINE");
        assertThat(AmountInput.read("f", new BigDecimal("0.1" + "0".repeat(39))).orThrow().toDecimal()).isEqualByComparingTo("0.1");
        assertThat(reasons(AmountInput.read("f", new BigDecimal("0.1" + "0".repeat(40))))).containsExactly("AMOUNT_TOO_FINE");
    }

    @ParameterizedTest
    @CsvSource({"0,true", "30,true", "30.00,true", "6.25,true", "30.01,false", "6.255,false", "-0.01,false"})
    void tax_rates_go_from_zero_to_thirty_percent_to_two_decimals(BigDecimal percent, boolean fits) {
        assertThat(TaxRate.of(percent).isPresent()).isEqualTo(fits);
        if (!fits) {
            assertThatThrownBy(() -> new TaxRate(percent)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
