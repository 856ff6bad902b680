package org.partnercenter.application.incentive.revenue;

import org.partnercenter.domain.incentive.RevenueStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.time.YearMonth;
import java.util.Optional;

/** Which statements a list shows. What is absent does not filter. @param partner for the platform */
public record RevenueFilter(Optional<PartyId> partner, Optional<YearMonth> first, Optional<YearMonth> last, Optional<RevenueStatus> status) {
}
