package org.partnercenter.domain.invoice;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

import static org.partnercenter.domain.invoice.InvoiceRule.INV_01;
import static org.partnercenter.domain.invoice.InvoiceRule.INV_06;
import static org.partnercenter.domain.invoice.InvoiceRule.INV_12;
import static org.partnercenter.domain.invoice.InvoiceRule.INV_13;
import static org.partnercenter.domain.invoice.InvoiceRule.INV_14;
import static org.partnercenter.domain.invoice.InvoiceRule.INV_17;
import static org.partnercenter.domain.invoice.InvoiceStatus.AWAITING_RECEIPT;
import static org.partnercenter.domain.invoice.InvoiceStatus.CANCELLED;
import static org.partnercenter.domain.invoice.InvoiceStatus.CANCELLING;
import static org.partnercenter.domain.invoice.InvoiceStatus.DELETED;
import static org.partnercenter.domain.invoice.InvoiceStatus.DRAFT;
import static org.partnercenter.domain.invoice.InvoiceStatus.ISSUED;
import static org.partnercenter.domain.invoice.InvoiceStatus.ISSUING;
import static org.partnercenter.domain.invoice.InvoiceStatus.ISSUING_CANCEL_FAILED;
import static org.partnercenter.domain.invoice.InvoiceStatus.PENDING_REVIEW;
import static org.partnercenter.domain.invoice.InvoiceStatus.REJECTED;
import static org.partnercenter.domain.invoice.InvoiceStatus.RETURNED;
import static org.partnercenter.domain.invoice.InvoiceStatus.RETURNING;
import static org.partnercenter.domain.invoice.InvoiceStatus.RETURN_REJECTED;

/** The life of an invoice request (rulebook 3.3). */
public enum InvoiceTransition implements Transition<InvoiceStatus, InvoiceEvent> {
    SUBMITTED(null, InvoiceEvent.SUBMIT, PENDING_REVIEW, INV_01),
    APPROVED(PENDING_REVIEW, InvoiceEvent.APPROVE, ISSUING, INV_06),
    TURNED_DOWN(PENDING_REVIEW, InvoiceEvent.REJECT, REJECTED, INV_06),
    SENT_BACK(PENDING_REVIEW, InvoiceEvent.SEND_BACK, DRAFT, INV_12),
    CANCELLED_AT_ONCE(PENDING_REVIEW, InvoiceEvent.CANCEL, CANCELLED, INV_12),
    WITHDRAWAL_ASKED(PENDING_REVIEW, InvoiceEvent.ASK_WITHDRAWAL, PENDING_REVIEW, INV_12),
    WITHDRAWN(PENDING_REVIEW, InvoiceEvent.WITHDRAW, CANCELLED, INV_12),
    CANCEL_ASKED(ISSUING, InvoiceEvent.ASK_CANCEL, CANCELLING, INV_06),
    CANCEL_ACCEPTED(CANCELLING, InvoiceEvent.ACCEPT_CANCEL, CANCELLED, INV_06),
    CANCEL_REFUSED(CANCELLING, InvoiceEvent.REFUSE_CANCEL, ISSUING_CANCEL_FAILED, INV_06),
    ISSUED_AT_ONCE(ISSUING, InvoiceEvent.ISSUE, ISSUED, INV_06),
    MAILED(ISSUING, InvoiceEvent.MAIL, AWAITING_RECEIPT, INV_06),
    MAILED_ALL_THE_SAME(ISSUING_CANCEL_FAILED, InvoiceEvent.MAIL, AWAITING_RECEIPT, INV_06),
    RECEIVED(AWAITING_RECEIPT, InvoiceEvent.CONFIRM, ISSUED, INV_17),
    TAKEN_FOR_RECEIVED(AWAITING_RECEIPT, InvoiceEvent.LAPSE, ISSUED, INV_17),
    RETURN_ASKED(ISSUED, InvoiceEvent.REQUEST_RETURN, RETURNING, INV_13),
    RETURN_ASKED_AGAIN(RETURN_REJECTED, InvoiceEvent.REQUEST_RETURN, RETURNING, INV_13),
    RED_LETTER_SENT(RETURNING, InvoiceEvent.SEND_RED_LETTER, RETURNING, INV_14),
    RED_LETTER_ACCEPTED(RETURNING, InvoiceEvent.CONFIRM_RED_LETTER, RETURNING, INV_14),
    RETURN_DONE(RETURNING, InvoiceEvent.ACCEPT_RETURN, RETURNED, INV_13),
    RETURN_TURNED_DOWN(RETURNING, InvoiceEvent.REFUSE_RETURN, RETURN_REJECTED, INV_13),
    HANDED_IN_AGAIN(DRAFT, InvoiceEvent.EDIT, PENDING_REVIEW, INV_12),
    DRAFT_DELETED(DRAFT, InvoiceEvent.DELETE, DELETED, INV_12),
    CANCELLED_DELETED(CANCELLED, InvoiceEvent.DELETE, DELETED, INV_12),
    REJECTED_DELETED(REJECTED, InvoiceEvent.DELETE, DELETED, INV_12),
    CANCELLED_AND_AGAIN(CANCELLED, InvoiceEvent.AGAIN, CANCELLED, INV_12),
    REJECTED_AND_AGAIN(REJECTED, InvoiceEvent.AGAIN, REJECTED, INV_12),
    RETURNED_AND_AGAIN(RETURNED, InvoiceEvent.AGAIN, RETURNED, INV_13);

    public static final Transitions<InvoiceStatus, InvoiceEvent> TABLE = Transitions.of(values());

    private final InvoiceStatus from;
    private final InvoiceEvent event;
    private final InvoiceStatus to;
    private final Rule rule;

    InvoiceTransition(InvoiceStatus from, InvoiceEvent event, InvoiceStatus to, Rule rule) {
        this.from = from;
        this.event = event;
        this.to = to;
        this.rule = rule;
    }

    @Override
    public InvoiceStatus from() {
        return from;
    }

    @Override
    public InvoiceEvent event() {
        return event;
    }

    @Override
    public InvoiceStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
