package org.partnercenter.domain.bill;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All that was billed of one fee record so far: what stands in closed cycles for good, and at most one row in an open one. Together
 * their amounts are those of the highest version (BIL-05, BIL-06).
 */
public record FeeHistory(List<BilledFee> rows) {

    /** What a delivery came to. */
    public enum Change {
        CREATED,
        REPLACED,
        /** It is billed as an adjustment of a later cycle, or changes one. */
        ADJUSTED,
        /** It is known so already. */
        UNCHANGED,
        /** A later version is known. */
        OUTDATED
    }

    /**
     * What has to be stored.
     *
     * @param gone the row of an open cycle that another takes the place of
     * @param come the new row
     */
    public record Booking(Change change, Optional<BilledFee> gone, Optional<BilledFee> come) {

        private static Booking nothing(Change change) {
            return new Booking(change, Optional.empty(), Optional.empty());
        }
    }

    /**
     * What has to be known of the surroundings.
     *
     * @param customerKnown whether the customer exists
     * @param spans         who looked after the customer when
     * @param zone          the site's
     */
    public record Around(boolean customerKnown, List<CustomerSpan> spans, ClosedCycles closed, Instant now, ZoneId zone) {

        private YearMonth current() {
            return YearMonth.from(now.atZone(zone));
        }
    }

    public FeeHistory {
        rows = List.copyOf(rows);
    }

    public static FeeHistory none() {
        return new FeeHistory(List.of());
    }

    /** What comes of a delivery: the highest version counts, in whatever order versions arrive. */
    public Decision<Booking> take(FeeRecord told, Around around) {
        var latest = rows.stream().map(BilledFee::record).max(Comparator.comparingLong(FeeRecord::version));
        if (latest.filter(known -> known.version() > told.version()).isPresent()) {
            return Decision.granted(Booking.nothing(Change.OUTDATED));
        }
        var billed = rows.stream().filter(row -> around.closed().has(row.cycle())).map(BilledFee::record).findFirst();
        boolean taken = latest.filter(known -> known.version() == told.version() && !known.of(sum(row -> true)).equals(told)).isPresent();
        var refusals = new Refusals()
                .refuseIf(!around.customerKnown(), BillRefusal.FEE_CUSTOMER_UNKNOWN.refusal())
                .refuseIf(billed.filter(known -> !known.customer().equals(told.customer())).isPresent(),
                        BillRefusal.FEE_CUSTOMER_CHANGED.refusal("record_id", told.id()))
                .refuseIf(billed.filter(known -> !isSummedWith(known, told)).isPresent(),
                        BillRefusal.FEE_SUBJECT_CHANGED.refusal("record_id", told.id()))
                .refuseIf(taken, BillRefusal.FEE_VERSION_TAKEN.refusal("record_id", told.id()).with("version", told.version()))
                .refuseIf(told.cycle().isAfter(around.current()), BillRefusal.FEE_CYCLE_NOT_BEGUN.refusal("cycle", told.cycle()))
                .addAll(told.amounts().faults());
        return Decision.unless(refusals.list(), told).map(sound -> booking(latest.map(FeeRecord::version), sound, around));
    }

    /** A difference is booked where the whole was: otherwise it would be one of two sums. */
    private static boolean isSummedWith(FeeRecord known, FeeRecord told) {
        return known.subject().serviceType().equals(told.subject().serviceType())
                && known.subject().resourceType().equals(told.subject().resourceType())
                && known.trade().mode().summedAs() == told.trade().mode().summedAs();
    }

    private Booking booking(Optional<Long> latest, FeeRecord told, Around around) {
        if (latest.filter(version -> version == told.version()).isPresent()) {
            return Booking.nothing(Change.UNCHANGED);
        }
        Predicate<BilledFee> settled = row -> around.closed().has(row.cycle());
        var cycle = around.closed().openFrom(told.cycle());
        boolean adjusts = !cycle.equals(told.cycle()) || rows.stream().anyMatch(settled);
        var keeper = rows.stream().filter(settled).findFirst().map(BilledFee::keeper)
                .orElseGet(() -> CustomerSpan.at(around.spans(), told.trade().moment()));
        var row = new BilledFee(told.of(told.amounts().minus(sum(settled))), cycle, adjusts ? BillType.ADJUSTMENT : told.trade().type().type(),
                day(told, cycle, around.zone()), keeper);
        var change = adjusts ? Change.ADJUSTED : rows.isEmpty() ? Change.CREATED : Change.REPLACED;
        return new Booking(change, rows.stream().filter(settled.negate()).findFirst(), Optional.of(row));
    }

    private FeeAmounts sum(Predicate<BilledFee> which) {
        return rows.stream().filter(which).map(row -> row.record().amounts()).reduce(FeeAmounts.NOTHING, FeeAmounts::plus);
    }

    /** What was at another time than in the month it is billed in counts for the nearest day of it. */
    private static LocalDate day(FeeRecord told, YearMonth cycle, ZoneId zone) {
        var day = told.trade().moment().atZone(zone).toLocalDate();
        if (day.isBefore(cycle.atDay(1))) {
            return cycle.atDay(1);
        }
        return day.isAfter(cycle.atEndOfMonth()) ? cycle.atEndOfMonth() : day;
    }

    /** After the booking. */
    public FeeHistory with(Booking booking) {
        return new FeeHistory(Stream.concat(rows.stream().filter(row -> !Objects.equals(Optional.of(row), booking.gone())),
                booking.come().stream()).toList());
    }
}
