package org.partnercenter.domain.benefit.fh;

import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.InvoiceTransition;
import org.partnercenter.domain.benefit.PaymentRule;
import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

/** The life of a quarterly payment application (rulebook 2.1). */
public enum PaymentTransition implements Transition<BenefitStatus, BenefitEvent> {
    SUBMITTED(null, BenefitEvent.SUBMIT, BenefitStatus.UNDER_REVIEW, PaymentRule.PAY_01),
    APPROVED(BenefitStatus.UNDER_REVIEW, BenefitEvent.APPROVE, BenefitStatus.APPROVED, PaymentRule.PAY_08),
    REJECTED(BenefitStatus.UNDER_REVIEW, BenefitEvent.REJECT, BenefitStatus.REJECTED, PaymentRule.PAY_08),
    RESUBMITTED(BenefitStatus.REJECTED, BenefitEvent.SUBMIT, BenefitStatus.UNDER_REVIEW, PaymentRule.PAY_07),
    INVOICED(BenefitStatus.APPROVED, BenefitEvent.ENTER_INVOICES, BenefitStatus.INVOICE_UNDER_REVIEW, PaymentRule.PAY_09);

    public static final Transitions<BenefitStatus, BenefitEvent> TABLE = Transitions.of(values()).and(InvoiceTransition.TABLE);

    private final BenefitStatus from;
    private final BenefitEvent event;
    private final BenefitStatus to;
    private final Rule rule;

    PaymentTransition(BenefitStatus from, BenefitEvent event, BenefitStatus to, Rule rule) {
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
