package org.partnercenter.domain.coupon;

import org.partnercenter.domain.kernel.PartyId;

/**
 * Who issues.
 *
 * @param party      the partner or reseller that acts
 * @param ownUseMode whether it uses its coupons itself (CPN-12)
 * @param route      the way it asks
 */
public record Issuer(PartyId party, boolean ownUseMode, Route route) {

    /** The vendor's open API serves resale customers only (CPN-01, CPN-22); our own paths serve what the quota allows. */
    public enum Route {
        OPEN_API,
        PARTNER_CENTER
    }
}
