package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.kernel.Money;

import java.util.Map;

/** The caller's own figures for a bill. @param amounts by order, or by line of revenue where there is no order; each takes the place of what was told before */
public record PutFigures(IncentiveBillId bill, Map<String, Money> amounts) {

    public static final int MAX = 1000;

    public PutFigures {
        amounts = Map.copyOf(amounts);
    }
}
