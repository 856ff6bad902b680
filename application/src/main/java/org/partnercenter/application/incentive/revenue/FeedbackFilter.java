package org.partnercenter.application.incentive.revenue;

import org.partnercenter.domain.incentive.revenue.FeedbackStatus;
import org.partnercenter.domain.incentive.revenue.RevenueStatementId;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** Which feedback a list shows. What is absent does not filter. @param partner for the platform */
public record FeedbackFilter(Optional<PartyId> partner, Optional<RevenueStatementId> statement, Optional<FeedbackStatus> status) {
}
