package org.partnercenter.domain.certification;

/** Where the certification of a partner's business information stands. */
public enum CertificationStatus {
    /** Never submitted. */
    NONE,
    IN_REVIEW,
    /** The vendor has sent a small amount, which the partner reads on its account. */
    AWAITING_AMOUNT,
    /** Wrong amounts too often. */
    LOCKED,
    CERTIFIED,
    FAILED,
    /** A change of what was certified is looked at. */
    CHANGE_IN_REVIEW,
    /** Was certified, and has to be again. */
    LAPSED
}
