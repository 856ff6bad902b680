package org.partnercenter.application.incentive.revenue;

import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.incentive.revenue.RevenueOrderType;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/**
 * Which lines of a statement a list shows. What is absent does not filter.
 *
 * @param manager     the operator the customer is assigned to now
 * @param serviceType in whatever case
 * @param from        first instant
 * @param until       last instant
 */
public record LineFilter(Optional<String> orderId, Optional<PartyId> customer, Optional<String> manager, Optional<PartyId> reseller,
                         Optional<String> serviceType, Optional<RevenueOrderType> orderType, Optional<BillingMode> billingMode,
                         Optional<AssociationType> associationType, Optional<Instant> from, Optional<Instant> until) {

    public static final LineFilter ALL = new LineFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
