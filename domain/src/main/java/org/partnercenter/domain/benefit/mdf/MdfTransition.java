package org.partnercenter.domain.benefit.mdf;

import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.InvoiceTransition;
import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

/** The life of a use of the fund (rulebook 2.3): applied for, done, reimbursed. */
public enum MdfTransition implements Transition<BenefitStatus, BenefitEvent> {
    KEPT(null, BenefitEvent.SAVE, BenefitStatus.DRAFT, MdfRule.MDF_01),
    KEPT_AGAIN(BenefitStatus.DRAFT, BenefitEvent.SAVE, BenefitStatus.DRAFT, MdfRule.MDF_01),
    THROWN_AWAY(BenefitStatus.DRAFT, BenefitEvent.DELETE, BenefitStatus.DELETED, MdfRule.MDF_01),
    SUBMITTED_AT_ONCE(null, BenefitEvent.SUBMIT, BenefitStatus.USE_UNDER_REVIEW, MdfRule.MDF_01),
    SUBMITTED(BenefitStatus.DRAFT, BenefitEvent.SUBMIT, BenefitStatus.USE_UNDER_REVIEW, MdfRule.MDF_01),
    AMENDED(BenefitStatus.USE_UNDER_REVIEW, BenefitEvent.AMEND, BenefitStatus.USE_UNDER_REVIEW, MdfRule.MDF_01),
    PASSED(BenefitStatus.USE_UNDER_REVIEW, BenefitEvent.APPROVE, BenefitStatus.USE_APPROVED, MdfRule.MDF_02),
    REJECTED(BenefitStatus.USE_UNDER_REVIEW, BenefitEvent.REJECT, BenefitStatus.USE_REJECTED, MdfRule.MDF_02),
    RESUBMITTED(BenefitStatus.USE_REJECTED, BenefitEvent.SUBMIT, BenefitStatus.USE_UNDER_REVIEW, MdfRule.MDF_01),
    PLAN_CHANGED(BenefitStatus.USE_APPROVED, BenefitEvent.AMEND, BenefitStatus.USE_UNDER_REVIEW, MdfRule.MDF_04),
    CANCELLED_IN_REVIEW(BenefitStatus.USE_UNDER_REVIEW, BenefitEvent.CANCEL, BenefitStatus.CANCELLED, MdfRule.MDF_03),
    CANCELLED(BenefitStatus.USE_APPROVED, BenefitEvent.CANCEL, BenefitStatus.CANCELLED, MdfRule.MDF_03),
    EDITED(BenefitStatus.CANCELLED, BenefitEvent.SAVE, BenefitStatus.DRAFT, MdfRule.MDF_03),
    SUBMITTED_ANEW(BenefitStatus.CANCELLED, BenefitEvent.SUBMIT, BenefitStatus.USE_UNDER_REVIEW, MdfRule.MDF_03),
    DELETED(BenefitStatus.CANCELLED, BenefitEvent.DELETE, BenefitStatus.DELETED, MdfRule.MDF_03),
    CLAIMED(BenefitStatus.USE_APPROVED, BenefitEvent.CLAIM, BenefitStatus.REIMBURSE_UNDER_REVIEW, MdfRule.MDF_06),
    CLAIM_PASSED(BenefitStatus.REIMBURSE_UNDER_REVIEW, BenefitEvent.APPROVE, BenefitStatus.REIMBURSE_APPROVED, MdfRule.MDF_08),
    CLAIM_REJECTED(BenefitStatus.REIMBURSE_UNDER_REVIEW, BenefitEvent.REJECT, BenefitStatus.REIMBURSE_REJECTED, MdfRule.MDF_06),
    CLAIMED_AGAIN(BenefitStatus.REIMBURSE_REJECTED, BenefitEvent.CLAIM, BenefitStatus.REIMBURSE_UNDER_REVIEW, MdfRule.MDF_06),
    INVOICED(BenefitStatus.REIMBURSE_APPROVED, BenefitEvent.ENTER_INVOICES, BenefitStatus.INVOICE_UNDER_REVIEW, MdfRule.MDF_09);

    public static final Transitions<BenefitStatus, BenefitEvent> TABLE = Transitions.of(values()).and(InvoiceTransition.TABLE);

    private final BenefitStatus from;
    private final BenefitEvent event;
    private final BenefitStatus to;
    private final Rule rule;

    MdfTransition(BenefitStatus from, BenefitEvent event, BenefitStatus to, Rule rule) {
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
