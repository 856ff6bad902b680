package org.partnercenter.domain.benefit;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

import static org.partnercenter.domain.benefit.PaymentRule.PAY_09;
import static org.partnercenter.domain.benefit.PaymentRule.PAY_11;

/** How applications that are to be paid end, in every programme: once the partner has entered its invoices (rulebook 2.1). */
public enum InvoiceTransition implements Transition<BenefitStatus, BenefitEvent> {
    INVOICES_PASSED(BenefitStatus.INVOICE_UNDER_REVIEW, BenefitEvent.APPROVE, BenefitStatus.TO_BE_PAID, PAY_09),
    INVOICES_REJECTED(BenefitStatus.INVOICE_UNDER_REVIEW, BenefitEvent.REJECT, BenefitStatus.INVOICE_REJECTED, PAY_11),
    INVOICES_CORRECTED(BenefitStatus.INVOICE_REJECTED, BenefitEvent.ENTER_INVOICES, BenefitStatus.INVOICE_UNDER_REVIEW, PAY_11),
    PAID(BenefitStatus.TO_BE_PAID, BenefitEvent.PAY, BenefitStatus.PAID, PAY_09);

    public static final Transitions<BenefitStatus, BenefitEvent> TABLE = Transitions.of(values());

    private final BenefitStatus from;
    private final BenefitEvent event;
    private final BenefitStatus to;
    private final Rule rule;

    InvoiceTransition(BenefitStatus from, BenefitEvent event, BenefitStatus to, Rule rule) {
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
