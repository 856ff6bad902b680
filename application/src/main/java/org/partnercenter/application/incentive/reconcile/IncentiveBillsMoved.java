package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

/**
 * News: something happened to a partner's bills.
 *
 * @param what   {@code CONFIRMED}, {@code CONFIRMED_BY_CLOCK}, {@code LAPSED}, {@code DISPUTED}, {@code DISPUTE_WITHDRAWN},
 *               {@code DISPUTE_ACCEPTED}, {@code DISPUTE_DECLINED} or {@code SENT_BACK}
 * @param bill   the bill, or several of them
 * @param amount of the bill as it is now, or of all of them
 */
public record IncentiveBillsMoved(PartyId partner, String what, String period, String bill, Money amount) {
}
