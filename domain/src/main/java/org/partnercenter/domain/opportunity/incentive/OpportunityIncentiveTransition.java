package org.partnercenter.domain.opportunity.incentive;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

import static org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveRule.OPI_01;
import static org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveRule.OPI_07;
import static org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveStatus.COMPLETED;
import static org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveStatus.DISQUALIFIED;
import static org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveStatus.LAPSED;
import static org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveStatus.PUBLICISED_TO_CONFIRM;
import static org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveStatus.REJECTED;
import static org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveStatus.TO_REQUEST_PAYOUT;
import static org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveStatus.UNDER_REVIEW;

/** What applications for opportunity incentives go through (rulebook, incentives, 4.6). */
public enum OpportunityIncentiveTransition implements Transition<OpportunityIncentiveStatus, OpportunityIncentiveEvent> {
    APPLIED(null, OpportunityIncentiveEvent.APPLY, UNDER_REVIEW, OPI_01),
    APPLIED_AGAIN(REJECTED, OpportunityIncentiveEvent.RESUBMIT, UNDER_REVIEW, OPI_01),
    PUBLICISED(UNDER_REVIEW, OpportunityIncentiveEvent.APPROVE, PUBLICISED_TO_CONFIRM, OPI_01),
    TURNED_DOWN(UNDER_REVIEW, OpportunityIncentiveEvent.REJECT, REJECTED, OPI_01),
    FOUND_FRAUDULENT(UNDER_REVIEW, OpportunityIncentiveEvent.DISQUALIFY, DISQUALIFIED, OPI_07),
    FOUND_FRAUDULENT_LATER(REJECTED, OpportunityIncentiveEvent.DISQUALIFY, DISQUALIFIED, OPI_07),
    CONFIRMED(PUBLICISED_TO_CONFIRM, OpportunityIncentiveEvent.CONFIRM, TO_REQUEST_PAYOUT, OPI_01),
    CORRECTED(TO_REQUEST_PAYOUT, OpportunityIncentiveEvent.SEND_BACK, PUBLICISED_TO_CONFIRM, OPI_01),
    PAID(TO_REQUEST_PAYOUT, OpportunityIncentiveEvent.PAY, COMPLETED, OPI_01),
    NOT_CONFIRMED(PUBLICISED_TO_CONFIRM, OpportunityIncentiveEvent.LAPSE, LAPSED, OPI_01),
    NOT_REQUESTED(TO_REQUEST_PAYOUT, OpportunityIncentiveEvent.LAPSE, LAPSED, OPI_01);

    public static final Transitions<OpportunityIncentiveStatus, OpportunityIncentiveEvent> TABLE = Transitions.of(values());

    private final OpportunityIncentiveStatus from;
    private final OpportunityIncentiveEvent event;
    private final OpportunityIncentiveStatus to;
    private final Rule rule;

    OpportunityIncentiveTransition(OpportunityIncentiveStatus from, OpportunityIncentiveEvent event, OpportunityIncentiveStatus to, Rule rule) {
        this.from = from;
        this.event = event;
        this.to = to;
        this.rule = rule;
    }

    @Override
    public OpportunityIncentiveStatus from() {
        return from;
    }

    @Override
    public OpportunityIncentiveEvent event() {
        return event;
    }

    @Override
    public OpportunityIncentiveStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
