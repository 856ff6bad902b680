package org.partnercenter.domain.customer;

/**
 * What the vendor says of whoever keeps customers, and of the distributor above it. A distributor's freeze or restriction extends to
 * its resellers (ASC-12, ASC-28).
 *
 * @param frozen                frozen itself
 * @param restricted            its company is restricted
 * @param distributorFrozen     for a reseller: its distributor is frozen; else false
 * @param distributorRestricted for a reseller: its distributor's company is restricted; else false
 * @param resaleBarred          it, or its distributor, may not use the reseller model (ASC-10)
 */
public record PartnerStanding(boolean frozen, boolean restricted, boolean distributorFrozen, boolean distributorRestricted,
                              boolean resaleBarred) {

    private static final PartnerStanding GOOD = new PartnerStanding(false, false, false, false, false);

    /** Of one the vendor has nothing against. */
    public static PartnerStanding good() {
        return GOOD;
    }

    /** Whether it, or its distributor, is frozen. */
    public boolean anyFrozen() {
        return frozen || distributorFrozen;
    }

    /** Whether it, or its distributor, is restricted. */
    public boolean anyRestricted() {
        return restricted || distributorRestricted;
    }
}
