package org.partnercenter.domain.certification;

/** What happens to a certification. */
public enum CertificationEvent {
    SUBMIT(By.PARTNER),
    CHANGE(By.PARTNER),
    /** The company is a supplier already, with other data. */
    CONFLICT(By.PLATFORM),
    /** The data is good, and the amount is sent. */
    ACCEPT(By.PLATFORM),
    /** The change is good, and the account is the one that was certified. */
    CONFIRM(By.PLATFORM),
    REJECT(By.PLATFORM),
    /** The bank has sent the amount. */
    SEND(By.PLATFORM),
    /** The bank could not deliver it. */
    RETURN(By.PLATFORM),
    ENTER(By.PARTNER),
    MISS(By.NOBODY),
    LOCK(By.NOBODY),
    /** Another amount, because time ran out. */
    SEND_AGAIN(By.PARTNER),
    UNLOCK(By.PLATFORM),
    LAPSE(By.PLATFORM),
    MIGRATE(By.PLATFORM),
    EDIT_CONTACT(By.PARTNER);

    private enum By {
        PARTNER,
        PLATFORM,
        NOBODY
    }

    private final By by;

    CertificationEvent(By by) {
        this.by = by;
    }

    public boolean isPartners() {
        return by == By.PARTNER;
    }

    public boolean isPlatforms() {
        return by == By.PLATFORM;
    }
}
