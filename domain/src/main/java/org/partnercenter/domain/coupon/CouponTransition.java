package org.partnercenter.domain.coupon;

import static org.partnercenter.domain.coupon.CouponStatus.AVAILABLE;
import static org.partnercenter.domain.coupon.CouponStatus.EXPIRED;
import static org.partnercenter.domain.coupon.CouponStatus.RECLAIMED;
import static org.partnercenter.domain.coupon.CouponStatus.USED;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

/** The life of a coupon (rulebook 3.4). Partner coupons need no activation: they are issued available. */
public enum CouponTransition implements Transition<CouponStatus, CouponEvent> {
    ISSUED(null, CouponEvent.ISSUE, AVAILABLE, CouponRule.CPN_04),
    HELD(AVAILABLE, CouponEvent.HOLD, AVAILABLE, CouponRule.CPN_25),
    HOLD_RELEASED(AVAILABLE, CouponEvent.RELEASE, AVAILABLE, CouponRule.CPN_25),
    USED_IN_PART(AVAILABLE, CouponEvent.USE, AVAILABLE, CouponRule.CPN_15),
    USED_UP(AVAILABLE, CouponEvent.USE_UP, USED, CouponRule.CPN_15),
    RECLAIMED_BY_HAND(AVAILABLE, CouponEvent.RECLAIM, RECLAIMED, CouponRule.CPN_20),
    RECLAIMED_BY_SYSTEM(AVAILABLE, CouponEvent.RECLAIM_BY_SYSTEM, RECLAIMED, CouponRule.CPN_30),
    EXPIRED_IN_TIME(AVAILABLE, CouponEvent.EXPIRE, EXPIRED, CouponRule.CPN_31),
    REFUNDED_AFTER_USE_UP(USED, CouponEvent.REFUND, AVAILABLE, CouponRule.CPN_40),
    REFUNDED_IN_PART(AVAILABLE, CouponEvent.REFUND, AVAILABLE, CouponRule.CPN_40),
    REFUNDED_AFTER_EXPIRY(EXPIRED, CouponEvent.REFUND, EXPIRED, CouponRule.CPN_42);

    public static final Transitions<CouponStatus, CouponEvent> TABLE = Transitions.of(values());

    private final CouponStatus from;
    private final CouponEvent event;
    private final CouponStatus to;
    private final Rule rule;

    CouponTransition(CouponStatus from, CouponEvent event, CouponStatus to, Rule rule) {
        this.from = from;
        this.event = event;
        this.to = to;
        this.rule = rule;
    }

    @Override
    public CouponStatus from() {
        return from;
    }

    @Override
    public CouponEvent event() {
        return event;
    }

    @Override
    public CouponStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
