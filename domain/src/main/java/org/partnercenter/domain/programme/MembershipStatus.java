package org.partnercenter.domain.programme;

/** Where a partner's membership of a programme stands. */
public enum MembershipStatus {
    /** Never applied for. */
    NONE,
    IN_REVIEW,
    /** Approved; the agreement is still to be signed. */
    AWAITING_AGREEMENT,
    ACTIVE,
    REJECTED,
    /** Its validity is over. */
    LAPSED,
    LEFT
}
