package org.partnercenter.application.incentive.bill;

import org.partnercenter.application.incentive.InMemoryIncentiveBills;
import org.partnercenter.application.incentive.IncentiveBills;

class InMemoryCalculationsTest implements CalculationsContract {

    private final InMemoryIncentiveBills bills = new InMemoryIncentiveBills();
    private final InMemoryCalculations calculations = new InMemoryCalculations(bills);

    @Override
    public IncentiveBills bills() {
        return bills;
    }

    @Override
    public Calculations calculations() {
        return calculations;
    }
}
