package org.partnercenter.domain.opportunity;

/** What happens to an opportunity. */
public enum OpportunityEvent {
    DRAW_UP(By.PARTNER),
    EDIT(By.PARTNER),
    DISCARD(By.PARTNER),
    SUBMIT(By.PARTNER),
    COPY(By.PARTNER),
    APPROVE(By.PLATFORM),
    VALIDATE(By.PLATFORM),
    REJECT(By.PLATFORM),
    /** Another one of the same has passed. */
    LOSE_TO_ANOTHER(By.NOBODY),
    /** Time has run out. */
    EXPIRE(By.NOBODY),
    ENTER(By.PLATFORM),
    SHARE(By.PLATFORM),
    ACCEPT(By.PARTNER),
    DECLINE(By.PARTNER),
    CHANGE_OFFERINGS(By.PLATFORM),
    UPDATE(By.PARTNER),
    SIGN(By.PARTNER),
    DELIVER(By.PARTNER),
    /** The customer has decided otherwise. */
    LOSE(By.PARTNER),
    CANCEL(By.PLATFORM);

    private enum By {
        PARTNER,
        PLATFORM,
        NOBODY
    }

    private final By by;

    OpportunityEvent(By by) {
        this.by = by;
    }

    public boolean isPartners() {
        return by == By.PARTNER;
    }

    public boolean isPlatforms() {
        return by == By.PLATFORM;
    }
}
