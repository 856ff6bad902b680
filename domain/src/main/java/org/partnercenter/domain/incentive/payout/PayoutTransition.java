package org.partnercenter.domain.incentive.payout;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

import static org.partnercenter.domain.incentive.payout.PayoutRule.INC_21;
import static org.partnercenter.domain.incentive.payout.PayoutRule.INC_22;
import static org.partnercenter.domain.incentive.payout.PayoutRule.INC_23;
import static org.partnercenter.domain.incentive.payout.PayoutStatus.APPROVING;
import static org.partnercenter.domain.incentive.payout.PayoutStatus.COMPLETED;
import static org.partnercenter.domain.incentive.payout.PayoutStatus.COMPLETED_WITH_ERROR;
import static org.partnercenter.domain.incentive.payout.PayoutStatus.INVOICE_REJECTED;
import static org.partnercenter.domain.incentive.payout.PayoutStatus.INVOICE_UNDER_REVIEW;
import static org.partnercenter.domain.incentive.payout.PayoutStatus.ORDER_CREATE_FAILED;
import static org.partnercenter.domain.incentive.payout.PayoutStatus.PAYING;
import static org.partnercenter.domain.incentive.payout.PayoutStatus.PROCESSING;
import static org.partnercenter.domain.incentive.payout.PayoutStatus.REJECTED;
import static org.partnercenter.domain.incentive.payout.PayoutStatus.TO_INVOICE;
import static org.partnercenter.domain.kernel.invoicing.InvoicingRule.PIN_04;
import static org.partnercenter.domain.kernel.invoicing.InvoicingRule.PIN_08;

/** The life of a payout order (rulebook 1.4). Forms without an invoice go from processing to payment at once. */
public enum PayoutTransition implements Transition<PayoutStatus, PayoutEvent> {
    SUBMITTED(null, PayoutEvent.SUBMIT, PROCESSING, INC_23),
    NOT_CREATED(PROCESSING, PayoutEvent.FAIL_CREATION, ORDER_CREATE_FAILED, INC_23),
    CREATED_AFTER_ALL(ORDER_CREATE_FAILED, PayoutEvent.RETRY, PROCESSING, INC_23),
    INVOICE_AWAITED(PROCESSING, PayoutEvent.PROCESS, TO_INVOICE, INC_21),
    PAID_OUT(PROCESSING, PayoutEvent.PAY_OUT, PAYING, INC_21),
    INVOICED(TO_INVOICE, PayoutEvent.INVOICE, INVOICE_UNDER_REVIEW, PIN_04),
    INVOICED_AGAIN(INVOICE_REJECTED, PayoutEvent.INVOICE, INVOICE_UNDER_REVIEW, PIN_08),
    INVOICE_PASSED(INVOICE_UNDER_REVIEW, PayoutEvent.PASS_INVOICE, APPROVING, PIN_08),
    INVOICE_TURNED_DOWN(INVOICE_UNDER_REVIEW, PayoutEvent.REJECT_INVOICE, INVOICE_REJECTED, PIN_08),
    APPROVED(APPROVING, PayoutEvent.APPROVE, PAYING, INC_22),
    STARTED(PAYING, PayoutEvent.START_PAYMENT, PAYING, INC_22),
    PAID(PAYING, PayoutEvent.PAY, COMPLETED, INC_22),
    NOT_PAID(PAYING, PayoutEvent.FAIL_PAYMENT, COMPLETED_WITH_ERROR, INC_22),
    PAID_AGAIN(COMPLETED_WITH_ERROR, PayoutEvent.RETRY, PAYING, INC_22),
    TURNED_DOWN_EARLY(PROCESSING, PayoutEvent.REJECT, REJECTED, INC_22),
    NEVER_CREATED(ORDER_CREATE_FAILED, PayoutEvent.REJECT, REJECTED, INC_22),
    TURNED_DOWN_UNINVOICED(TO_INVOICE, PayoutEvent.REJECT, REJECTED, INC_22),
    TURNED_DOWN_IN_REVIEW(INVOICE_UNDER_REVIEW, PayoutEvent.REJECT, REJECTED, INC_22),
    TURNED_DOWN_WITH_INVOICE(INVOICE_REJECTED, PayoutEvent.REJECT, REJECTED, INC_22),
    TURNED_DOWN(APPROVING, PayoutEvent.REJECT, REJECTED, INC_22),
    GIVEN_UP(COMPLETED_WITH_ERROR, PayoutEvent.REJECT, REJECTED, INC_22);

    public static final Transitions<PayoutStatus, PayoutEvent> TABLE = Transitions.of(values());

    private final PayoutStatus from;
    private final PayoutEvent event;
    private final PayoutStatus to;
    private final Rule rule;

    PayoutTransition(PayoutStatus from, PayoutEvent event, PayoutStatus to, Rule rule) {
        this.from = from;
        this.event = event;
        this.to = to;
        this.rule = rule;
    }

    @Override
    public PayoutStatus from() {
        return from;
    }

    @Override
    public PayoutEvent event() {
        return event;
    }

    @Override
    public PayoutStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
