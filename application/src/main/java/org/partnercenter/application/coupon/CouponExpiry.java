package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.coupon.CouponMovement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Expires coupons whose time is over, and gives their balance back (CPN-31); a chunk at a time, shared between nodes. */
final class CouponExpiry implements UseCase<Expire, Expired> {

    private final CouponPorts ports;

    CouponExpiry(CouponPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<Expire, Expired> operation() {
        return CouponOperations.EXPIRE_COUPONS;
    }

    @Override
    public List<Outcome<Expired>> decide(List<Request<Expire>> requests, Instant now) {
        return requests.stream().map(request -> expire(request, now)).toList();
    }

    private Outcome<Expired> expire(Request<Expire> request, Instant now) {
        var desk = ports.desk();
        var coupons = ports.coupons().lockExpired(now, request.command().limit());
        desk.lockHomesOf(coupons);
        var effects = new ArrayList<Effects>();
        var changes = new Changes();
        for (var coupon : coupons) {
            var change = coupon.expire(desk.homeOf(coupon, now), now).orThrow();
            CouponAudit.coupon(changes, coupon, change.coupon());
            desk.change(change, now);
            effects.add(Effects.of(CouponNews.postings(change, Optional.empty()),
                    List.of(CouponNews.reclaimed(change, CouponMovement.RECLAIMED_ON_EXPIRY))));
        }
        desk.store();
        return Outcome.granted(new Expired(coupons.size()),
                Subject.of("coupon-expiry", request.id(), Viewers.none())
                        .with(Map.of("expired", String.valueOf(coupons.size()))).changed(changes),
                Effects.all(effects));
    }
}
