package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.domain.coupon.CouponRefusal;
import org.partnercenter.domain.coupon.Issuer;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes coupons back, one a command; the money returns to the quota it came from (CPN-20…CPN-27). */
final class CouponReclaim implements UseCase<ReclaimCoupon, ReclaimedCoupon> {

    private final CouponPorts ports;
    private final Tiers tiers;

    CouponReclaim(CouponPorts ports) {
        this.ports = ports;
        this.tiers = new Tiers(ports.resellers());
    }

    @Override
    public Operation<ReclaimCoupon, ReclaimedCoupon> operation() {
        return CouponOperations.RECLAIM;
    }

    @Override
    public boolean gathers() {
        return true;
    }

    @Override
    public List<Outcome<ReclaimedCoupon>> decide(List<Request<ReclaimCoupon>> requests, Instant now) {
        var desk = ports.desk();
        desk.lockCoupons(requests.stream().map(request -> request.command().coupon()).collect(Collectors.toSet()));
        var named = new HashSet<PartyId>();
        requests.forEach(request -> named.addAll(Tier.toLookUp(request.caller(), request.command().indirectPartner())));
        var resellers = tiers.standings(named, now);
        var outcomes = requests.stream().map(request -> decide(request, desk, resellers, now)).toList();
        desk.store();
        return outcomes;
    }

    private Outcome<ReclaimedCoupon> decide(Request<ReclaimCoupon> request, Desk desk,
                                            Map<PartyId, ResellerStandings.Standing> resellers, Instant now) {
        var command = request.command();
        boolean openApi = command.route() == Issuer.Route.OPEN_API;
        if (openApi && !CouponOperations.isOpenApiCaller(request.caller().kind())) {
            return Outcome.refused(List.of(CommonRefusal.CALLER_NOT_ALLOWED.refusal("kind", request.caller().kind())
                            .with("operation", operation().name())),
                    Subject.of("coupon", command.coupon().value(), Viewers.ofCaller(request.caller())));
        }
        var tier = Tier.of(request.caller(), command.indirectPartner(), resellers);
        var visible = tier.fold(known -> desk.coupon(command.coupon()).filter(known::issued), refusals -> Optional.<Coupon>empty());
        var viewers = visible.map(CouponNews::viewers).orElseGet(() -> Viewers.ofCaller(request.caller()));
        var subject = Subject.of("coupon", command.coupon().value(), viewers);
        return tier.flatMap(known -> reclaim(command.coupon(), visible, openApi, desk, now))
                .fold(change -> granted(visible.orElseThrow(), change, subject, desk, now),
                        refusals -> Outcome.refused(refusals, subject));
    }

    static Decision<Coupon.Change> reclaim(CouponId id, Optional<Coupon> visible, boolean openApi, Desk desk, Instant now) {
        return visible.map(coupon -> coupon.reclaim(openApi, desk.homeOf(coupon, now), now))
                .orElseGet(() -> Decision.refused(CouponRefusal.COUPON_NOT_FOUND.refusal("coupon_id", id)));
    }

    private static Outcome<ReclaimedCoupon> granted(Coupon before, Coupon.Change change, Subject subject, Desk desk,
                                                    Instant now) {
        var changes = CouponAudit.coupon(new Changes(), before, change.coupon());
        desk.change(change, now);
        return Outcome.granted(new ReclaimedCoupon(before.id(), before.quota(), change.returned()),
                subject.with(Map.of("reclaimed", change.returned().toMajor().toPlainString())).changed(changes), effects(change));
    }

    static Effects effects(Coupon.Change change) {
        return Effects.of(CouponNews.postings(change, Optional.empty()),
                List.of(CouponNews.reclaimed(change, CouponMovement.COUPON_RECLAIMED))).and(Effects.news(CouponNews.news(change)));
    }
}
