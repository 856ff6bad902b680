package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What those who pay orders ask about coupons. */
public final class OrderCoupons {

    private static final CouponReads.Horizon ALL = new CouponReads.Horizon(Optional.empty(), Optional.empty(), false, false);

    private final CouponPorts ports;

    OrderCoupons(CouponPorts ports) {
        this.ports = ports;
    }

    /** Locks those of the coupons that the holder has, until the end of the running transaction. */
    public Map<CouponId, Coupon> lock(PartyId holder, Collection<CouponId> ids) {
        var held = new HashMap<>(ports.coupons().lock(ids));
        held.values().removeIf(coupon -> !coupon.holder().equals(holder));
        return held;
    }

    /** Which of the holder's coupons these orders hold, and for which of them. */
    public Map<CouponId, OrderId> heldFor(PartyId holder, Collection<OrderId> orders) {
        return ports.coupons().heldFor(holder, orders);
    }

    /** What the holder has and can use, newest first. @param limit coupons at most */
    public List<Coupon> available(PartyId holder, Instant now, int limit) {
        var filter = new HeldCouponFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(CouponStatus.AVAILABLE), TimeRange.any(), Optional.empty());
        return ports.reads().held(holder, filter, ALL, now, new PageRequest(0, limit, Optional.empty(), false)).items();
    }

    /** Why the order could use nothing of the coupon now; empty if it could. */
    public static List<Refusal> obstacles(Coupon coupon, OrderId order, Instant now) {
        return coupon.use(order, Money.ofMinor(1, coupon.balance().currency()), now).refusals();
    }
}
