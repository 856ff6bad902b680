package org.partnercenter.domain.customer.leave;

import org.partnercenter.domain.kernel.CommonRule;
import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

import static org.partnercenter.domain.customer.leave.ChangeRequestStatus.CLOSED;
import static org.partnercenter.domain.customer.leave.ChangeRequestStatus.COMPLETED;
import static org.partnercenter.domain.customer.leave.ChangeRequestStatus.EXPIRED;
import static org.partnercenter.domain.customer.leave.ChangeRequestStatus.PENDING_CUSTOMER;
import static org.partnercenter.domain.customer.leave.ChangeRequestStatus.PENDING_PARTNER;
import static org.partnercenter.domain.customer.leave.ChangeRequestStatus.REJECTED;
import static org.partnercenter.domain.customer.leave.ChangeRequestStatus.WITHDRAWN;

/** The life of a request to leave or to switch (rulebook section 2.4): who began does not decide, and who decides did not begin. */
public enum ChangeRequestTransition implements Transition<ChangeRequestStatus, ChangeRequestEvent> {
    SUBMITTED_BY_PARTNER(null, ChangeRequestEvent.PARTNER_SUBMITS, PENDING_CUSTOMER, LeaveRule.ASC_20),
    SUBMITTED_BY_CUSTOMER(null, ChangeRequestEvent.CUSTOMER_SUBMITS, PENDING_PARTNER, LeaveRule.ASC_25),
    APPROVED_BY_CUSTOMER(PENDING_CUSTOMER, ChangeRequestEvent.CUSTOMER_APPROVES, COMPLETED, CommonRule.COM_27),
    REJECTED_BY_CUSTOMER(PENDING_CUSTOMER, ChangeRequestEvent.CUSTOMER_REJECTS, REJECTED, CommonRule.COM_27),
    APPROVED_BY_PARTNER(PENDING_PARTNER, ChangeRequestEvent.PARTNER_APPROVES, COMPLETED, LeaveRule.ASC_20),
    REJECTED_BY_PARTNER(PENDING_PARTNER, ChangeRequestEvent.PARTNER_REJECTS, REJECTED, LeaveRule.ASC_20),
    WITHDRAWN_BY_PARTNER(PENDING_CUSTOMER, ChangeRequestEvent.PARTNER_WITHDRAWS, WITHDRAWN, LeaveRule.ASC_20),
    WITHDRAWN_BY_CUSTOMER(PENDING_PARTNER, ChangeRequestEvent.CUSTOMER_WITHDRAWS, WITHDRAWN, LeaveRule.ASC_25),
    UNANSWERED_BY_CUSTOMER(PENDING_CUSTOMER, ChangeRequestEvent.EXPIRE, EXPIRED, LeaveRule.ASC_21),
    UNANSWERED_BY_PARTNER(PENDING_PARTNER, ChangeRequestEvent.EXPIRE, EXPIRED, LeaveRule.ASC_25),
    CLOSED_BEFORE_CUSTOMER(PENDING_CUSTOMER, ChangeRequestEvent.ASSOCIATION_CHANGED, CLOSED, LeaveRule.ASC_34),
    CLOSED_BEFORE_PARTNER(PENDING_PARTNER, ChangeRequestEvent.ASSOCIATION_CHANGED, CLOSED, LeaveRule.ASC_34);

    public static final Transitions<ChangeRequestStatus, ChangeRequestEvent> TABLE = Transitions.of(values());

    private final ChangeRequestStatus from;
    private final ChangeRequestEvent event;
    private final ChangeRequestStatus to;
    private final Rule rule;

    ChangeRequestTransition(ChangeRequestStatus from, ChangeRequestEvent event, ChangeRequestStatus to, Rule rule) {
        this.from = from;
        this.event = event;
        this.to = to;
        this.rule = rule;
    }

    @Override
    public ChangeRequestStatus from() {
        return from;
    }

    @Override
    public ChangeRequestEvent event() {
        return event;
    }

    @Override
    public ChangeRequestStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
