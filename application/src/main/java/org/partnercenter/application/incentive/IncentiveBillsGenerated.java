package org.partnercenter.application.incentive;

import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;

/** News: the formal bills of a partner's period are there, all at once, and wait for its answer (INC-14). @param bills one or more */
public record IncentiveBillsGenerated(PartyId partner, ReconciliationPeriod period, List<IncentiveBill> bills) {

    public IncentiveBillsGenerated {
        bills = List.copyOf(bills);
    }
}
