package org.partnercenter.domain.incentive.revenue;

import org.partnercenter.domain.incentive.IncentiveRule;
import org.partnercenter.domain.incentive.RevenueStatus;
import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

/** The life of a statement of revenue (INC-04). What is final stays so. */
public enum RevenueTransition implements Transition<RevenueStatus, RevenueEvent> {
    BEGUN(null, RevenueEvent.FORM, RevenueStatus.ESTIMATED),
    BEGUN_LATE(null, RevenueEvent.FORM_LATE, RevenueStatus.DRAFT),
    ENDED(RevenueStatus.ESTIMATED, RevenueEvent.END_MONTH, RevenueStatus.DRAFT),
    REVIEWED(RevenueStatus.DRAFT, RevenueEvent.FINALIZE, RevenueStatus.FINAL);

    public static final Transitions<RevenueStatus, RevenueEvent> TABLE = Transitions.of(values());

    private final RevenueStatus from;
    private final RevenueEvent event;
    private final RevenueStatus to;

    RevenueTransition(RevenueStatus from, RevenueEvent event, RevenueStatus to) {
        this.from = from;
        this.event = event;
        this.to = to;
    }

    @Override
    public RevenueStatus from() {
        return from;
    }

    @Override
    public RevenueEvent event() {
        return event;
    }

    @Override
    public RevenueStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return IncentiveRule.INC_04;
    }
}
