package org.partnercenter.domain.incentive.revenue;

/** Where it is known from that something was consumed. */
public enum RevenueOrigin {
    /** A fee record of the bills. */
    FEE_RECORD,
    /** The platform told it as revenue; there is no fee record of it. */
    TOLD
}
