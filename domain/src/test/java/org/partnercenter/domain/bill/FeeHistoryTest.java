package org.partnercenter.domain.bill;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.bill.FeeHistory.Around;
import org.partnercenter.domain.bill.FeeHistory.Change;
import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class FeeHistoryTest {

    private static final ZoneId ZONE = ZoneId.of("UTC+8");
    private static final Instant NOW = Instant.parse("2026-06-15T04:00:00Z");
    private static final YearMonth MAY = YearMonth.parse("2026-05");
    private static final YearMonth JUNE = YearMonth.parse("2026-06");
    private static final Instant IN_MAY = Instant.parse("2026-05-10T04:00:00Z");
    private static final FeeKeeper OLD = new FeeKeeper(new PartyId("d-1"), Optional.of(new PartyId("r-1")), AssociationType.RESALE);
    private static final FeeKeeper NEW = new FeeKeeper(new PartyId("s-1"), Optional.empty(), AssociationType.REFERRAL);

    private static FeeRecord record(long version, YearMonth cycle, Instant at, BillDetailType type, String cash) {
        return new FeeRecord(new FeeRecordId("f-1"), version, cycle, new PartyId("c-1"), new FeeTrade(Optional.of("t-1"), at.plusSeconds(60),
                Optional.of(at), Optional.empty(), Optional.empty(), type, ChargingMode.ON_DEMAND, Optional.empty()),
                new FeeSubject("hws.service.type.ec2", "hws.resource.type.vm", Optional.empty(), Optional.of("secret name"), Optional.empty(),
                        FeeSubject.Part.none(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                FeeUsage.none(), amounts(cash));
    }

    private static FeeAmounts amounts(String cash) {
        return new FeeAmounts(Amount.of(cash).plus(Amount.of("1")), Amount.of("1"), new FeeSplit(Amount.of(cash), Amount.ZERO, Amount.ZERO,
                Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.ZERO));
    }

    private static FeeRecord may(long version, String cash) {
        return record(version, MAY, IN_MAY, BillDetailType.USAGE, cash);
    }

    private static Around around(YearMonth... closed) {
        return new Around(true, List.of(), new ClosedCycles(Set.of(closed)), NOW, ZONE);
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::code).toList();
    }

    private static FeeHistory after(FeeHistory history, FeeRecord told, Around around) {
        return history.with(history.take(told, around).orThrow());
    }

    @Test
    @Tag("BIL-05")
    void the_highest_version_counts_and_a_lower_one_is_told_so() {
        var known = after(FeeHistory.none(), may(2, "0.12345678"), around());

        assertThat(FeeHistory.none().take(may(2, "1"), around()).orThrow().change()).isEqualTo(Change.CREATED);
        assertThat(known.take(may(1, "5"), around()).orThrow()).isEqualTo(
                new FeeHistory.Booking(Change.OUTDATED, Optional.empty(), Optional.empty()));
        assertThat(known.take(may(2, "0.12345678"), around()).orThrow().change()).isEqualTo(Change.UNCHANGED);
        assertThat(codes(known.take(may(2, "5"), around()))).containsExactly("FEE_VERSION_TAKEN");
        var booking = known.take(may(3, "7"), around()).orThrow();
        assertThat(booking.change()).isEqualTo(Change.REPLACED);
        assertThat(booking.gone()).contains(known.rows().get(0));
        assertThat(known.with(booking).rows()).containsExactly(booking.come().orElseThrow());
        assertThat(booking.come().orElseThrow().type()).isEqualTo(BillType.CONSUMPTION);
    }

    @Test
    @Tag("BIL-05")
    void a_record_is_of_a_customer_that_exists_and_stays_that_ones() {
        var other = new FeeRecord(new FeeRecordId("f-1"), 9, MAY, new PartyId("c-2"), may(1, "1").trade(), may(1, "1").subject(),
                FeeUsage.none(), amounts("1"));

        assertThat(codes(FeeHistory.none().take(may(1, "1"), new Around(false, List.of(), new ClosedCycles(Set.of()), NOW, ZONE))))
                .containsExactly("FEE_CUSTOMER_NOT_FOUND");
        var known = after(FeeHistory.none(), may(1, "1"), around());
        assertThat(codes(known.take(other, around(MAY)))).containsExactly("FEE_CUSTOMER_CHANGED");
        assertThat(known.take(other, around()).orThrow().change()).as("of an open cycle it is replaced whole").isEqualTo(Change.REPLACED);
        assertThat(after(FeeHistory.none(), other, around()).take(may(1, "5"), around(MAY)).orThrow().change()).isEqualTo(Change.OUTDATED);
        assertThat(may(1, "1") + "" + may(1, "1").subject()).doesNotContain("secret name");
    }

    @Test
    @Tag("BIL-06")
    void what_comes_for_a_closed_cycle_is_an_adjustment_of_the_next_open_one() {
        var booking = FeeHistory.none().take(record(1, YearMonth.parse("2026-04"), IN_MAY.minusSeconds(3_000_000), BillDetailType.USAGE, "3"),
                around(YearMonth.parse("2026-04"), MAY)).orThrow();
        var row = booking.come().orElseThrow();

        assertThat(booking.change()).isEqualTo(Change.ADJUSTED);
        assertThat(row.cycle()).isEqualTo(JUNE);
        assertThat(row.type()).isEqualTo(BillType.ADJUSTMENT);
        assertThat(row.day()).isEqualTo(LocalDate.parse("2026-06-01"));
        assertThat(row.record().amounts()).isEqualTo(amounts("3"));
    }

    @Test
    @Tag("BIL-06")
    void a_correction_of_what_a_closed_cycle_billed_bills_the_difference() {
        var may = after(FeeHistory.none(), may(1, "10"), around());
        var corrected = after(may, may(2, "7.5"), around(MAY));

        assertThat(corrected.rows()).hasSize(2).contains(may.rows().get(0));
        assertThat(corrected.rows().get(1).record().amounts().parts().cash()).isEqualTo(Amount.of("-2.5"));
        assertThat(corrected.rows().get(1).cycle()).isEqualTo(JUNE);
        assertThat(corrected.take(may(2, "7.5"), around(MAY)).orThrow().change()).isEqualTo(Change.UNCHANGED);
        var again = after(corrected, may(3, "12"), around(MAY));
        assertThat(again.rows()).hasSize(2);
        assertThat(again.rows().get(1).record().amounts().parts().cash()).isEqualTo(Amount.of("2"));
    }

    @Test
    @Tag("BIL-03")
    @Tag("BIL-06")
    void a_difference_is_billed_to_whom_the_whole_was_and_under_what_it_was() {
        var left = IN_MAY.plusSeconds(5);
        var spans = List.of(new CustomerSpan(NEW, Optional.empty(), left, Optional.empty()),
                new CustomerSpan(OLD, Optional.empty(), IN_MAY.minusSeconds(5), Optional.of(left)));
        var open = new Around(true, spans, new ClosedCycles(Set.of()), NOW, ZONE);
        var closed = new Around(true, spans, new ClosedCycles(Set.of(MAY)), NOW, ZONE);
        var billed = after(FeeHistory.none(), may(1, "10"), open);

        var moved = billed.take(record(2, MAY, left.plusSeconds(5), BillDetailType.USAGE, "0"), closed).orThrow().come().orElseThrow();
        assertThat(moved.keeper()).contains(OLD);
        assertThat(moved.record().amounts().parts().cash()).isEqualTo(Amount.of("-10"));
        assertThat(billed.take(record(2, MAY, left.plusSeconds(5), BillDetailType.USAGE, "0"), open).orThrow().come().orElseThrow().keeper())
                .as("of an open cycle it is replaced whole").contains(NEW);
        var recoded = new FeeRecord(new FeeRecordId("f-1"), 2, MAY, new PartyId("c-1"), may(1, "1").trade(), new FeeSubject("hws.service.type.vpc",
                "hws.resource.type.vm", Optional.empty(), Optional.empty(), Optional.empty(), FeeSubject.Part.none(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), FeeUsage.none(), amounts("10"));
        assertThat(codes(billed.take(recoded, closed))).containsExactly("FEE_SUBJECT_CHANGED");
        assertThat(billed.take(recoded, open).isGranted()).isTrue();
    }

    @Test
    @Tag("BIL-05")
    @Tag("BIL-06")
    void whatever_the_order_of_versions_and_closings_all_rows_together_are_the_highest_version() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var history = FeeHistory.none();
            var closed = new HashSet<YearMonth>();
            var open = YearMonth.parse("2026-01");
            long highest = 0;
            String last = "0";
            for (int step = 0; step < 12; step++) {
                if (random.nextInt(3) == 0 && open.isBefore(JUNE)) {
                    closed.add(open);
                    open = open.plusMonths(1);
                    continue;
                }
                int version = 1 + random.nextInt(20);
                var cash = String.valueOf(version * 1.25);
                var before = history.rows();
                history = after(history, record(version, YearMonth.of(2026, 1 + version % 3), IN_MAY, BillDetailType.USAGE, cash),
                        around(closed.toArray(YearMonth[]::new)));
                assertThat(history.rows()).as("seed %d", seed).containsAll(before.stream().filter(row -> closed.contains(row.cycle())).toList());
                last = version > highest ? cash : last;
                highest = Math.max(highest, version);
            }
            assertThat(history.rows().stream().map(row -> row.record().amounts().parts().cash()).reduce(Amount.ZERO, Amount::plus))
                    .as("seed %d", seed).isEqualTo(Amount.of(last));
            assertThat(history.rows()).as("seed %d", seed).extracting(BilledFee::cycle).doesNotHaveDuplicates();
            assertThat(history.rows().stream().filter(row -> !closed.contains(row.cycle())).count()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    @Tag("BIL-06")
    void a_cycle_that_has_not_begun_takes_nothing() {
        assertThat(codes(FeeHistory.none().take(record(1, YearMonth.parse("2026-07"), NOW, BillDetailType.USAGE, "1"), around())))
                .containsExactly("FEE_CYCLE_NOT_BEGUN");
    }

    @Test
    @Tag("BIL-03")
    @Tag("ASC-34")
    void who_looked_after_the_customer_at_the_moment_of_consumption_keeps_it() {
        var left = Instant.parse("2026-05-10T04:00:00Z");
        var spans = List.of(new CustomerSpan(NEW, Optional.empty(), left.plusSeconds(10), Optional.empty()),
                new CustomerSpan(OLD, Optional.empty(), left.minusSeconds(100), Optional.of(left)));
        var around = new Around(true, spans, new ClosedCycles(Set.of()), NOW, ZONE);

        assertThat(Stream.of(left.minusSeconds(101), left.minusSeconds(100), left.minusSeconds(1), left, left.plusSeconds(10))
                .map(at -> FeeHistory.none().take(record(1, MAY, at, BillDetailType.USAGE, "1"), around).orThrow().come().orElseThrow().keeper()))
                .containsExactly(Optional.empty(), Optional.of(OLD), Optional.of(OLD), Optional.empty(), Optional.of(NEW));
        assertThat(List.of(OLD.own(), NEW.own())).containsExactly(new PartyId("r-1"), new PartyId("s-1"));
    }

    @Test
    @Tag("BIL-08")
    void a_record_adds_up_to_the_last_digit_or_is_refused_with_both_sides() {
        var parts = new FeeSplit(Amount.of("1.00000001"), Amount.of("2"), Amount.of("3"), Amount.of("4"), Amount.of("5"), Amount.of("6"),
                Amount.of("7"));
        var sound = new FeeAmounts(Amount.of("30.00000001"), Amount.of("2"), parts);
        var wrong = new FeeAmounts(Amount.of("30"), Amount.of("2"), parts);

        assertThat(sound.faults()).isEmpty();
        assertThat(parts.paid()).isEqualTo(Amount.of("15.00000001"));
        assertThat(wrong.faults()).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("FEE_DOES_NOT_ADD_UP");
            assertThat(refusal.facts()).containsEntry("payable", "28.00").containsEntry("parts", "28.00000001");
        });
        assertThat(sound.minus(sound)).isEqualTo(FeeAmounts.NOTHING);
    }

    @Test
    @Tag("BIL-08")
    void what_does_not_count_of_cash_coupons_is_a_part_of_them() {
        var parts = new FeeSplit(Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.of("4"), Amount.ZERO, Amount.ZERO, Amount.ZERO);

        for (var wrong : List.of("4.00000001", "-1")) {
            assertThat(new FeeAmounts(Amount.of("4"), Amount.ZERO, parts, Amount.of(wrong)).faults()).singleElement()
                    .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("FEE_UNCOUNTED_TOO_MUCH"));
        }
        var half = new FeeAmounts(Amount.of("4"), Amount.ZERO, parts, Amount.of("2"));
        assertThat(half.faults()).isEmpty();
        assertThat(half.plus(half).minus(half)).isEqualTo(half);
    }

    @Test
    @Tag("BIL-04")
    void a_record_counts_for_its_day_at_the_site_within_its_cycle() {
        assertThat(day(Instant.parse("2026-05-31T15:59:59Z"))).isEqualTo("2026-05-31");
        assertThat(day(Instant.parse("2026-05-31T16:00:00Z"))).isEqualTo("2026-05-31");
        assertThat(day(Instant.parse("2026-04-30T16:00:00Z"))).isEqualTo("2026-05-01");
        assertThat(day(Instant.parse("2026-04-30T15:59:59Z"))).isEqualTo("2026-05-01");
        assertThat(day(Instant.parse("2026-05-10T16:00:00Z"))).isEqualTo("2026-05-11");
    }

    private static String day(Instant at) {
        return FeeHistory.none().take(record(1, MAY, at, BillDetailType.USAGE, "1"), around()).orThrow().come().orElseThrow().day().toString();
    }

    @Test
    @Tag("BIL-04")
    void days_asked_for_lie_in_the_cycle_and_one_alone_is_passed_over() {
        var first = Optional.of(LocalDate.parse("2026-05-01"));
        var last = Optional.of(LocalDate.parse("2026-05-31"));
        var june = Optional.of(LocalDate.parse("2026-06-01"));

        assertThat(BillDays.within(MAY, first, last).orThrow().orElseThrow().has(LocalDate.parse("2026-05-31"))).isTrue();
        assertThat(BillDays.within(MAY, first, first).orThrow().orElseThrow().has(LocalDate.parse("2026-05-02"))).isFalse();
        assertThat(BillDays.within(MAY, first, Optional.empty()).orThrow()).isEmpty();
        assertThat(BillDays.within(MAY, last, june).refusals()).extracting(Refusal::reason).containsExactly("BILL_DATE_OUTSIDE_CYCLE");
        assertThat(BillDays.within(MAY, june, Optional.empty()).refusals()).hasSize(1);
        assertThat(BillDays.within(MAY, last, first).refusals()).extracting(Refusal::reason).containsExactly("BILL_DATES_REVERSED");
    }

    @Test
    @Tag("BIL-06")
    void a_cycle_that_is_over_is_closed_once() {
        var closed = BillCycle.open(MAY).close(JUNE, NOW).orThrow();

        assertThat(closed.status()).isEqualTo(BillCycleStatus.CLOSED);
        assertThat(codes(BillCycle.open(JUNE).close(JUNE, NOW))).containsExactly("BILL_CYCLE_NOT_OVER");
        assertThat(codes(closed.close(JUNE, NOW))).containsExactly("BILL_CYCLE_CLOSED");
    }

    @Test
    @Tag("BIL-06")
    void every_state_and_event_of_a_cycle_is_decided() {
        var allowed = new ArrayList<String>();
        for (var status : BillCycleStatus.values()) {
            for (var event : BillCycleEvent.values()) {
                BillCycleTransition.TABLE.next(status, event).ifPresent(next -> allowed.add(status + " " + event + " " + next));
            }
        }
        assertThat(allowed).containsExactly("OPEN CLOSE CLOSED");
        assertThat(BillCycleTransition.TABLE.next(null, BillCycleEvent.BEGIN)).contains(BillCycleStatus.OPEN);
    }

    @Test
    @Tag("BIL-01")
    void each_kind_of_record_counts_as_one_of_three_types_and_each_mode_as_one_of_two() {
        assertThat(Arrays.stream(BillDetailType.values()).filter(type -> type.type() == BillType.REFUND).map(BillDetailType::code))
                .containsExactly(4, 20, 24);
        assertThat(Arrays.stream(BillDetailType.values()).filter(type -> type.type() == BillType.ADJUSTMENT).map(BillDetailType::code))
                .containsExactly(9, 16);
        assertThat(Arrays.stream(ChargingMode.values()).map(ChargingMode::summedAs)).containsExactly(ChargingMode.PERIOD,
                ChargingMode.ON_DEMAND, ChargingMode.PERIOD, ChargingMode.PERIOD);
        assertThat(Stream.of(1, 2, 3, 4, 5, 8, 9, 14, 16, 18, 20, 23, 24, 25, 103)).allMatch(code -> BillDetailType.ofCode(code).isPresent());
        assertThat(Arrays.stream(BillDetailType.values()).filter(BillDetailType::isOfOrder).map(BillDetailType::code))
                .containsExactly(1, 2, 3, 4, 8);
    }
}
