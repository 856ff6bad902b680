package org.partnercenter.application.incentive.payout;

import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.payout.PayoutStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** Which payout orders a list shows. What is absent does not filter. @param partner for the platform */
public record PayoutFilter(Optional<PartyId> partner, Optional<PayoutStatus> status, Optional<PayoutForm> form) {

    public static final PayoutFilter ALL = new PayoutFilter(Optional.empty(), Optional.empty(), Optional.empty());
}
