package org.partnercenter.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

class TradeWindowTest {

    private static final ZoneId SITE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-11-25T16:30:00Z");

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"2026-11-01, 2026-11-01, 2026-10-31T16:00:00Z, 2026-11-01T16:00:00Z",
            "2026-01-01, , 2025-12-31T16:00:00Z, 2026-11-26T16:00:00Z",
            ", 2026-03-01, 2025-02-28T16:00:00Z, 2026-03-01T16:00:00Z",
            ", , 2025-11-25T16:00:00Z, 2026-11-26T16:00:00Z"})
    @Tag("ACC-09")
    void days_are_the_sites_both_included_and_of_the_last_year_by_default(LocalDate first, LocalDate last, Instant from, Instant until) {
        assertThat(TradeWindow.of(Optional.ofNullable(first), Optional.ofNullable(last), NOW, SITE).orThrow())
                .isEqualTo(new TradeWindow(from, until));
    }

    @Test
    @Tag("ACC-09")
    void a_window_does_not_end_before_it_begins() {
        assertThat(TradeWindow.of(Optional.of(LocalDate.of(2026, 2, 2)), Optional.of(LocalDate.of(2026, 2, 1)), NOW, SITE).refusals())
                .extracting(Refusal::reason).containsExactly(AccountRefusal.TRADE_WINDOW_REVERSED.name());
    }
}
