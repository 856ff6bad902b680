package org.partnercenter.domain.coupon;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/**
 * Who issues.
 *
 * @param party      the partner or reseller that acts
 * @param ownUseMode whether it uses its coupons itself (CPN-12)
 * @param route      the way it asks
 * @param whiteList  the only customers it may issue to (CPN-48); empty: it keeps no white list
 */
public record Issuer(PartyId party, boolean ownUseMode, Route route, Optional<WhiteList> whiteList) {

    /** The vendor's open API serves resale customers only (CPN-01, CPN-22); our own paths serve what the quota allows. */
    public enum Route {
        OPEN_API,
        PARTNER_CENTER
    }

    /** One that keeps no white list. */
    public Issuer(PartyId party, boolean ownUseMode, Route route) {
        this(party, ownUseMode, route, Optional.empty());
    }
}
