package org.partnercenter.application.coupon;

import org.partnercenter.application.coupon.whitelist.WhiteLists;
import org.partnercenter.application.kernel.Totals;

import java.time.ZoneId;

/**
 * All the capability needs from outside: its stores, and its questions to neighbours.
 *
 * @param siteZone the zone in which days and years are counted
 */
public record CouponPorts(CouponQuotas quotas, Coupons coupons, CouponReads reads, CustomerStandings customers,
                          ResellerStandings resellers, PartyKinds kinds, PartyNames names, OwnUseModes ownUse,
                          UnknownOffersAmong offers, WhiteLists whiteLists, Totals totals, ZoneId siteZone) {

    Desk desk() {
        return new Desk(quotas, coupons);
    }
}
