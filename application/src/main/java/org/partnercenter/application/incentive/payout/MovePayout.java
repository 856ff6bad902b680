package org.partnercenter.application.incentive.payout;

import org.partnercenter.domain.incentive.PayoutOrderNo;

/** Asks to do something with a payout order. */
public record MovePayout(PayoutOrderNo order) {
}
