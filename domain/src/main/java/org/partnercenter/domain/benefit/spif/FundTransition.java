package org.partnercenter.domain.benefit.spif;

import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

/** The life of the fund of a quarter (rulebook 2.4): no invoice, but a receipt of the people it was for. */
public enum FundTransition implements Transition<BenefitStatus, BenefitEvent> {
    MADE(null, BenefitEvent.GENERATE, BenefitStatus.GENERATED, SpifRule.SPIF_02),
    CHECKED(BenefitStatus.GENERATED, BenefitEvent.SAVE, BenefitStatus.GENERATED, SpifRule.SPIF_02),
    DECLINED(BenefitStatus.GENERATED, BenefitEvent.CANCEL, BenefitStatus.CANCELLED, SpifRule.SPIF_02),
    SUBMITTED(BenefitStatus.GENERATED, BenefitEvent.SUBMIT, BenefitStatus.UNDER_REVIEW, SpifRule.SPIF_02),
    RECALLED(BenefitStatus.UNDER_REVIEW, BenefitEvent.RECALL, BenefitStatus.GENERATED, SpifRule.SPIF_02),
    PASSED(BenefitStatus.UNDER_REVIEW, BenefitEvent.APPROVE, BenefitStatus.APPROVED, SpifRule.SPIF_03),
    REJECTED(BenefitStatus.UNDER_REVIEW, BenefitEvent.REJECT, BenefitStatus.REJECTED, SpifRule.SPIF_03),
    SUBMITTED_AGAIN(BenefitStatus.REJECTED, BenefitEvent.SUBMIT, BenefitStatus.UNDER_REVIEW, SpifRule.SPIF_03),
    PAID(BenefitStatus.APPROVED, BenefitEvent.PAY, BenefitStatus.PAID, SpifRule.SPIF_03),
    DISTRIBUTED(BenefitStatus.PAID, BenefitEvent.SUBMIT_RECEIPT, BenefitStatus.RECEIPT_UNDER_REVIEW, SpifRule.SPIF_03),
    RECEIPT_PASSED(BenefitStatus.RECEIPT_UNDER_REVIEW, BenefitEvent.APPROVE, BenefitStatus.RECEIPT_ACCEPTED, SpifRule.SPIF_03),
    RECEIPT_FAILED(BenefitStatus.RECEIPT_UNDER_REVIEW, BenefitEvent.REJECT, BenefitStatus.RECEIPT_REJECTED, SpifRule.SPIF_03),
    DISTRIBUTED_AGAIN(BenefitStatus.RECEIPT_REJECTED, BenefitEvent.SUBMIT_RECEIPT, BenefitStatus.RECEIPT_UNDER_REVIEW, SpifRule.SPIF_03);

    public static final Transitions<BenefitStatus, BenefitEvent> TABLE = Transitions.of(values());

    private final BenefitStatus from;
    private final BenefitEvent event;
    private final BenefitStatus to;
    private final Rule rule;

    FundTransition(BenefitStatus from, BenefitEvent event, BenefitStatus to, Rule rule) {
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
