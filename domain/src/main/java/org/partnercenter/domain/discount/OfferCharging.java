package org.partnercenter.domain.discount;

/** How a specification is charged. */
public enum OfferCharging {
    /** For a period, in advance (包周期). */
    PERIOD,
    /** By use (按需). */
    ON_DEMAND,
    /** Once (一次性). */
    ONE_TIME
}
