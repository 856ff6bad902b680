package org.partnercenter.domain.opportunity.incentive;

/** What happens to applications. */
public enum OpportunityIncentiveEvent {
    APPLY(By.PARTNER),
    RESUBMIT(By.PARTNER),
    APPROVE(By.PLATFORM),
    REJECT(By.PLATFORM),
    /** Its partner is excluded for fraud (OPI-07). */
    DISQUALIFY(By.PLATFORM),
    CONFIRM(By.BILL),
    /** The vendor sends the confirmed bill back with another amount. */
    SEND_BACK(By.BILL),
    PAY(By.BILL),
    LAPSE(By.BILL);

    private enum By {
        PARTNER,
        PLATFORM,
        /** It follows the incentive bill it is paid by, whoever moves that. */
        BILL
    }

    private final By by;

    OpportunityIncentiveEvent(By by) {
        this.by = by;
    }

    boolean isPartners() {
        return by == By.PARTNER;
    }

    boolean isPlatforms() {
        return by == By.PLATFORM;
    }

    boolean isBills() {
        return by == By.BILL;
    }
}
