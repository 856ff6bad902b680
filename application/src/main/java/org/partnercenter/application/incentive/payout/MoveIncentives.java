package org.partnercenter.application.incentive.payout;

import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;

/** Moves incentives to another account of the same company (INC-26). @param bills each once; none for all that are open */
public record MoveIncentives(PartyId from, PartyId to, List<IncentiveBillId> bills, String reason) {

    public MoveIncentives {
        bills = List.copyOf(bills);
    }
}
