package org.partnercenter.domain.kernel;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class MoneyInputTest {

    private static final Money LIMIT = Money.of("99999999999", "CNY");

    private static Decision<Money> read(BigDecimal major) {
        return MoneyInput.positive("face_value", major, LIMIT);
    }

    @ParameterizedTest
    @CsvSource({"1E+2,100.00", "100.00,100.00", "0.01,0.01", "1.500000,1.50", "99999999999,99999999999.00", "1E-2,0.01",
            "1000E-3,1.00"})
    @Tag("COM-04")
    void an_amount_is_read_whatever_its_notation(String given, String amount) {
        assertThat(read(new BigDecimal(given)).orThrow()).isEqualTo(Money.of(amount, "CNY"));
    }

    @ParameterizedTest
    @CsvSource({
            "0,               AMOUNT_NOT_POSITIVE",
            "0E+999999999,    AMOUNT_NOT_POSITIVE",
            "0E-999999999,    AMOUNT_NOT_POSITIVE",
            "-0.01,           AMOUNT_NOT_POSITIVE",
            "-100,            AMOUNT_NOT_POSITIVE",
            "0.001,           AMOUNT_TOO_FINE",
            "100.005,         AMOUNT_TOO_FINE",
            "1E-7,            AMOUNT_TOO_FINE",
            "1E-2147483647,   AMOUNT_TOO_FINE",
            "99999999999.01,  AMOUNT_TOO_LARGE",
            "1E+17,           AMOUNT_TOO_LARGE",
            "1E+400,          AMOUNT_TOO_LARGE",
            "-1E+400,         AMOUNT_TOO_LARGE",
            "1E+2147483647,   AMOUNT_TOO_LARGE"})
    @Tag("COM-04")
    void what_is_no_amount_says_why(String given, String reason) {
        assertThat(read(new BigDecimal(given)).refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(reason);
            assertThat(refusal.kind()).isEqualTo(Kind.MALFORMED);
            assertThat(refusal.facts()).containsEntry("field", "face_value");
        });
    }

    @Test
    @Tag("COM-04")
    void no_amount_at_all_is_missing_and_one_too_large_names_the_limit() {
        assertThat(read(null).refusals()).extracting(Refusal::reason).containsExactly("FIELD_MISSING");
        assertThat(read(new BigDecimal("1E+400")).refusals().get(0).facts()).containsEntry("limit", "99999999999.00");
        assertThat(read(new BigDecimal("100000000000")).refusals().get(0).facts()).containsEntry("limit", "99999999999.00");
    }

    static Stream<BigDecimal> enormous() {
        var digits = BigInteger.ONE.shiftLeft(200_000).add(BigInteger.ONE);
        return Stream.of(new BigDecimal(digits), new BigDecimal(digits, 60_000), new BigDecimal(digits, Integer.MAX_VALUE),
                new BigDecimal(digits, Integer.MIN_VALUE), new BigDecimal(BigInteger.TEN.pow(50_000), 50_000));
    }

    @ParameterizedTest
    @MethodSource("enormous")
    @Tag("COM-04")
    void enormous_numbers_are_refused_for_their_size_and_never_written_out(BigDecimal given) {
        assertThat(read(given).refusals()).singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).isIn("AMOUNT_TOO_LARGE", "AMOUNT_TOO_FINE"));
    }
}
