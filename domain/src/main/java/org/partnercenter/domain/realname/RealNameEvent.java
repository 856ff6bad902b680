package org.partnercenter.domain.realname;

/** What happens to a customer's standing. Passing is being accepted without review, {@code is_review} 0 (RNA-10). */
public enum RealNameEvent {
    /** The customer comes to the vendor. */
    REGISTER,
    PASS_INDIVIDUAL,
    SUBMIT_INDIVIDUAL,
    PASS_ENTERPRISE,
    SUBMIT_ENTERPRISE,
    PASS_CHANGE,
    SUBMIT_CHANGE,
    APPROVE,
    REFUSE
}
