package org.partnercenter.domain.incentive;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of revenue as incentives are calculated from it: what counted of it is settled, what it brings is not.
 *
 * @param month    of the statement it stands on
 * @param takesBack the line whose revenue it takes back, wholly or in part, where that is known (INC-10)
 * @param revenue  to the cent, negative when it takes back (Q14)
 */
public record CountedLine(RevenueLineId id, PartyId partner, YearMonth month, PartyId customer, Optional<PartyId> reseller,
                          Optional<String> orderId, String serviceType, AssociationType associationType, BillingMode billingMode,
                          Optional<RevenueLineId> takesBack, Money revenue) {

    public CountedLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(reseller, "reseller");
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(serviceType, "serviceType");
        Objects.requireNonNull(associationType, "associationType");
        Objects.requireNonNull(billingMode, "billingMode");
        Objects.requireNonNull(takesBack, "takesBack");
        Objects.requireNonNull(revenue, "revenue");
    }
}
