package org.partnercenter.domain.incentive.revenue;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** What the platform tells as revenue, for what has no fee record: the highest version counts, in whatever order versions arrive. */
public final class ToldRevenue {

    /** What a delivery came to. */
    public enum Change {
        CREATED,
        REPLACED,
        /** It is known so already. */
        UNCHANGED,
        /** A later version is known. */
        OUTDATED
    }

    private ToldRevenue() {
    }

    /**
     * What comes of a delivery.
     *
     * @param known   what was told before, if anything was
     * @param told    without its keeper
     * @param around  what has to be known of the surroundings
     */
    public static Decision<Taken> take(Optional<RevenueSource> known, Draft told, Around around) {
        if (known.filter(before -> before.version() > told.version()).isPresent()) {
            return Decision.granted(new Taken(Change.OUTDATED, Optional.empty()));
        }
        boolean settles = told.expenditure().settlement().isPresent()
                && around.keeper().filter(keeper -> keeper.type() != AssociationType.RESALE).isPresent();
        var refusals = new Refusals()
                .refuseIf(!around.customerKnown(), RevenueRefusal.REVENUE_CUSTOMER_UNKNOWN.refusal("customer_id", told.customer()))
                .refuseIf(around.customerKnown() && around.keeper().isEmpty(),
                        RevenueRefusal.REVENUE_WITHOUT_PARTNER.refusal("customer_id", told.customer()))
                .refuseIf(settles, RevenueRefusal.REVENUE_SETTLEMENT_OF_REFERRAL.refusal("record_id", told.id().id()))
                .addAll(told.expenditure().faults())
                .refuseIf(known.filter(before -> !before.id().month().equals(told.id().month())).isPresent(),
                        RevenueRefusal.REVENUE_MONTH_CHANGED.refusal("record_id", told.id().id()))
                .refuseIf(told.id().month().isAfter(around.current()), RevenueRefusal.REVENUE_MONTH_NOT_BEGUN.refusal("month", told.id().month()));
        return Decision.unless(refusals.list(), told).flatMap(sound -> booked(known, sound.by(around.keeper().orElseThrow())));
    }

    private static Decision<Taken> booked(Optional<RevenueSource> known, RevenueSource told) {
        if (known.filter(before -> before.version() == told.version()).isEmpty()) {
            return Decision.granted(new Taken(known.isPresent() ? Change.REPLACED : Change.CREATED, Optional.of(told)));
        }
        return known.filter(before -> isSame(before, told)).isPresent() ? Decision.granted(new Taken(Change.UNCHANGED, Optional.empty()))
                : Decision.refused(RevenueRefusal.REVENUE_VERSION_TAKEN.refusal("record_id", told.id().id()).with("version", told.version()));
    }

    /** Who looked after the customer is found out here, not told. */
    private static boolean isSame(RevenueSource one, RevenueSource other) {
        return one.customer().equals(other.customer()) && one.what().equals(other.what()) && one.at().equals(other.at())
                && one.expenditure().equals(other.expenditure());
    }

    /** What came of it. @param store what has to be stored, if anything has */
    public record Taken(Change change, Optional<RevenueSource> store) {
    }

    /**
     * What has to be known of the surroundings.
     *
     * @param customerKnown whether the customer exists
     * @param keeper        who looked after it at the moment told, if anybody did
     * @param current       the month it is at the site
     */
    public record Around(boolean customerKnown, Optional<RevenueKeeper> keeper, YearMonth current) {
    }

    /** As it is told: without who looked after the customer then. */
    public record Draft(RevenueSourceId id, long version, PartyId customer, RevenueSource.What what,
                        Instant at, Expenditure expenditure) {

        private RevenueSource by(RevenueKeeper keeper) {
            return new RevenueSource(id, version, customer, keeper, what, at, expenditure);
        }

        @Override
        public String toString() {
            return "Draft[" + id + ", " + version + "]";
        }
    }
}
