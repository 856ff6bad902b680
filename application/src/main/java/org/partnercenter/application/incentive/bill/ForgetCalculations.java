package org.partnercenter.application.incentive.bill;

import org.partnercenter.application.kernel.Chore;

/** Clears away the lines of estimates that newer ones have taken the place of. */
final class ForgetCalculations implements Chore {

    private static final int PORTION = 10_000;

    private final Calculations calculations;

    ForgetCalculations(Calculations calculations) {
        this.calculations = calculations;
    }

    @Override
    public String name() {
        return "forget-incentive-calculations";
    }

    @Override
    public boolean doPortion() {
        return calculations.forget(PORTION) == PORTION;
    }
}
