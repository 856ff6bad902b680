package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.domain.coupon.CouponType;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happens to a customer's coupons when its association changes (CPN-30, CPN-32, CPN-33, ASC-31), in the transaction of that change. */
public final class CouponListeners {

    private final CouponPorts ports;

    CouponListeners(CouponPorts ports) {
        this.ports = ports;
    }

    /**
     * Takes back what is left of the customer's coupons from the partner and its resellers.
     *
     * @param cause the kind of record it leaves: {@code RECLAIMED_ON_…}
     * @param now   business time
     */
    public Effects reclaimAll(PartyId customer, PartyId partner, CouponMovement cause, Instant now) {
        return reclaim(ports.coupons().lockAvailable(customer, partner), cause, now);
    }

    /** CPN-33: takes back what is left of the customer's cash coupons, whoever issued them. */
    public Effects signingEntityChanged(PartyId customer, Instant now) {
        return reclaim(ports.coupons().lockAvailable(customer, CouponType.CASH), CouponMovement.RECLAIMED_ON_SIGNING_ENTITY_CHANGE, now);
    }

    private Effects reclaim(List<Coupon> coupons, CouponMovement cause, Instant now) {
        var desk = ports.desk();
        desk.lockHomesOf(coupons);
        var effects = new ArrayList<Effects>();
        for (var coupon : coupons) {
            var home = desk.homeOf(coupon, now);
            var decision = coupon.validity().isOver(now) ? coupon.expire(home, now)
                    : coupon.reclaimBySystem(cause, home, now);
            var change = decision.orThrow();
            desk.change(change, now);
            var seenAs = coupon.validity().isOver(now) ? CouponMovement.RECLAIMED_ON_EXPIRY : cause;
            effects.add(Effects.of(CouponNews.postings(change, Optional.empty()),
                    List.of(CouponNews.reclaimed(change, seenAs))));
            if (seenAs == cause) {
                effects.add(Effects.news(CouponNews.news(change)));
            }
        }
        desk.store();
        return Effects.all(effects);
    }
}
