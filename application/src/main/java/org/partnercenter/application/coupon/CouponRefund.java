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
import org.partnercenter.domain.coupon.CouponRefusal;
import org.partnercenter.domain.coupon.RefundPeriod;
import org.partnercenter.domain.coupon.VoucherShare;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Returns what an order used of a coupon: to the holder, or to the partner when the holder has left (CPN-40…CPN-42). */
final class CouponRefund implements UseCase<RefundCoupon, CouponChanged> {

    private final CouponPorts ports;
    private final RefundPeriod period;

    CouponRefund(CouponPorts ports) {
        this.ports = ports;
        this.period = new RefundPeriod(RefundPeriod.DAYS, ports.siteZone());
    }

    @Override
    public Operation<RefundCoupon, CouponChanged> operation() {
        return CouponOperations.REFUND;
    }

    @Override
    public boolean gathers() {
        return true;
    }

    @Override
    public List<Outcome<CouponChanged>> decide(List<Request<RefundCoupon>> requests, Instant now) {
        var desk = ports.desk();
        var ids = requests.stream().map(request -> request.command().coupon()).collect(Collectors.toSet());
        desk.lockCoupons(ids);
        var uses = new HashMap<>(ports.coupons().uses(requests.stream().map(request -> key(request.command()))
                .collect(Collectors.toSet())));
        var holders = ids.stream().flatMap(id -> desk.coupon(id).stream()).filter(coupon -> coupon.associationType().isPresent())
                .map(Coupon::holder).collect(Collectors.toSet());
        var standings = holders.isEmpty() ? Map.<PartyId, CustomerStandings.Standing>of() : ports.customers().of(holders, now);
        var outcomes = requests.stream().map(request -> decide(request.command(), desk, uses, standings, now)).toList();
        desk.store();
        return outcomes;
    }

    private static Coupons.UseKey key(RefundCoupon command) {
        return new Coupons.UseKey(command.coupon(), command.order());
    }

    private Outcome<CouponChanged> decide(RefundCoupon command, Desk desk, Map<Coupons.UseKey, Coupon.Use> uses,
                                          Map<PartyId, CustomerStandings.Standing> standings, Instant now) {
        var found = desk.coupon(command.coupon());
        var subject = Subject.of("coupon", command.coupon().value(), found.map(CouponNews::viewers).orElse(Viewers.none()))
                .with(Map.of("order_id", command.order().value()));
        var malformed = malformed(command);
        if (malformed.any()) {
            return Outcome.refused(malformed.list(), subject);
        }
        if (found.isEmpty()) {
            return Outcome.refused(List.of(CouponRefusal.COUPON_NOT_FOUND.refusal("coupon_id", command.coupon())), subject);
        }
        var coupon = found.get();
        var use = Optional.ofNullable(uses.get(key(command)));
        var amount = amount(command, use);
        Decision<Coupon.Change> decision = amount.filter(Money::isZero).isPresent()
                ? Decision.granted(new Coupon.Change(coupon, List.of()))
                : coupon.refund(command.order(), amount.orElse(command.amount()), use, isStillAssociated(coupon, standings),
                        desk.homeOf(coupon, now), period, now);
        return decision.fold(change -> granted(command, amount.orElse(command.amount()), change, subject, desk, uses, now),
                refusals -> Outcome.refused(refusals, subject));
    }

    private static Refusals malformed(RefundCoupon command) {
        boolean beyondTotal = command.orderTotal().filter(total -> command.amount().isMoreThan(total)).isPresent();
        return new Refusals()
                .refuseIf(!command.amount().isPositive(), CommonRefusal.AMOUNT_NOT_POSITIVE.refusal("field", "amount"))
                .refuseIf(beyondTotal, CommonRefusal.FIELD_INVALID.refusal("field", "order_total"));
    }

    private static Optional<Money> amount(RefundCoupon command, Optional<Coupon.Use> use) {
        return command.orderTotal().isEmpty() ? Optional.of(command.amount())
                : use.map(known -> VoucherShare.of(known.used(), command.amount(), command.orderTotal().get()));
    }

    private static boolean isStillAssociated(Coupon coupon, Map<PartyId, CustomerStandings.Standing> standings) {
        var standing = standings.get(coupon.holder());
        return coupon.associationType().isEmpty()
                || standing != null && standing.partner().equals(coupon.partner()) && standing.reseller().equals(coupon.reseller());
    }

    private static Outcome<CouponChanged> granted(RefundCoupon command, Money amount, Coupon.Change change, Subject subject,
                                                  Desk desk, Map<Coupons.UseKey, Coupon.Use> uses, Instant now) {
        if (change.transfers().isEmpty()) {
            return Outcome.granted(CouponUse.result(change), subject, Effects.none());
        }
        var changes = CouponAudit.coupon(new Changes(), desk.coupon(change.coupon().id()).orElseThrow(), change.coupon());
        desk.change(change, now);
        uses.computeIfPresent(key(command), (key, use) -> use.left().equals(amount) ? null : use.afterReturning(amount));
        var order = command.order().value();
        return Outcome.granted(CouponUse.result(change), subject.changed(changes), Effects.of(
                CouponNews.postings(change, Optional.of(order)),
                List.of(CouponNews.happened("refunded", change.coupon(), amount, Map.of("order_id", order,
                        "to_partner", change.returned().toMajor().toPlainString())))));
    }
}
