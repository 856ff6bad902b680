package org.partnercenter.domain.programme;

/** What happens to a membership. */
public enum MembershipEvent {
    JOIN(By.PARTNER),
    APPLY(By.PARTNER),
    LEAVE(By.PARTNER),
    APPROVE(By.PLATFORM),
    /** Approved, without the agreement it needs. */
    AWAIT_AGREEMENT(By.PLATFORM),
    REJECT(By.PLATFORM),
    /** The signed agreement has come. */
    SIGN(By.PLATFORM),
    ADMIT(By.PLATFORM),
    RENEW(By.PLATFORM),
    REMOVE(By.PLATFORM),
    LAPSE(By.NOBODY);

    private enum By {
        PARTNER,
        PLATFORM,
        NOBODY
    }

    private final By by;

    MembershipEvent(By by) {
        this.by = by;
    }

    public boolean isPartners() {
        return by == By.PARTNER;
    }

    public boolean isPlatforms() {
        return by == By.PLATFORM;
    }
}
