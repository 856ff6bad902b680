package org.partnercenter.domain.incentive;

/** What happens to an incentive bill. */
public enum IncentiveBillEvent {
    ESTIMATE,
    GENERATE,
    CONFIRM,
    PASS_DEADLINE,
    MISS_DEADLINE,
    DISPUTE,
    RESOLVE,
    REJECT,
    PAY,
    EXPIRE
}
