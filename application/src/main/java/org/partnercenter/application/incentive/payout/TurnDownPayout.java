package org.partnercenter.application.incentive.payout;

import org.partnercenter.domain.incentive.PayoutOrderNo;

/** Says no to something about a payout order. @param reason what the partner is told, 1 to 500 characters */
public record TurnDownPayout(PayoutOrderNo order, String reason) {
}
