package org.partnercenter.application.incentive.bill;

import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.calculation.Calculation;
import org.partnercenter.domain.incentive.calculation.CalculationId;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Objects;

/** One calculation of a bill; its lines are stored under its id. @param formal what the formal bill was generated from, else an estimate */
public record BillCalculation(CalculationId id, IncentiveBillId bill, PartyId partner, Instant at, boolean formal, Calculation result) {

    public BillCalculation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(bill, "bill");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(result, "result");
    }
}
