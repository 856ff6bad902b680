package org.partnercenter.domain.incentive.calculation;

import org.partnercenter.domain.incentive.CountedLine;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.policy.Rate;
import org.partnercenter.domain.kernel.Money;

import java.util.Objects;

/**
 * What a line of revenue brings, and why.
 *
 * @param product what its service type brings in its month
 * @param row     which rate of the policy, counted from 1; 0 where none was applied
 * @param rate    what the revenue was multiplied by
 * @param amount  rounded half up to the cent (Q14), negative where it takes back
 */
public record IncentiveLine(CountedLine line, ProductPolicy product, LineReason reason, int row, Rate rate, Money amount) {

    public IncentiveLine {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(amount, "amount");
    }
}
