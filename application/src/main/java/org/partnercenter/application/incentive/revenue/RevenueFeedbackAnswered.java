package org.partnercenter.application.incentive.revenue;

import org.partnercenter.domain.kernel.PartyId;

import java.time.YearMonth;

/** News: feedback of a partner on its revenue was answered (INC-05). @param feedback its id */
public record RevenueFeedbackAnswered(PartyId partner, YearMonth month, String feedback) {
}
