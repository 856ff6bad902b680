package org.partnercenter.domain.discount;

/** Where an exclusive discount stands (rulebook 7.3). Being checked takes no time, so that no discount is ever found under review. */
public enum DiscountStatus {
    DRAFT,
    /** Outside its range; the reviewer has to decide. */
    MANUAL_REVIEW,
    REJECTED,
    WITHDRAWN,
    /** As it is stored; told as what the clock makes of it. */
    APPROVED,
    PENDING_EFFECT,
    EFFECTIVE,
    EXPIRED,
    DELETED,
    INVALIDATED
}
