package org.partnercenter.domain.incentive.revenue;

import org.partnercenter.domain.incentive.CountedLine;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of a statement of revenue.
 *
 * @param partner whose revenue it is
 * @param month   of the statement it stands on
 * @param source  what was consumed
 * @param before  what final statements have of it already
 * @param revenue what it adds: what counts, less what was there before
 */
public record RevenueLine(RevenueLineId id, PartyId partner, YearMonth month, RevenueSource source, CountingTerms terms, Money before,
                          Money revenue) {

    public RevenueLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(revenue, "revenue");
    }

    /** Whether it changes what a final statement said, or was too late for its own month (INC-04). */
    public boolean isAdjustment() {
        return !before.isZero() || !month.equals(source.id().month());
    }

    /** What of it incentives are calculated from (INC-08). */
    public Money eligible() {
        return terms.product().bringsIncentive() ? revenue : Money.zero(revenue.currency());
    }

    /** Why there is so much of it, or nothing. */
    public CountedRevenue explained() {
        var counted = CountedRevenue.of(source, terms);
        if (before.isZero()) {
            return counted;
        }
        var steps = new ArrayList<>(counted.steps());
        steps.add(new RevenueStep(RevenueStepKind.BOOKED_BEFORE, new Amount(counted.revenue().toMajor()),
                Amount.ZERO.minus(new Amount(before.toMajor()))));
        return new CountedRevenue(steps, revenue, Optional.empty());
    }

    /**
     * The line whose revenue this one takes back (INC-10): an earlier one of the same fee record, else the latest one before it of the same
     * order. Adjustments are not taken back; what they adjust is.
     *
     * @param earlier lines of the same partner
     */
    public Optional<RevenueLineId> takesBack(List<RevenueLine> earlier) {
        if (revenue.minor() >= 0) {
            return Optional.empty();
        }
        RevenueLine found = null;
        for (var other : earlier) {
            if (isTakenBackBy(other) && (found == null || isNearer(other, found))) {
                found = other;
            }
        }
        return Optional.ofNullable(found).map(RevenueLine::id);
    }

    private boolean isTakenBackBy(RevenueLine other) {
        boolean same = isOfSameRecord(other) || source.what().orderId().isPresent()
                && source.what().orderId().equals(other.source.what().orderId());
        return same && other.partner.equals(partner) && other.source.customer().equals(source.customer()) && other.revenue.isPositive()
                && other.before.isZero() && !other.month.isAfter(month) && !other.source.at().isAfter(source.at());
    }

    private boolean isOfSameRecord(RevenueLine other) {
        return other.source.id().origin() == source.id().origin() && other.source.id().id().equals(source.id().id());
    }

    private boolean isNearer(RevenueLine one, RevenueLine than) {
        if (isOfSameRecord(one) != isOfSameRecord(than)) {
            return isOfSameRecord(one);
        }
        int byTime = one.source.at().compareTo(than.source.at());
        return byTime != 0 ? byTime > 0 : one.id.value().compareTo(than.id.value()) > 0;
    }

    /** As incentives are calculated from it. @param takesBack see {@link #takesBack} */
    public CountedLine counted(Optional<RevenueLineId> takesBack) {
        var what = source.what();
        return new CountedLine(id, partner, month, source.customer(), source.keeper().reseller(), what.orderId(), what.serviceType(),
                source.keeper().type(), what.billingMode(), takesBack, revenue);
    }

    @Override
    public String toString() {
        return "RevenueLine[" + id + ", " + month + ", " + revenue + "]";
    }
}
