package org.partnercenter.domain.benefit.competency;

import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.InvoiceTransition;
import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

/** The life of an application for a label (rulebook 2.2). */
public enum CompetencyTransition implements Transition<BenefitStatus, BenefitEvent> {
    KEPT(null, BenefitEvent.SAVE, BenefitStatus.DRAFT, CompetencyRule.CII_01),
    KEPT_AGAIN(BenefitStatus.DRAFT, BenefitEvent.SAVE, BenefitStatus.DRAFT, CompetencyRule.CII_01),
    THROWN_AWAY(BenefitStatus.DRAFT, BenefitEvent.DELETE, BenefitStatus.DELETED, CompetencyRule.CII_01),
    SUBMITTED_AT_ONCE(null, BenefitEvent.SUBMIT, BenefitStatus.UNDER_REVIEW, CompetencyRule.CII_01),
    SUBMITTED(BenefitStatus.DRAFT, BenefitEvent.SUBMIT, BenefitStatus.UNDER_REVIEW, CompetencyRule.CII_01),
    CANCELLED(BenefitStatus.UNDER_REVIEW, BenefitEvent.CANCEL, BenefitStatus.CANCELLED, CompetencyRule.CII_05),
    EDITED(BenefitStatus.CANCELLED, BenefitEvent.SAVE, BenefitStatus.DRAFT, CompetencyRule.CII_05),
    SUBMITTED_ANEW(BenefitStatus.CANCELLED, BenefitEvent.SUBMIT, BenefitStatus.UNDER_REVIEW, CompetencyRule.CII_05),
    DELETED(BenefitStatus.CANCELLED, BenefitEvent.DELETE, BenefitStatus.DELETED, CompetencyRule.CII_05),
    PASSED(BenefitStatus.UNDER_REVIEW, BenefitEvent.APPROVE, BenefitStatus.APPROVED, CompetencyRule.CII_06),
    REJECTED(BenefitStatus.UNDER_REVIEW, BenefitEvent.REJECT, BenefitStatus.REJECTED, CompetencyRule.CII_05),
    RESUBMITTED(BenefitStatus.REJECTED, BenefitEvent.SUBMIT, BenefitStatus.UNDER_REVIEW, CompetencyRule.CII_05),
    ENDED_IN_REVIEW(BenefitStatus.UNDER_REVIEW, BenefitEvent.EXPIRE, BenefitStatus.VOID, CompetencyRule.CII_04),
    ENDED(BenefitStatus.REJECTED, BenefitEvent.EXPIRE, BenefitStatus.VOID, CompetencyRule.CII_04),
    INVOICED(BenefitStatus.APPROVED, BenefitEvent.ENTER_INVOICES, BenefitStatus.INVOICE_UNDER_REVIEW, CompetencyRule.CII_06);

    public static final Transitions<BenefitStatus, BenefitEvent> TABLE = Transitions.of(values()).and(InvoiceTransition.TABLE);

    private final BenefitStatus from;
    private final BenefitEvent event;
    private final BenefitStatus to;
    private final Rule rule;

    CompetencyTransition(BenefitStatus from, BenefitEvent event, BenefitStatus to, Rule rule) {
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
