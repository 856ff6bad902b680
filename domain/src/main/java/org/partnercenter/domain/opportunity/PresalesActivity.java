package org.partnercenter.domain.opportunity;

/** What was done for an opportunity before it was shared. */
public enum PresalesActivity {
    CUSTOMER_MEETING(true),
    REQUIREMENT_ALIGNMENT(true),
    SOLUTION_TALK(true),
    PROOF_OF_CONCEPT(true),
    QUOTATION(true),
    PHONE_CALL(false),
    MAILING(false);

    private final boolean effort;

    PresalesActivity(boolean effort) {
        this.effort = effort;
    }

    /** Whether it is real effort, with the customer (OPP-02). */
    boolean isEffort() {
        return effort;
    }
}
