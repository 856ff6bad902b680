package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.kernel.ListInput;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Takes several coupons back with one command, each on its own (CPN-23). */
final class CouponsReclaim implements UseCase<ReclaimCoupons, ReclaimedCoupons> {

    private static final int MAX = 100;

    private final CouponPorts ports;
    private final Tiers tiers;

    CouponsReclaim(CouponPorts ports) {
        this.ports = ports;
        this.tiers = new Tiers(ports.resellers());
    }

    @Override
    public Operation<ReclaimCoupons, ReclaimedCoupons> operation() {
        return CouponOperations.RECLAIM_MANY;
    }

    @Override
    public boolean gathers() {
        return true;
    }

    @Override
    public List<Outcome<ReclaimedCoupons>> decide(List<Request<ReclaimCoupons>> requests, Instant now) {
        var desk = ports.desk();
        var ids = new HashSet<CouponId>();
        requests.forEach(request -> ids.addAll(request.command().coupons()));
        desk.lockCoupons(ids);
        var outcomes = requests.stream().map(request -> decide(request, desk, now)).toList();
        desk.store();
        return outcomes;
    }

    private Outcome<ReclaimedCoupons> decide(Request<ReclaimCoupons> request, Desk desk, Instant now) {
        var coupons = request.command().coupons();
        var subject = Subject.of("coupons", request.id(), Viewers.ofCaller(request.caller()));
        var malformed = ListInput.distinct("coupon_ids", coupons, MAX);
        if (!malformed.isEmpty()) {
            return Outcome.refused(malformed, subject);
        }
        return tiers.of(request.caller(), request.command().indirectPartner(), now)
                .fold(tier -> each(coupons, tier, subject, desk, now), refusals -> Outcome.refused(refusals, subject));
    }

    private static Outcome<ReclaimedCoupons> each(List<CouponId> coupons, Tier tier, Subject subject, Desk desk,
                                                  Instant now) {
        var reclaimed = new ArrayList<ReclaimedCoupon>();
        var rejected = new ArrayList<ReclaimedCoupons.Rejected>();
        var effects = Effects.none();
        var changes = new Changes();
        for (var id : coupons) {
            var visible = desk.coupon(id).filter(tier::issued);
            var decision = CouponReclaim.reclaim(id, visible, false, desk, now);
            if (!decision.isGranted()) {
                rejected.add(new ReclaimedCoupons.Rejected(id, decision.refusals()));
                continue;
            }
            var change = decision.orThrow();
            CouponAudit.coupon(changes, visible.orElseThrow(), change.coupon());
            desk.change(change, now);
            effects = effects.and(CouponReclaim.effects(change));
            reclaimed.add(new ReclaimedCoupon(id, change.coupon().quota(), change.returned()));
        }
        return Outcome.granted(new ReclaimedCoupons(reclaimed, rejected), subject.with(Map.of(
                "reclaimed", String.valueOf(reclaimed.size()), "rejected", String.valueOf(rejected.size()))).changed(changes), effects);
    }
}
