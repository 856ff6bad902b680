package org.partnercenter.domain.customer.acquire;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.customer.acquire.AssociationEligibility.Reported;
import org.partnercenter.domain.customer.acquire.CustomerReport.Reporter;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Texts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class CustomerReportTest {

    private static final ZoneId ZONE = ZoneId.of("UTC+8");
    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Instant OVER = Instant.parse("2026-12-08T04:00:00Z");
    private static final Reporter BY = new Reporter(new PartyId("d-1"), Optional.of(new PartyId("r-1")));
    private static final CustomerReport PENDING = submit(Reported.BY_NOBODY, 0).orThrow();
    private static final CustomerReport REPORTED = PENDING.confirm(ZONE, LATER).orThrow();

    @Test
    @Tag("ASC-08")
    void every_state_and_event_does_what_the_table_says() {
        var rows = new ArrayList<String>();
        for (var state : ReportStatus.values()) {
            for (var event : ReportEvent.values()) {
                var next = ReportTransition.TABLE.next(state, event);
                next.ifPresent(to -> rows.add(state + " " + event + " " + to));
                if (event != ReportEvent.REPORT) {
                    assertThat(after(in(state), event)).as(state + " " + event).isEqualTo(next);
                }
            }
        }

        assertThat(rows).containsExactly("PENDING CONFIRM REPORTED", "PENDING REJECT REJECTED", "PENDING CANCEL CANCELLED",
                "PENDING ASSOCIATE ASSOCIATED", "PENDING EXPIRE EXPIRED", "REPORTED CANCEL CANCELLED",
                "REPORTED ASSOCIATE ASSOCIATED", "REPORTED EXPIRE EXPIRED");
        assertThat(ReportTransition.TABLE.next(null, ReportEvent.REPORT)).contains(ReportStatus.PENDING);
    }

    @Test
    @Tag("ASC-08")
    void a_report_counts_for_fifteen_days_from_when_it_was_confirmed() {
        assertThat(PENDING.validUntil()).isEqualTo(OVER);
        assertThat(REPORTED.validUntil()).isEqualTo(OVER.plusSeconds(60));
        assertThat(PENDING.counts(OVER.minusNanos(1))).isTrue();
        assertThat(PENDING.counts(OVER)).isFalse();
        assertThat(PENDING.cancel(LATER).orThrow().counts(LATER)).isFalse();
        assertThat(PENDING.keeper()).isEqualTo(new PartyId("r-1"));
        assertThat(BY.keeper()).isEqualTo(PENDING.keeper());
    }

    /** Germany put its clocks forward on that day: the fifteenth day is an hour shorter, and ends by the wall clock all the same. */
    @Test
    @Tag("ASC-08")
    void days_are_counted_in_the_zone_of_the_site() {
        var before = Instant.parse("2026-03-20T11:00:00Z");

        assertThat(CustomerReport.submit(new ReportId("report-2"), BY, eligibility(Reported.BY_NOBODY), 0, ZoneId.of("Europe/Berlin"),
                before).orThrow().validUntil()).isEqualTo(Instant.parse("2026-04-04T10:00:00Z"));
    }

    @Test
    @Tag("ASC-08")
    void a_hundred_are_open_at_most_and_all_reasons_are_told() {
        assertThat(submit(Reported.BY_NOBODY, CustomerReport.MAX_OPEN - 1).isGranted()).isTrue();
        assertThat(reasons(submit(Reported.BY_OTHER, CustomerReport.MAX_OPEN))).containsExactly(
                AcquireRefusal.CUSTOMER_REPORTED_BY_OTHER.name(), AcquireRefusal.REPORT_LIMIT.name());
    }

    @ParameterizedTest
    @EnumSource(ReportEvent.class)
    @Tag("ASC-08")
    void what_is_over_by_the_clock_can_only_expire(ReportEvent event) {
        if (event != ReportEvent.REPORT) {
            assertThat(after(REPORTED, event, REPORTED.validUntil())).isEqualTo(event == ReportEvent.EXPIRE
                    ? Optional.of(ReportStatus.EXPIRED) : Optional.empty());
        }
    }

    @Test
    void what_ended_says_when() {
        assertThat(REPORTED.cancel(LATER).orThrow().closedAt()).contains(LATER);
        assertThat(REPORTED.expire(OVER.plusSeconds(999)).orThrow().closedAt()).contains(REPORTED.validUntil());
        assertThat(reasons(REPORTED.expire(LATER))).containsExactly(AcquireRefusal.REPORT_STATE.name());
    }

    @Test
    void what_is_possible_is_what_the_events_come_to() {
        for (var state : ReportStatus.values()) {
            var report = in(state);
            for (var possibility : report.possibilities(LATER)) {
                var event = ReportEvent.valueOf(possibility.event());
                assertThat(Optional.of(possibility.to()).filter(name -> !name.isEmpty()).map(ReportStatus::valueOf))
                        .isEqualTo(after(report, event, LATER));
            }
            assertThat(report.possibilities(LATER)).extracting(Possibility::event).doesNotContain("REPORT").hasSize(5);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_state_and_event_has_its_words(Language language) {
        var texts = Texts.beside(List.of(AcquireRule.class));
        Stream.of(ReportStatus.values(), ReportEvent.values()).flatMap(Stream::of)
                .forEach(value -> assertThat(texts.name((Enum<?>) value, language)).isNotBlank());
    }

    private static AssociationEligibility eligibility(Reported reported) {
        return new AssociationEligibility(new PartyId("c-1"), Set.of(), NOW, false, false, reported, PartnerStanding.good());
    }

    private static Decision<CustomerReport> submit(Reported reported, int open) {
        return CustomerReport.submit(new ReportId("report-1"), BY, eligibility(reported), open, ZONE, NOW);
    }

    private static CustomerReport in(ReportStatus state) {
        return switch (state) {
            case PENDING -> PENDING;
            case REPORTED -> REPORTED;
            case ASSOCIATED -> REPORTED.associate(LATER).orThrow();
            case EXPIRED -> PENDING.expire(OVER).orThrow();
            case CANCELLED -> PENDING.cancel(LATER).orThrow();
            case REJECTED -> PENDING.reject(LATER).orThrow();
        };
    }

    private static Optional<ReportStatus> after(CustomerReport report, ReportEvent event) {
        return after(report, event, event == ReportEvent.EXPIRE ? report.validUntil() : LATER);
    }

    private static Optional<ReportStatus> after(CustomerReport report, ReportEvent event, Instant at) {
        Decision<CustomerReport> decision = switch (event) {
            case REPORT -> throw new IllegalArgumentException("creates");
            case CONFIRM -> report.confirm(ZONE, at);
            case REJECT -> report.reject(at);
            case CANCEL -> report.cancel(at);
            case ASSOCIATE -> report.associate(at);
            case EXPIRE -> report.expire(at);
        };
        return decision.fold(changed -> Optional.of(changed.status()), refusals -> {
            assertThat(refusals).extracting(refusal -> refusal.reason()).containsExactly(AcquireRefusal.REPORT_STATE.name());
            return Optional.empty();
        });
    }

    private static List<String> reasons(Decision<?> decision) {
        return Arrays.asList(decision.refusals().stream().map(refusal -> refusal.reason()).toArray(String[]::new));
    }
}
