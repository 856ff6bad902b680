package org.partnercenter.domain.opportunity;

/** How a partner came to know of an opportunity (OPP-02). */
public enum LeadSource {
    /** From the customer, by the partner's own work. */
    CUSTOMER(true),
    PUBLIC_TENDER(false),
    HEARSAY(false),
    GUESS(false);

    private final boolean real;

    LeadSource(boolean real) {
        this.real = real;
    }

    boolean isReal() {
        return real;
    }
}
