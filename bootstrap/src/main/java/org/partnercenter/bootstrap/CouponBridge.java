package org.partnercenter.bootstrap;

import org.partnercenter.application.coupon.CouponChanged;
import org.partnercenter.application.coupon.CouponModule;
import org.partnercenter.application.coupon.CouponOperations;
import org.partnercenter.application.coupon.OrderCoupons;
import org.partnercenter.application.coupon.RefundCoupon;
import org.partnercenter.application.coupon.ReleaseCoupon;
import org.partnercenter.application.coupon.UseCoupon;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.order.pay.OfferedCoupon;
import org.partnercenter.application.order.pay.PayCoupons;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.DiscountKind;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.pay.HeldCoupon;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Coupons, as orders see and use them. Product coupons pay for no order here. */
final class CouponBridge implements PayCoupons {

    private static final Map<CouponType, DiscountKind> KINDS = new EnumMap<>(Map.of(CouponType.VOUCHER, DiscountKind.VOUCHER,
            CouponType.CASH, DiscountKind.CASH_COUPON, CouponType.DISCOUNT, DiscountKind.DISCOUNT_COUPON));

    private final OrderCoupons coupons;
    private final NeighbourCommands<UseCoupon, CouponChanged> uses;
    private final NeighbourCommands<ReleaseCoupon, CouponChanged> releases;
    private final NeighbourCommands<RefundCoupon, CouponChanged> refunds;

    CouponBridge(CouponModule module) {
        coupons = module.forOrders();
        uses = NeighbourCommands.of(module.useCases(), CouponOperations.USE);
        releases = NeighbourCommands.of(module.useCases(), CouponOperations.RELEASE);
        refunds = NeighbourCommands.of(module.useCases(), CouponOperations.REFUND);
    }

    @Override
    public Map<String, HeldCoupon> lock(PartyId customer, Collection<String> ids, OrderId order, Instant now) {
        var found = new HashMap<String, HeldCoupon>();
        coupons.lock(customer, ids.stream().map(CouponId::new).toList()).forEach((id, coupon) ->
                held(coupon, order, now).ifPresent(held -> found.put(id.value(), held)));
        return found;
    }

    @Override
    public List<OfferedCoupon> held(PartyId customer, OrderId order, Instant now, int limit) {
        return coupons.available(customer, now, limit).stream().flatMap(coupon -> held(coupon, order, now).map(held ->
                new OfferedCoupon(held, coupon.faceValue(), coupon.validity(), coupon.createdAt(), coupon.lastUsedAt())).stream()).toList();
    }

    private static Optional<HeldCoupon> held(Coupon coupon, OrderId order, Instant now) {
        return Optional.ofNullable(KINDS.get(coupon.type())).map(kind -> new HeldCoupon(coupon.id().value(), kind, coupon.balance(),
                coupon.useLimits().stream().map(limit -> new HeldCoupon.Limit(limit.key(), limit.value1(), limit.value2())).toList(),
                OrderCoupons.obstacles(coupon, theirs(order), now)));
    }

    private static org.partnercenter.domain.coupon.OrderId theirs(OrderId order) {
        return new org.partnercenter.domain.coupon.OrderId(order.value());
    }

    @Override
    public Effects use(List<Use> parts, Request<?> cause, Instant now) {
        return Effects.all(uses.decide(parts.stream().map(use -> new NeighbourCommands.Caused<>(cause, new UseCoupon(
                new CouponId(use.coupon()), theirs(use.order()), use.amount()))).toList(), now).stream().map(Decision::orThrow).toList());
    }

    @Override
    public Effects release(PartyId customer, Set<OrderId> orders, Request<?> cause, Instant now) {
        var held = coupons.heldFor(customer, orders.stream().map(CouponBridge::theirs).toList());
        return held.isEmpty() ? Effects.none() : Effects.all(releases.decide(held.entrySet().stream().map(each -> new NeighbourCommands.Caused<>(
                cause, new ReleaseCoupon(each.getKey(), each.getValue()))).toList(), now).stream().filter(Decision::isGranted)
                .map(Decision::orThrow).toList());
    }

    @Override
    public List<Decision<Effects>> refund(List<Back> backs, Instant now) {
        return refunds.decide(backs.stream().map(back -> new NeighbourCommands.Caused<>(back.cause(), new RefundCoupon(
                new CouponId(back.use().coupon()), theirs(back.use().order()), back.use().amount(), Optional.empty()))).toList(), now);
    }
}
