package org.partnercenter.domain.benefit.fh;

import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.PaymentRule;
import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

/** The life of a monthly application (rulebook 2.1). That a month is finalised follows from it, see {@link PaymentGate}. */
public enum FhMonthTransition implements Transition<BenefitStatus, BenefitEvent> {
    KEPT(null, BenefitEvent.SAVE, BenefitStatus.DRAFT, FhRule.FH_04),
    KEPT_AGAIN(BenefitStatus.DRAFT, BenefitEvent.SAVE, BenefitStatus.DRAFT, FhRule.FH_04),
    THROWN_AWAY(BenefitStatus.DRAFT, BenefitEvent.DELETE, BenefitStatus.DELETED, FhRule.FH_04),
    SUBMITTED_AT_ONCE(null, BenefitEvent.SUBMIT, BenefitStatus.FIRST_REVIEW, FhRule.FH_04),
    SUBMITTED(BenefitStatus.DRAFT, BenefitEvent.SUBMIT, BenefitStatus.FIRST_REVIEW, FhRule.FH_04),
    AMENDED(BenefitStatus.FIRST_REVIEW, BenefitEvent.AMEND, BenefitStatus.FIRST_REVIEW, FhRule.FH_04),
    RECALLED(BenefitStatus.FIRST_REVIEW, BenefitEvent.RECALL, BenefitStatus.DRAFT, FhRule.FH_04),
    PASSED(BenefitStatus.FIRST_REVIEW, BenefitEvent.APPROVE, BenefitStatus.FIRST_REVIEW_PASSED, PaymentRule.PAY_04),
    REJECTED(BenefitStatus.FIRST_REVIEW, BenefitEvent.REJECT, BenefitStatus.FIRST_REVIEW_REJECTED, FhRule.FH_06),
    RESUBMITTED(BenefitStatus.FIRST_REVIEW_REJECTED, BenefitEvent.SUBMIT, BenefitStatus.FIRST_REVIEW, FhRule.FH_06),
    STAFF_CHANGED(BenefitStatus.FIRST_REVIEW_PASSED, BenefitEvent.AMEND, BenefitStatus.FIRST_REVIEW, FhRule.FH_09);

    public static final Transitions<BenefitStatus, BenefitEvent> TABLE = Transitions.of(values());

    private final BenefitStatus from;
    private final BenefitEvent event;
    private final BenefitStatus to;
    private final Rule rule;

    FhMonthTransition(BenefitStatus from, BenefitEvent event, BenefitStatus to, Rule rule) {
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
