package org.partnercenter.domain.kernel;

/** What a party is (rulebook section 1.1). A {@code RESELLER} is the second-tier partner below a distributor. */
public enum PartyKind {
    PLATFORM,
    DISTRIBUTOR,
    SOLUTION_PROVIDER,
    GOV_SUBSIDY,
    RESELLER,
    CUSTOMER;

    /** Whether the party sells: it may hold quota and have customers. */
    public boolean isPartner() {
        return this != PLATFORM && this != CUSTOMER;
    }
}
