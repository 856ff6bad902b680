package org.partnercenter.application.incentive.payout;

import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.PayoutForm;

import java.util.List;

/** Requests a payout (INC-20). @param bills each once; none for everything payable in this form */
public record RequestPayout(List<IncentiveBillId> bills, PayoutForm form) {

    public RequestPayout {
        bills = List.copyOf(bills);
    }
}
