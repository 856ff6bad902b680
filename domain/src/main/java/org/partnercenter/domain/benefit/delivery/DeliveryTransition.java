package org.partnercenter.domain.benefit.delivery;

import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.InvoiceTransition;
import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

/** The life of a supported project (rulebook 2.5): registered, delivered, accepted, paid for. */
public enum DeliveryTransition implements Transition<BenefitStatus, BenefitEvent> {
    KEPT(null, BenefitEvent.SAVE, BenefitStatus.DRAFT, DeliveryRule.DCS_01),
    KEPT_AGAIN(BenefitStatus.DRAFT, BenefitEvent.SAVE, BenefitStatus.DRAFT, DeliveryRule.DCS_01),
    THROWN_AWAY(BenefitStatus.DRAFT, BenefitEvent.DELETE, BenefitStatus.DELETED, DeliveryRule.DCS_01),
    REGISTERED_AT_ONCE(null, BenefitEvent.SUBMIT, BenefitStatus.FIRST_REVIEW, DeliveryRule.DCS_01),
    REGISTERED(BenefitStatus.DRAFT, BenefitEvent.SUBMIT, BenefitStatus.FIRST_REVIEW, DeliveryRule.DCS_01),
    AMENDED(BenefitStatus.FIRST_REVIEW, BenefitEvent.AMEND, BenefitStatus.FIRST_REVIEW, DeliveryRule.DCS_01),
    RECALLED(BenefitStatus.FIRST_REVIEW, BenefitEvent.RECALL, BenefitStatus.DRAFT, DeliveryRule.DCS_01),
    TRACKED(BenefitStatus.FIRST_REVIEW, BenefitEvent.APPROVE, BenefitStatus.TRACKING, DeliveryRule.DCS_01),
    NOT_REGISTERED(BenefitStatus.FIRST_REVIEW, BenefitEvent.REJECT, BenefitStatus.FIRST_REVIEW_REJECTED, DeliveryRule.DCS_01),
    REGISTERED_AGAIN(BenefitStatus.FIRST_REVIEW_REJECTED, BenefitEvent.SUBMIT, BenefitStatus.FIRST_REVIEW, DeliveryRule.DCS_01),
    GIVEN_UP(BenefitStatus.TRACKING, BenefitEvent.CANCEL, BenefitStatus.CANCELLED, DeliveryRule.DCS_01),
    DELIVERED(BenefitStatus.TRACKING, BenefitEvent.REQUEST_ACCEPTANCE, BenefitStatus.ACCEPTANCE_UNDER_REVIEW, DeliveryRule.DCS_01),
    ACCEPTED(BenefitStatus.ACCEPTANCE_UNDER_REVIEW, BenefitEvent.APPROVE, BenefitStatus.ACCEPTANCE_PASSED, DeliveryRule.DCS_01),
    NOT_ACCEPTED(BenefitStatus.ACCEPTANCE_UNDER_REVIEW, BenefitEvent.REJECT, BenefitStatus.ACCEPTANCE_REJECTED, DeliveryRule.DCS_01),
    DELIVERED_AGAIN(BenefitStatus.ACCEPTANCE_REJECTED, BenefitEvent.REQUEST_ACCEPTANCE, BenefitStatus.ACCEPTANCE_UNDER_REVIEW, DeliveryRule.DCS_01),
    GIVEN_UP_UNACCEPTED(BenefitStatus.ACCEPTANCE_REJECTED, BenefitEvent.CANCEL, BenefitStatus.CANCELLED, DeliveryRule.DCS_01),
    PAYMENT_REQUESTED(BenefitStatus.ACCEPTANCE_PASSED, BenefitEvent.REQUEST_PAYMENT, BenefitStatus.UNDER_REVIEW, DeliveryRule.DCS_01),
    PAYMENT_APPROVED(BenefitStatus.UNDER_REVIEW, BenefitEvent.APPROVE, BenefitStatus.APPROVED, DeliveryRule.DCS_01),
    PAYMENT_REJECTED(BenefitStatus.UNDER_REVIEW, BenefitEvent.REJECT, BenefitStatus.REJECTED, DeliveryRule.DCS_01),
    PAYMENT_REQUESTED_AGAIN(BenefitStatus.REJECTED, BenefitEvent.REQUEST_PAYMENT, BenefitStatus.UNDER_REVIEW, DeliveryRule.DCS_01),
    INVOICED(BenefitStatus.APPROVED, BenefitEvent.ENTER_INVOICES, BenefitStatus.INVOICE_UNDER_REVIEW, DeliveryRule.DCS_01);

    public static final Transitions<BenefitStatus, BenefitEvent> TABLE = Transitions.of(values()).and(InvoiceTransition.TABLE);

    private final BenefitStatus from;
    private final BenefitEvent event;
    private final BenefitStatus to;
    private final Rule rule;

    DeliveryTransition(BenefitStatus from, BenefitEvent event, BenefitStatus to, Rule rule) {
        this.from = from;
        this.event = event;
        this.to = to;
        this.rule = rule;
    }

    @Override
    public BenefitStatus from() {
        return from;
    }

    @Override
    public BenefitEvent event() {
        return event;
    }

    @Override
    public BenefitStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
