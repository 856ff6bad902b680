package org.partnercenter.domain.programme;

/** What happens to a partner on a path. */
public enum PathEvent {
    INVITE(false),
    SELECT(true),
    /** For role validation first, then for competency differentiation. */
    APPLY(true),
    APPROVE(false),
    REJECT(false),
    /** The vendor takes a stage back. */
    DEMOTE(false),
    LEAVE(true);

    private final boolean partners;

    PathEvent(boolean partners) {
        this.partners = partners;
    }

    /** Whether the partner does it; else the platform. */
    public boolean isPartners() {
        return partners;
    }
}
