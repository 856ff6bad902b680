package org.partnercenter.domain.opportunity;

import java.util.Set;

/** Why an opportunity is rejected. */
public enum RejectionCause {
    INCOMPLETE(OpportunityStatus.REVIEWING),
    UNREASONABLE(OpportunityStatus.REVIEWING),
    /** The customer says that there is no such opportunity (OPP-07). */
    NOT_EXISTING(OpportunityStatus.VALIDATING),
    ALREADY_TRANSACTED(OpportunityStatus.VALIDATING),
    NO_BUDGET(OpportunityStatus.VALIDATING),
    DUPLICATE(OpportunityStatus.REVIEWING, OpportunityStatus.VALIDATING),
    OTHER(OpportunityStatus.REVIEWING, OpportunityStatus.VALIDATING),
    /** Nobody validated it in time (OPP-09). */
    NOT_VALIDATED_IN_TIME;

    private final Set<OpportunityStatus> in;

    RejectionCause(OpportunityStatus... in) {
        this.in = Set.of(in);
    }

    /** Whether the vendor gives it in that state. */
    boolean fits(OpportunityStatus status) {
        return in.contains(status);
    }
}
