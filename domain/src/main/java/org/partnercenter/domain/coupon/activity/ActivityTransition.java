package org.partnercenter.domain.coupon.activity;

import static org.partnercenter.domain.coupon.activity.ActivityStatus.APPROVED;
import static org.partnercenter.domain.coupon.activity.ActivityStatus.DELETED;
import static org.partnercenter.domain.coupon.activity.ActivityStatus.DRAFT;
import static org.partnercenter.domain.coupon.activity.ActivityStatus.PROCESSING;
import static org.partnercenter.domain.coupon.activity.ActivityStatus.REJECTED;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

/** The life of an activity voucher (CPN-60). A copy is a draft of its own, and leaves what it was copied from as it is. */
public enum ActivityTransition implements Transition<ActivityStatus, ActivityEvent> {
    CREATED(null, ActivityEvent.CREATE, DRAFT),
    DRAFT_EDITED(DRAFT, ActivityEvent.EDIT, DRAFT),
    DRAFT_DELETED(DRAFT, ActivityEvent.DELETE, DELETED),
    SUBMITTED(DRAFT, ActivityEvent.SUBMIT, PROCESSING),
    WITHDRAWN(PROCESSING, ActivityEvent.WITHDRAW, DRAFT),
    COPIED_IN_REVIEW(PROCESSING, ActivityEvent.COPY, PROCESSING),
    PASSED(PROCESSING, ActivityEvent.APPROVE, APPROVED),
    TURNED_DOWN(PROCESSING, ActivityEvent.REJECT, REJECTED),
    COPIED_LATER(APPROVED, ActivityEvent.COPY, APPROVED),
    REJECTED_EDITED(REJECTED, ActivityEvent.EDIT, DRAFT),
    REJECTED_DELETED(REJECTED, ActivityEvent.DELETE, DELETED);

    public static final Transitions<ActivityStatus, ActivityEvent> TABLE = Transitions.of(values());

    private final ActivityStatus from;
    private final ActivityEvent event;
    private final ActivityStatus to;

    ActivityTransition(ActivityStatus from, ActivityEvent event, ActivityStatus to) {
        this.from = from;
        this.event = event;
        this.to = to;
    }

    @Override
    public ActivityStatus from() {
        return from;
    }

    @Override
    public ActivityEvent event() {
        return event;
    }

    @Override
    public ActivityStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return ActivityRule.CPN_60;
    }
}
