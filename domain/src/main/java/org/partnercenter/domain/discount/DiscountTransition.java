package org.partnercenter.domain.discount;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

import static org.partnercenter.domain.discount.DiscountRule.EXD_02;
import static org.partnercenter.domain.discount.DiscountRule.EXD_03;
import static org.partnercenter.domain.discount.DiscountRule.EXD_04;
import static org.partnercenter.domain.discount.DiscountRule.EXD_05;
import static org.partnercenter.domain.discount.DiscountRule.EXD_06;
import static org.partnercenter.domain.discount.DiscountRule.EXD_07;
import static org.partnercenter.domain.discount.DiscountRule.EXD_08;
import static org.partnercenter.domain.discount.DiscountRule.EXD_09;
import static org.partnercenter.domain.discount.DiscountStatus.APPROVED;
import static org.partnercenter.domain.discount.DiscountStatus.DELETED;
import static org.partnercenter.domain.discount.DiscountStatus.DRAFT;
import static org.partnercenter.domain.discount.DiscountStatus.EFFECTIVE;
import static org.partnercenter.domain.discount.DiscountStatus.EXPIRED;
import static org.partnercenter.domain.discount.DiscountStatus.INVALIDATED;
import static org.partnercenter.domain.discount.DiscountStatus.MANUAL_REVIEW;
import static org.partnercenter.domain.discount.DiscountStatus.PENDING_EFFECT;
import static org.partnercenter.domain.discount.DiscountStatus.REJECTED;
import static org.partnercenter.domain.discount.DiscountStatus.WITHDRAWN;

/** The life of an exclusive discount (rulebook 7.3). */
public enum DiscountTransition implements Transition<DiscountStatus, DiscountEvent> {
    SAVED(null, DiscountEvent.SAVE, DRAFT, EXD_02),
    PASSED(null, DiscountEvent.PASS, APPROVED, EXD_04),
    REQUESTED(null, DiscountEvent.REQUEST, MANUAL_REVIEW, EXD_04),
    DRAFT_EDITED(DRAFT, DiscountEvent.EDIT, DRAFT, EXD_02),
    DRAFT_PASSED(DRAFT, DiscountEvent.PASS, APPROVED, EXD_04),
    DRAFT_REQUESTED(DRAFT, DiscountEvent.REQUEST, MANUAL_REVIEW, EXD_04),
    DRAFT_DELETED(DRAFT, DiscountEvent.DELETE, DELETED, EXD_09),
    ALLOWED(MANUAL_REVIEW, DiscountEvent.APPROVE, APPROVED, EXD_05),
    TURNED_DOWN(MANUAL_REVIEW, DiscountEvent.REJECT, REJECTED, EXD_05),
    TAKEN_BACK(MANUAL_REVIEW, DiscountEvent.WITHDRAW, WITHDRAWN, EXD_08),
    LOST_IN_REVIEW(MANUAL_REVIEW, DiscountEvent.LOSE_CUSTOMER, WITHDRAWN, EXD_06),
    REJECTED_EDITED(REJECTED, DiscountEvent.EDIT, REJECTED, EXD_07),
    PASSED_AGAIN(REJECTED, DiscountEvent.PASS, APPROVED, EXD_07),
    REQUESTED_AGAIN(REJECTED, DiscountEvent.REQUEST, MANUAL_REVIEW, EXD_07),
    SCHEDULED(APPROVED, DiscountEvent.SCHEDULE, PENDING_EFFECT, EXD_03),
    BEGUN(PENDING_EFFECT, DiscountEvent.BEGIN, EFFECTIVE, EXD_03),
    DELETED_BEFORE(PENDING_EFFECT, DiscountEvent.DELETE, DELETED, EXD_09),
    LOST_BEFORE(PENDING_EFFECT, DiscountEvent.LOSE_CUSTOMER, DELETED, EXD_06),
    ENDED(EFFECTIVE, DiscountEvent.RUN_OUT, EXPIRED, EXD_03),
    STOPPED(EFFECTIVE, DiscountEvent.INVALIDATE, INVALIDATED, EXD_09),
    LOST(EFFECTIVE, DiscountEvent.LOSE_CUSTOMER, INVALIDATED, EXD_06);

    public static final Transitions<DiscountStatus, DiscountEvent> TABLE = Transitions.of(values());

    private final DiscountStatus from;
    private final DiscountEvent event;
    private final DiscountStatus to;
    private final Rule rule;

    DiscountTransition(DiscountStatus from, DiscountEvent event, DiscountStatus to, Rule rule) {
        this.from = from;
        this.event = event;
        this.to = to;
        this.rule = rule;
    }

    @Override
    public DiscountStatus from() {
        return from;
    }

    @Override
    public DiscountEvent event() {
        return event;
    }

    @Override
    public DiscountStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
