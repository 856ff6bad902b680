package org.partnercenter.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.domain.benefit.Quarter;
import org.partnercenter.domain.coupon.CouponVisibility;
import org.partnercenter.domain.export.DeliveryBasis;
import org.partnercenter.domain.export.DeliveryCycle;
import org.partnercenter.domain.export.DeliverySchedule;
import org.partnercenter.domain.incentive.Granularity;
import org.partnercenter.domain.incentive.ReconciliationPeriod;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.stream.Stream;

/** Ends of months, quarters and years at the site, and the day that most years do not have. */
class EdgesOfTimeTest {

    private static final YearMonth BEGIN = YearMonth.of(2023, 1);
    private static final int MONTHS = 72;

    private static Stream<YearMonth> months() {
        return Stream.iterate(BEGIN, month -> month.plusMonths(1)).limit(MONTHS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "UTC"})
    @Tag("INC-06")
    void the_last_instant_of_a_month_is_in_its_period_and_the_next_one_is_not(String site) {
        var zone = ZoneId.of(site);
        for (var granularity : Granularity.values()) {
            months().forEach(month -> {
                var end = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
                var period = ReconciliationPeriod.of(granularity, YearMonth.from(end.minusNanos(1).atZone(zone)));
                var next = ReconciliationPeriod.of(granularity, YearMonth.from(end.atZone(zone)));
                assertThat(period.contains(month)).isTrue();
                assertThat(next.equals(period)).as("%s %s", granularity, month).isEqualTo(!period.last().equals(month));
                assertThat(ReconciliationPeriod.parse(period.key())).contains(period);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31T15:59:59Z,2026Q4,2026Q4", "2026-12-31T16:00:00Z,2027Q1,2026Q4", "2026-12-31T23:59:59Z,2027Q1,2026Q4", "2027-01-01T00:00:00Z,2027Q1,2027Q1",
            "2024-02-29T16:00:00Z,2024Q1,2024Q1", "2024-03-31T16:00:00Z,2024Q2,2024Q1"})
    void the_same_instant_may_be_in_another_quarter_elsewhere(String instant, String shanghai, String utc) {
        var at = Instant.parse(instant);

        assertThat(Quarter.of(YearMonth.from(at.atZone(ZoneId.of("Asia/Shanghai"))))).hasToString(shanghai);
        assertThat(Quarter.of(YearMonth.from(at.atZone(ZoneId.of("UTC"))))).hasToString(utc);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "UTC"})
    @Tag("ORD-14")
    void every_instant_is_delivered_with_exactly_one_file(String site) {
        var zone = ZoneId.of(site);
        for (var cycle : DeliveryCycle.values()) {
            for (var basis : DeliveryBasis.values()) {
                var schedule = new DeliverySchedule(cycle, basis);
                var due = schedule.first(BEGIN.atDay(1).atStartOfDay(zone).toInstant(), zone);
                var labels = new HashSet<String>();
                for (int n = 0; n < 400; n++) {
                    var next = schedule.next(due);
                    assertThat(schedule.period(due, zone).end()).as("%s %s", cycle, due).isEqualTo(schedule.period(next, zone).begin());
                    assertThat(labels.add(schedule.label(due))).as(due.toString()).isTrue();
                    due = next;
                }
            }
        }
    }

    @Test
    @Tag("CPN-50")
    @Tag("CPN-52")
    void years_from_the_29th_of_february_end_on_the_28th() {
        var zone = ZoneId.of("Asia/Shanghai");
        var noon = LocalDate.of(2024, 2, 29).atTime(12, 0).atZone(zone).toInstant();

        assertThat(CouponVisibility.heldExpiringFrom(noon, zone)).isEqualTo(Instant.parse("2023-02-28T04:00:00Z"));
        assertThat(CouponVisibility.heldEndedFrom(noon, zone)).isEqualTo(Instant.parse("2023-02-28T04:00:00Z"));
        months().forEach(month -> {
            var today = month.atEndOfMonth().atTime(12, 0).atZone(zone);
            var from = CouponVisibility.issuedExpiringFrom(today.toInstant(), zone).atZone(zone).toLocalDate();
            assertThat(from.plusYears(2)).as("the first day shown is not yet over").isAfter(today.toLocalDate());
            assertThat(from.minusDays(1).plusYears(2)).as("the day before is").isBeforeOrEqualTo(today.toLocalDate());
        });
    }
}
