package org.partnercenter.domain.incentive.payout;

/** Who asked for a payout: the partner, or its standing wish to have everything requested (INC-20). */
public enum Requester {
    PARTNER,
    AUTO
}
