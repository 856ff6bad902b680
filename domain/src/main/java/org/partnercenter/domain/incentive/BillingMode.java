package org.partnercenter.domain.incentive;

/** How what brought revenue was billed: for months or years in advance, or for its use. */
public enum BillingMode {
    YEARLY_MONTHLY,
    ON_DEMAND
}
