package org.partnercenter.bootstrap;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class WeekdaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final Weekdays days = new Weekdays();

    @Test
    void weekends_are_passed_over() {
        assertThat(days.plus(FRIDAY, 0)).isEqualTo(FRIDAY);
        assertThat(days.plus(FRIDAY, 1)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(days.plus(FRIDAY.plusDays(1), 2)).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(days.between(FRIDAY, FRIDAY.plusDays(7))).isEqualTo(5);
        assertThat(days.between(FRIDAY, FRIDAY)).isZero();
        assertThat(days.isWorking(FRIDAY.plusDays(1))).isFalse();
    }
}
