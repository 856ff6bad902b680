package org.partnercenter.application.incentive.bill;

/** What has become of one partner in the closing of a period. */
public enum ClosingState {
    /** Waits to be calculated. */
    OPEN,
    /** Its revenue is not final: its bills are estimates (INC-04). */
    ESTIMATED,
    /** Its formal bills are there. */
    GENERATED,
    /** Calculating it broke; it is tried again with the next run. */
    FAILED
}
