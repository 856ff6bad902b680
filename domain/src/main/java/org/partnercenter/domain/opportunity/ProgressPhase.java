package org.partnercenter.domain.opportunity;

import java.util.EnumSet;
import java.util.Set;

/** How far it has got (OPP-16). */
public enum ProgressPhase {
    REQUIREMENT(OpportunityEvent.UPDATE),
    SOLUTION(OpportunityEvent.UPDATE),
    TEST(OpportunityEvent.UPDATE),
    NEGOTIATION(OpportunityEvent.UPDATE),
    SIGNED(OpportunityEvent.SIGN),
    DELIVERING(OpportunityEvent.UPDATE),
    DELIVERED(OpportunityEvent.DELIVER),
    LOST(OpportunityEvent.LOSE);

    private static final Set<ProgressPhase> AFTER_SIGNING = EnumSet.of(SIGNED, DELIVERING, DELIVERED);

    private final OpportunityEvent event;

    ProgressPhase(OpportunityEvent event) {
        this.event = event;
    }

    /** What telling it does to an opportunity in that state: that it is signed is news once. */
    OpportunityEvent event(OpportunityStatus in) {
        return this == SIGNED && in == OpportunityStatus.SIGNED ? OpportunityEvent.UPDATE : event;
    }

    boolean isAfterSigning() {
        return AFTER_SIGNING.contains(this);
    }
}
