package org.partnercenter.domain.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

@Tag("ORD-14")
class DeliveryTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "DAILY, CREATE_TIME, 2026-11-27, 2026-11-26, 2026-11-25T16:00:00Z, 2026-11-26T16:00:00Z",
        "DAILY, EXPIRE_TIME, 2026-11-27, 2026-11-27, 2026-11-26T16:00:00Z, 2026-11-27T16:00:00Z",
        "MONTHLY, CREATE_TIME, 2027-03-01, 2027-02, 2027-01-31T16:00:00Z, 2027-02-28T16:00:00Z",
        "MONTHLY, EXPIRE_TIME, 2027-03-01, 2027-03, 2027-02-28T16:00:00Z, 2027-03-31T16:00:00Z"})
    void a_file_is_about_the_period_that_ended_or_the_one_that_begins(DeliveryCycle cycle, DeliveryBasis basis, LocalDate due, String label,
                                                                    Instant begin, Instant end) {
        var schedule = new DeliverySchedule(cycle, basis);
        assertThat(schedule.label(due)).isEqualTo(label);
        assertThat(schedule.period(due, ZONE)).isEqualTo(new DeliverySchedule.Period(begin, end));
        assertThat(schedule.filters(due, ZONE)).isEqualTo(Map.of(basis.code() + "_begin", begin.minusNanos(1_000).toString(),
                basis.code() + "_end", end.toString()));
        assertThat(schedule.period(schedule.next(due), ZONE).begin()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "DAILY, 2026-11-26T15:59:59Z, 2026-11-27, 2026-11-26T18:00:00Z",
        "DAILY, 2026-11-26T16:00:00Z, 2026-11-28, 2026-11-27T18:00:00Z",
        "MONTHLY, 2026-11-26T16:00:00Z, 2026-12-01, 2026-11-30T18:00:00Z",
        "MONTHLY, 2026-12-31T15:59:59Z, 2027-01-01, 2026-12-31T18:00:00Z"})
    void the_first_is_due_after_the_next_midnight(DeliveryCycle cycle, Instant now, LocalDate due, Instant at) {
        assertThat(new DeliverySchedule(cycle, DeliveryBasis.CREATE_TIME).first(now, ZONE)).isEqualTo(due);
        assertThat(DeliverySchedule.dueAt(due, ZONE)).isEqualTo(at);
    }

    @Test
    void only_these_rows_are_allowed_of_every_state_and_event() {
        for (var status : DeliveryStatus.values()) {
            for (var event : DeliveryEvent.values()) {
                assertThat(DeliveryTransition.TABLE.next(status, event)).isEqualTo(status == DeliveryStatus.ACTIVE
                        && event == DeliveryEvent.SWITCH_OFF ? Optional.of(DeliveryStatus.OFF) : Optional.empty());
            }
        }
        var rows = Map.of(RunEvent.DELIVER, RunStatus.DELIVERED, RunEvent.TRY_AGAIN, RunStatus.WAITING, RunEvent.GIVE_UP, RunStatus.FAILED);
        for (var status : RunStatus.values()) {
            for (var event : RunEvent.values()) {
                assertThat(RunTransition.TABLE.next(status, event)).isEqualTo(status == RunStatus.WAITING
                        ? Optional.ofNullable(rows.get(event)) : Optional.empty());
            }
        }
        assertThat(DeliveryTransition.TABLE.next(null, DeliveryEvent.SUBSCRIBE)).contains(DeliveryStatus.ACTIVE);
        assertThat(RunTransition.TABLE.next(null, RunEvent.FALL_DUE)).contains(RunStatus.WAITING);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_state_and_event_has_its_words(Language language) {
        Stream.of(DeliveryStatus.values(), DeliveryEvent.values(), RunStatus.values(), RunEvent.values()).flatMap(Stream::of)
                .forEach(value -> assertThat(Rulebook.texts().name(value, language)).isNotBlank());
    }

    @Test
    void codes_are_read_back() {
        for (var cycle : DeliveryCycle.values()) {
            assertThat(DeliveryCycle.ofCode(cycle.code())).contains(cycle);
        }
        for (var basis : DeliveryBasis.values()) {
            assertThat(DeliveryBasis.ofCode(basis.code())).contains(basis);
        }
        assertThat(DeliveryCycle.ofCode("hourly")).isEmpty();
    }
}
