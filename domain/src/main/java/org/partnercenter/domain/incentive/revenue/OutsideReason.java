package org.partnercenter.domain.incentive.revenue;

/** Why consumption is no revenue of the partner that looks after the customer, whatever was consumed (INC-09). */
public enum OutsideReason {
    MERGED_INTO_OTHER_ACCOUNT(RevenueStepKind.MERGED_INTO_OTHER_ACCOUNT),
    NOT_IN_PROGRAMME(RevenueStepKind.NOT_IN_PROGRAMME),
    RESELLER_LAPSED(RevenueStepKind.RESELLER_LAPSED);

    private final RevenueStepKind step;

    OutsideReason(RevenueStepKind step) {
        this.step = step;
    }

    RevenueStepKind step() {
        return step;
    }
}
