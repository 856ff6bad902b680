package org.partnercenter.domain.benefit.fh;

import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

/** The life of the certificates with which a service partner reaches the entry threshold (FH-09). */
public enum EntryTransition implements Transition<BenefitStatus, BenefitEvent> {
    SUBMITTED(null, BenefitEvent.SUBMIT, BenefitStatus.UNDER_REVIEW, FhRule.FH_09),
    APPROVED(BenefitStatus.UNDER_REVIEW, BenefitEvent.APPROVE, BenefitStatus.APPROVED, FhRule.FH_09),
    REJECTED(BenefitStatus.UNDER_REVIEW, BenefitEvent.REJECT, BenefitStatus.REJECTED, FhRule.FH_09),
    RESUBMITTED(BenefitStatus.REJECTED, BenefitEvent.SUBMIT, BenefitStatus.UNDER_REVIEW, FhRule.FH_09),
    CANCELLED(BenefitStatus.REJECTED, BenefitEvent.CANCEL, BenefitStatus.CANCELLED, FhRule.FH_09);

    public static final Transitions<BenefitStatus, BenefitEvent> TABLE = Transitions.of(values());

    private final BenefitStatus from;
    private final BenefitEvent event;
    private final BenefitStatus to;
    private final Rule rule;

    EntryTransition(BenefitStatus from, BenefitEvent event, BenefitStatus to, Rule rule) {
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
