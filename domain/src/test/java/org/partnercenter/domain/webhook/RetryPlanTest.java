package org.partnercenter.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;

class RetryPlanTest {

    private static final Instant AT = Instant.parse("2026-11-27T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "1, PT5S, PT6S",
        "2, PT30S, PT36S",
        "3, PT5M, PT6M",
        "4, PT30M, PT36M",
        "5, PT2H, PT2H24M",
        "6, PT5H, PT6H",
        "7, PT10H, PT12H",
        "8, PT14H, PT16H48M",
        "9, PT20H, PT24H",
        "10, PT24H, PT28H48M"})
    void each_pause_is_longer_and_spread_by_chance(int failed, Duration shortest, Duration longest) {
        assertThat(RetryPlan.next(failed, AT, 0)).contains(AT.plus(shortest));
        assertThat(RetryPlan.next(failed, AT, RetryPlan.MAX_SPREAD)).contains(AT.plus(longest));
    }

    @Test
    void after_the_last_attempt_it_is_given_up() {
        assertThat(RetryPlan.MAX_ATTEMPTS).isEqualTo(11);
        assertThat(RetryPlan.next(RetryPlan.MAX_ATTEMPTS, AT, 0)).isEmpty();
        assertThat(RetryPlan.next(RetryPlan.MAX_ATTEMPTS + 1, AT, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, -1", "1, 201"})
    void numbers_outside_their_ranges_are_a_mistake_of_ours(int failed, int spread) {
        assertThatIllegalArgumentException().isThrownBy(() -> RetryPlan.next(failed, AT, spread));
    }
}
