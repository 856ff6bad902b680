package org.partnercenter.domain.benefit.spif;

import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

/** The life of an enrolment (rulebook 2.4). */
public enum EnrolmentTransition implements Transition<BenefitStatus, BenefitEvent> {
    KEPT(null, BenefitEvent.SAVE, BenefitStatus.DRAFT, SpifRule.SPIF_01),
    KEPT_AGAIN(BenefitStatus.DRAFT, BenefitEvent.SAVE, BenefitStatus.DRAFT, SpifRule.SPIF_01),
    THROWN_AWAY(BenefitStatus.DRAFT, BenefitEvent.DELETE, BenefitStatus.DELETED, SpifRule.SPIF_01),
    SUBMITTED_AT_ONCE(null, BenefitEvent.SUBMIT, BenefitStatus.UNDER_REVIEW, SpifRule.SPIF_01),
    SUBMITTED(BenefitStatus.DRAFT, BenefitEvent.SUBMIT, BenefitStatus.UNDER_REVIEW, SpifRule.SPIF_01),
    AMENDED(BenefitStatus.UNDER_REVIEW, BenefitEvent.AMEND, BenefitStatus.UNDER_REVIEW, SpifRule.SPIF_01),
    RECALLED(BenefitStatus.UNDER_REVIEW, BenefitEvent.RECALL, BenefitStatus.DRAFT, SpifRule.SPIF_01),
    ENROLLED(BenefitStatus.UNDER_REVIEW, BenefitEvent.APPROVE, BenefitStatus.APPROVED, SpifRule.SPIF_01),
    REJECTED(BenefitStatus.UNDER_REVIEW, BenefitEvent.REJECT, BenefitStatus.REJECTED, SpifRule.SPIF_01),
    SUBMITTED_AGAIN(BenefitStatus.REJECTED, BenefitEvent.SUBMIT, BenefitStatus.UNDER_REVIEW, SpifRule.SPIF_01),
    LIST_CHANGED(BenefitStatus.APPROVED, BenefitEvent.AMEND, BenefitStatus.APPROVED, SpifRule.SPIF_01),
    LEFT(BenefitStatus.APPROVED, BenefitEvent.CANCEL, BenefitStatus.CANCELLED, SpifRule.SPIF_01);

    public static final Transitions<BenefitStatus, BenefitEvent> TABLE = Transitions.of(values());

    private final BenefitStatus from;
    private final BenefitEvent event;
    private final BenefitStatus to;
    private final Rule rule;

    EnrolmentTransition(BenefitStatus from, BenefitEvent event, BenefitStatus to, Rule rule) {
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
