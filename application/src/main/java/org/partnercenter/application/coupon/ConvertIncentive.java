package org.partnercenter.application.coupon;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Objects;

/**
 * Gives a partner the earnings of a payout order as voucher quota instead of money (CPN-61). For the neighbour that pays incentives out,
 * and for the platform. Idempotent by the number: the same conversion again answers the quota there is.
 *
 * @param partner       of the first tier
 * @param payoutOrder   number of the payout order, 1 to 64 visible characters
 * @param amount        more than zero
 * @param effectiveTime when the quota's window begins
 * @param expireTime    its last instant
 */
public record ConvertIncentive(PartyId partner, String payoutOrder, Money amount, Instant effectiveTime, Instant expireTime) {

    public ConvertIncentive {
        Objects.requireNonNull(payoutOrder, "payoutOrder");
        if (!PartyId.isValid(payoutOrder)) {
            throw new IllegalArgumentException("the number of a payout order is 1 to 64 visible characters");
        }
    }
}
