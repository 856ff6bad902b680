package org.partnercenter.domain.kernel;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MoneyTest {

    private static final Money MAX = Money.ofMinor(Long.MAX_VALUE, Money.CNY);

    private static Money yuan(String major) {
        return Money.of(major, "CNY");
    }

    @ParameterizedTest
    @CsvSource({"100,10000,100.00", "1E+2,10000,100.00", "0.01,1,0.01", "0.010,1,0.01", "-5.5,-550,-5.50", "0,0,0.00"})
    @Tag("COM-04")
    void an_amount_is_minor_units_and_is_written_with_all_its_digits(String given, long minor, String written) {
        var money = yuan(given);

        assertThat(money.minor()).isEqualTo(minor);
        assertThat(money.toMajor()).isEqualTo(new BigDecimal(written));
        assertThat(money).hasToString(written + " CNY").isEqualTo(Money.ofMinor(minor, Money.CNY));
    }

    @Test
    void digits_that_would_be_lost_and_sums_that_do_not_fit_are_bugs() {
        assertThatThrownBy(() -> yuan("0.001")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> yuan("1E+400")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> MAX.plus(yuan("0.01"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofMinor(Long.MIN_VALUE, Money.CNY).minus(yuan("0.01")))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> MAX.times(2)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void currencies_do_not_mix_and_have_their_own_digits() {
        var yen = Money.of("100", "JPY");

        assertThat(yen.minor()).isEqualTo(100);
        assertThatThrownBy(() -> yuan("1").plus(yen)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> yuan("1").compareTo(yen)).isInstanceOf(IllegalArgumentException.class);
        assertThat(yuan("1")).isNotEqualTo(Money.ofMinor(100, Currency.getInstance("USD")));
    }

    @ParameterizedTest
    @CsvSource({
            // amount, part, whole, down, up
            "10.00, 1, 3,  3.33,  3.34",
            " 0.01, 1, 2,  0.00,  0.01",
            "92233720368547758.07, 1, 1, 92233720368547758.07, 92233720368547758.07"})
    void a_share_says_how_it_rounds(String amount, String part, String whole, String down, String up) {
        assertThat(yuan(amount).share(yuan(part), yuan(whole), RoundingMode.DOWN)).isEqualTo(yuan(down));
        assertThat(yuan(amount).share(yuan(part), yuan(whole), RoundingMode.UP)).isEqualTo(yuan(up));
    }

    @Test
    void amounts_compare() {
        assertThat(yuan("1").min(yuan("2"))).isEqualTo(yuan("1"));
        assertThat(yuan("2").min(yuan("1"))).isEqualTo(yuan("1"));
        assertThat(yuan("1").isLessThan(yuan("2"))).isTrue();
        assertThat(yuan("1").isMoreThan(yuan("1"))).isFalse();
        assertThat(Money.zero(Money.CNY).isZero()).isTrue();
        assertThat(Money.zero(Money.CNY).isPositive()).isFalse();
        assertThat(yuan("-1").isPositive()).isFalse();
    }
}
