package org.partnercenter.domain.opportunity;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

import static org.partnercenter.domain.opportunity.OpportunityRule.HO_02;
import static org.partnercenter.domain.opportunity.OpportunityRule.HO_03;
import static org.partnercenter.domain.opportunity.OpportunityRule.HO_04;
import static org.partnercenter.domain.opportunity.OpportunityRule.HO_05;
import static org.partnercenter.domain.opportunity.OpportunityRule.OPP_01;
import static org.partnercenter.domain.opportunity.OpportunityRule.OPP_05;
import static org.partnercenter.domain.opportunity.OpportunityRule.OPP_07;
import static org.partnercenter.domain.opportunity.OpportunityRule.OPP_08;
import static org.partnercenter.domain.opportunity.OpportunityRule.OPP_09;
import static org.partnercenter.domain.opportunity.OpportunityRule.OPP_10;
import static org.partnercenter.domain.opportunity.OpportunityRule.OPP_12;
import static org.partnercenter.domain.opportunity.OpportunityRule.OPP_14;
import static org.partnercenter.domain.opportunity.OpportunityRule.OPP_16;
import static org.partnercenter.domain.opportunity.OpportunityStatus.ACCEPTED;
import static org.partnercenter.domain.opportunity.OpportunityStatus.CANCELLED;
import static org.partnercenter.domain.opportunity.OpportunityStatus.CLOSED_LOST;
import static org.partnercenter.domain.opportunity.OpportunityStatus.CREATED;
import static org.partnercenter.domain.opportunity.OpportunityStatus.DECLINED;
import static org.partnercenter.domain.opportunity.OpportunityStatus.DELIVERED;
import static org.partnercenter.domain.opportunity.OpportunityStatus.DISCARDED;
import static org.partnercenter.domain.opportunity.OpportunityStatus.DRAFT;
import static org.partnercenter.domain.opportunity.OpportunityStatus.IN_PROGRESS;
import static org.partnercenter.domain.opportunity.OpportunityStatus.PENDING_ACCEPTANCE;
import static org.partnercenter.domain.opportunity.OpportunityStatus.REJECTED;
import static org.partnercenter.domain.opportunity.OpportunityStatus.REVIEWING;
import static org.partnercenter.domain.opportunity.OpportunityStatus.SIGNED;
import static org.partnercenter.domain.opportunity.OpportunityStatus.VALIDATED;
import static org.partnercenter.domain.opportunity.OpportunityStatus.VALIDATING;

/** The life of a shared opportunity (rulebook, incentives, 4.3). */
public enum OpportunityTransition implements Transition<OpportunityStatus, OpportunityEvent> {
    DRAWN_UP(null, OpportunityEvent.DRAW_UP, DRAFT, OPP_01),
    EDITED(DRAFT, OpportunityEvent.EDIT, DRAFT, OPP_01),
    THROWN_AWAY(DRAFT, OpportunityEvent.DISCARD, DISCARDED, OPP_01),
    SUBMITTED(DRAFT, OpportunityEvent.SUBMIT, REVIEWING, OPP_01),
    APPROVED(REVIEWING, OpportunityEvent.APPROVE, VALIDATING, OPP_05),
    TURNED_DOWN(REVIEWING, OpportunityEvent.REJECT, REJECTED, OPP_05),
    LATE_IN_REVIEW(REVIEWING, OpportunityEvent.LOSE_TO_ANOTHER, REJECTED, OPP_08),
    FOUND_VALID(VALIDATING, OpportunityEvent.VALIDATE, VALIDATED, OPP_08),
    FOUND_INVALID(VALIDATING, OpportunityEvent.REJECT, REJECTED, OPP_07),
    LATE_IN_VALIDATION(VALIDATING, OpportunityEvent.LOSE_TO_ANOTHER, REJECTED, OPP_08),
    LEFT_UNDECIDED(VALIDATING, OpportunityEvent.EXPIRE, REJECTED, OPP_09),
    COPIED(REJECTED, OpportunityEvent.COPY, REJECTED, OPP_01),
    ENTERED(null, OpportunityEvent.ENTER, CREATED, HO_05),
    SHARED(CREATED, OpportunityEvent.SHARE, PENDING_ACCEPTANCE, HO_05),
    SHARED_ANEW(DECLINED, OpportunityEvent.SHARE, PENDING_ACCEPTANCE, HO_05),
    TAKEN(PENDING_ACCEPTANCE, OpportunityEvent.ACCEPT, ACCEPTED, HO_02),
    NOT_TAKEN(PENDING_ACCEPTANCE, OpportunityEvent.DECLINE, DECLINED, HO_03),
    NOT_ANSWERED(PENDING_ACCEPTANCE, OpportunityEvent.EXPIRE, DECLINED, HO_02),
    OFFERING_CHANGED_IN_REVIEW(REVIEWING, OpportunityEvent.CHANGE_OFFERINGS, REVIEWING, OPP_12),
    OFFERING_CHANGED_IN_VALIDATION(VALIDATING, OpportunityEvent.CHANGE_OFFERINGS, VALIDATING, OPP_12),
    OFFERING_CHANGED_WHEN_VALID(VALIDATED, OpportunityEvent.CHANGE_OFFERINGS, VALIDATED, OPP_12),
    OFFERING_CHANGED_WHEN_ACCEPTED(ACCEPTED, OpportunityEvent.CHANGE_OFFERINGS, ACCEPTED, OPP_12),
    OFFERING_CHANGED_IN_PROGRESS(IN_PROGRESS, OpportunityEvent.CHANGE_OFFERINGS, IN_PROGRESS, OPP_12),
    BEGUN(VALIDATED, OpportunityEvent.UPDATE, IN_PROGRESS, OPP_14),
    BEGUN_WHEN_ACCEPTED(ACCEPTED, OpportunityEvent.UPDATE, IN_PROGRESS, HO_04),
    UPDATED(IN_PROGRESS, OpportunityEvent.UPDATE, IN_PROGRESS, OPP_14),
    WON(IN_PROGRESS, OpportunityEvent.SIGN, SIGNED, OPP_16),
    UPDATED_WHEN_SIGNED(SIGNED, OpportunityEvent.UPDATE, SIGNED, HO_04),
    FULFILLED(SIGNED, OpportunityEvent.DELIVER, DELIVERED, OPP_16),
    LOST(IN_PROGRESS, OpportunityEvent.LOSE, CLOSED_LOST, OPP_16),
    CANCELLED_IN_VALIDATION(VALIDATING, OpportunityEvent.CANCEL, CANCELLED, OPP_10),
    CANCELLED_WHEN_VALID(VALIDATED, OpportunityEvent.CANCEL, CANCELLED, OPP_10),
    CANCELLED_BEFORE_SHARING(CREATED, OpportunityEvent.CANCEL, CANCELLED, OPP_10),
    CANCELLED_UNANSWERED(PENDING_ACCEPTANCE, OpportunityEvent.CANCEL, CANCELLED, OPP_10),
    CANCELLED_WHEN_ACCEPTED(ACCEPTED, OpportunityEvent.CANCEL, CANCELLED, OPP_10),
    CANCELLED_WHEN_DECLINED(DECLINED, OpportunityEvent.CANCEL, CANCELLED, OPP_10),
    CANCELLED_IN_PROGRESS(IN_PROGRESS, OpportunityEvent.CANCEL, CANCELLED, OPP_10);

    public static final Transitions<OpportunityStatus, OpportunityEvent> TABLE = Transitions.of(values());

    private final OpportunityStatus from;
    private final OpportunityEvent event;
    private final OpportunityStatus to;
    private final Rule rule;

    OpportunityTransition(OpportunityStatus from, OpportunityEvent event, OpportunityStatus to, Rule rule) {
        this.from = from;
        this.event = event;
        this.to = to;
        this.rule = rule;
    }

    @Override
    public OpportunityStatus from() {
        return from;
    }

    @Override
    public OpportunityEvent event() {
        return event;
    }

    @Override
    public OpportunityStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
