package org.partnercenter.domain.incentive;

/** Why an incentive cannot be requested for now (INC-15 to INC-17). */
public enum FreezeReason {
    CYCLE_UNPAID(IncentiveRule.INC_15),
    BOUGHT_ON_CREDIT(IncentiveRule.INC_16),
    OVERDUE_BILLS(IncentiveRule.INC_17);

    private final IncentiveRule rule;

    FreezeReason(IncentiveRule rule) {
        this.rule = rule;
    }

    public IncentiveRule rule() {
        return rule;
    }
}
