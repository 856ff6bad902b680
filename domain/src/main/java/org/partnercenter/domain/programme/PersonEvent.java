package org.partnercenter.domain.programme;

/** What happens to a dedicated person. */
public enum PersonEvent {
    REGISTER(true),
    CHANGE(true),
    APPROVE(false),
    REJECT(false),
    REMOVE(true);

    private final boolean partners;

    PersonEvent(boolean partners) {
        this.partners = partners;
    }

    /** Whether the partner does it; else the platform. */
    public boolean isPartners() {
        return partners;
    }
}
