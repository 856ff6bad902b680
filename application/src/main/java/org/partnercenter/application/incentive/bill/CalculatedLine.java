package org.partnercenter.application.incentive.bill;

import org.partnercenter.domain.incentive.calculation.CalculationId;
import org.partnercenter.domain.incentive.calculation.IncentiveLine;

/** A line of a calculation. */
public record CalculatedLine(CalculationId calculation, IncentiveLine line) {
}
