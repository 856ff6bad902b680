package org.partnercenter.domain.coupon;

import static org.partnercenter.domain.coupon.QuotaStatus.ADJUSTING;
import static org.partnercenter.domain.coupon.QuotaStatus.FROZEN;
import static org.partnercenter.domain.coupon.QuotaStatus.INVALID;
import static org.partnercenter.domain.coupon.QuotaStatus.NORMAL;
import static org.partnercenter.domain.coupon.QuotaStatus.RECLAIMED;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

/** The life of a quota (rulebook 3.3). */
public enum QuotaTransition implements Transition<QuotaStatus, QuotaEvent> {
    GRANTED(null, QuotaEvent.GRANT, NORMAL, CouponRule.QTA_01),
    ISSUED_FROM(NORMAL, QuotaEvent.ISSUE, NORMAL, CouponRule.QTA_02),
    PASSED_ON(NORMAL, QuotaEvent.PASS_ON, NORMAL, CouponRule.QTA_04),
    ADJUSTING_BEGUN(NORMAL, QuotaEvent.BEGIN_ADJUSTING, ADJUSTING, CouponRule.QTA_03),
    ADJUSTING_DONE(ADJUSTING, QuotaEvent.FINISH_ADJUSTING, NORMAL, CouponRule.QTA_03),
    FROZEN_BY_PLATFORM(NORMAL, QuotaEvent.FREEZE, FROZEN, CouponRule.QTA_02),
    UNFROZEN_BY_PLATFORM(FROZEN, QuotaEvent.UNFREEZE, NORMAL, CouponRule.QTA_02),
    INVALIDATED(NORMAL, QuotaEvent.INVALIDATE, INVALID, CouponRule.QTA_02),
    INVALIDATED_WHILE_ADJUSTING(ADJUSTING, QuotaEvent.INVALIDATE, INVALID, CouponRule.QTA_02),
    INVALIDATED_WHILE_FROZEN(FROZEN, QuotaEvent.INVALIDATE, INVALID, CouponRule.QTA_02),
    EXPIRED(NORMAL, QuotaEvent.EXPIRE, INVALID, CouponRule.QTA_02),
    EXPIRED_WHILE_ADJUSTING(ADJUSTING, QuotaEvent.EXPIRE, INVALID, CouponRule.QTA_02),
    EXPIRED_WHILE_FROZEN(FROZEN, QuotaEvent.EXPIRE, INVALID, CouponRule.QTA_02),
    RECLAIMED_BY_DISTRIBUTOR(NORMAL, QuotaEvent.RECLAIM, RECLAIMED, CouponRule.QTA_07);

    public static final Transitions<QuotaStatus, QuotaEvent> TABLE = Transitions.of(values());

    private final QuotaStatus from;
    private final QuotaEvent event;
    private final QuotaStatus to;
    private final Rule rule;

    QuotaTransition(QuotaStatus from, QuotaEvent event, QuotaStatus to, Rule rule) {
        this.from = from;
        this.event = event;
        this.to = to;
        this.rule = rule;
    }

    @Override
    public QuotaStatus from() {
        return from;
    }

    @Override
    public QuotaEvent event() {
        return event;
    }

    @Override
    public QuotaStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
