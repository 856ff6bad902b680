package org.partnercenter.application.incentive.payout;

import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;

/** Whole bills that another account is paid now. @param amount their sum */
public record IncentivesMoved(PartyId from, PartyId to, List<IncentiveBillId> bills, Money amount) {

    public IncentivesMoved {
        bills = List.copyOf(bills);
    }
}
