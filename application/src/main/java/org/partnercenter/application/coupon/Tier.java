package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * For whom a caller acts: a first-tier partner itself, one of its resellers, or the platform.
 *
 * @param partner  the first tier, or the platform
 * @param reseller the second tier, when it acts itself or is acted for
 */
record Tier(PartyId partner, Optional<PartyId> reseller) {

    /** COM-11: only a distributor can act for a reseller, and only for its own; from others the id is ignored. */
    static Decision<Tier> of(Caller caller, Optional<PartyId> indirectPartner,
                             Map<PartyId, ResellerStandings.Standing> resellers) {
        if (caller.is(PartyKind.RESELLER)) {
            return Decision.granted(new Tier(caller.distributor().orElseThrow(), Optional.of(caller.party())));
        }
        if (!caller.is(PartyKind.DISTRIBUTOR) || indirectPartner.isEmpty()) {
            return Decision.granted(new Tier(caller.party(), Optional.empty()));
        }
        var standing = resellers.get(indirectPartner.get());
        if (standing == null || !standing.distributor().equals(caller.party())) {
            return Decision.refused(CommonRefusal.RESELLER_NOT_YOURS.refusal("indirect_partner_id", indirectPartner.get()));
        }
        return Decision.granted(new Tier(caller.party(), indirectPartner));
    }

    /** The reseller that has to be looked up before the tier is known. */
    static Set<PartyId> toLookUp(Caller caller, Optional<PartyId> indirectPartner) {
        return caller.is(PartyKind.DISTRIBUTOR) ? indirectPartner.map(Set::of).orElse(Set.of()) : Set.of();
    }

    PartyId holder() {
        return reseller.orElse(partner);
    }

    boolean owns(CouponQuota quota) {
        return quota.partner().equals(partner) && quota.reseller().equals(reseller);
    }

    /** CPN-24: whether the coupon was issued by this tier. */
    boolean issued(Coupon coupon) {
        return coupon.partner().equals(partner) && coupon.reseller().equals(reseller);
    }

    Viewers viewers() {
        return Viewers.of(partner, reseller);
    }

    Scope scope() {
        return reseller.<Scope>map(id -> new Scope.OfReseller(partner, id)).orElseGet(() -> new Scope.OfPartner(partner));
    }
}
