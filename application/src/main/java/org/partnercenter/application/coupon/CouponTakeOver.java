package org.partnercenter.application.coupon;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.CouponRefusal;
import org.partnercenter.domain.coupon.CouponTakeover;
import org.partnercenter.domain.coupon.Recipient;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

/** Takes over coupons of an existing estate. Their customers have heard of them already: nobody is notified. */
final class CouponTakeOver implements UseCase<TakeOverCoupon, CouponChanged> {

    private final CouponPorts ports;

    CouponTakeOver(CouponPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<TakeOverCoupon, CouponChanged> operation() {
        return CouponOperations.TAKE_OVER;
    }

    @Override
    public List<Outcome<CouponChanged>> decide(List<Request<TakeOverCoupon>> requests, Instant now) {
        var desk = ports.desk();
        var commands = requests.stream().map(Request::command).toList();
        var standings = ports.customers().of(commands.stream().map(TakeOverCoupon::customer).collect(Collectors.toSet()), now);
        desk.lockQuotas(commands.stream().map(TakeOverCoupon::quota).collect(Collectors.toSet()));
        desk.lockCouponsOnly(commands.stream().map(TakeOverCoupon::coupon).collect(Collectors.toSet()));
        var taken = new HashSet<CouponId>();
        var outcomes = commands.stream().map(command -> decide(command, desk, standings, taken, now)).toList();
        desk.store();
        return outcomes;
    }

    private static Outcome<CouponChanged> decide(TakeOverCoupon command, Desk desk, Map<PartyId, CustomerStandings.Standing> standings,
                                                 Set<CouponId> taken, Instant now) {
        var quota = desk.quota(command.quota());
        var subject = Subject.of("coupon", command.coupon().value(), quota.map(CouponNews::viewers).orElse(Viewers.none()));
        if (quota.isEmpty()) {
            return Outcome.refused(List.of(CouponRefusal.QUOTA_UNFIT.refusal("quota_id", command.quota())), subject);
        }
        boolean isTaken = taken.contains(command.coupon()) || desk.coupon(command.coupon()).isPresent();
        var takeover = new CouponTakeover(command.coupon(), recipient(command.customer(), standings, quota.get()), command.faceValue(),
                command.balance(), command.from(), command.until(), command.memo());
        Decision<CouponTakeover.Taken> decision = takeover.decide(quota.get(), isTaken, now);
        return decision.fold(granted -> {
            taken.add(command.coupon());
            return granted(granted, quota.get(), subject, desk);
        }, refusals -> Outcome.refused(refusals, subject));
    }

    private static Outcome<CouponChanged> granted(CouponTakeover.Taken taken, CouponQuota before, Subject subject, Desk desk) {
        var coupon = taken.coupon();
        desk.change(taken.quota());
        desk.add(coupon);
        var changes = CouponAudit.madeCoupon(CouponAudit.quota(new Changes(), before, taken.quota()), coupon);
        return Outcome.granted(new CouponChanged(coupon.id(), coupon.status(), coupon.balance(), Optional.empty(),
                        Money.zero(coupon.balance().currency())),
                subject.changed(changes), Effects.of(taken.transfers().stream()
                        .map(transfer -> CouponNews.posting(transfer, coupon, Optional.empty(), coupon.memo())).toList(),
                        List.of(CouponNews.issued(coupon))));
    }

    private static Recipient recipient(PartyId customer, Map<PartyId, CustomerStandings.Standing> standings, CouponQuota quota) {
        var standing = standings.get(customer);
        if (standing == null || !standing.partner().equals(quota.partner()) || !standing.reseller().equals(quota.reseller())) {
            return Recipient.stranger(customer);
        }
        return new Recipient(customer, Recipient.Tie.OWN, Optional.of(standing.type()), standing.first(), standing.financeMaster(),
                standing.cashCouponAllowed());
    }
}
