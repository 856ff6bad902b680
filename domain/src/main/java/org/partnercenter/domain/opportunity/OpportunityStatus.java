package org.partnercenter.domain.opportunity;

import java.util.EnumSet;
import java.util.Set;

/** Where an opportunity stands (rulebook, incentives, 4.3). */
public enum OpportunityStatus {
    /** Seen by its partner alone. */
    DRAFT,
    /** A draft its partner has thrown away; kept nowhere. */
    DISCARDED,
    REVIEWING,
    VALIDATING,
    VALIDATED,
    /** The vendor's, and shared with nobody yet. */
    CREATED,
    PENDING_ACCEPTANCE,
    ACCEPTED,
    /** The partner would not have it, or did not answer; the vendor has it back. */
    DECLINED,
    IN_PROGRESS,
    SIGNED,
    DELIVERED,
    REJECTED,
    CLOSED_LOST,
    CANCELLED;

    private static final Set<OpportunityStatus> EXCLUSIVE = EnumSet.of(VALIDATED, ACCEPTED, IN_PROGRESS, SIGNED);
    private static final Set<OpportunityStatus> WAITING = EnumSet.of(VALIDATING, CREATED, PENDING_ACCEPTANCE);

    /** Whether no other may pass beside it (OPP-15). */
    public boolean isExclusive() {
        return EXCLUSIVE.contains(this);
    }

    /** Whether it has its place in the queue of duplicates, and has not passed yet (OPP-08). */
    public boolean isWaiting() {
        return WAITING.contains(this);
    }

    /** Whether its progress is told (OPP-14, HO-04). */
    public boolean isFollowed() {
        return isExclusive();
    }

    /** What duplicates are looked for among. */
    public static Set<OpportunityStatus> contending() {
        var all = EnumSet.copyOf(EXCLUSIVE);
        all.addAll(WAITING);
        all.add(REVIEWING);
        return all;
    }
}
