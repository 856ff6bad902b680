package org.partnercenter.domain.bill;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

/** The life of a cycle (BIL-06): it begins with its month, and what is closed stays so. */
public enum BillCycleTransition implements Transition<BillCycleStatus, BillCycleEvent> {
    BEGUN(null, BillCycleEvent.BEGIN, BillCycleStatus.OPEN),
    CLOSED(BillCycleStatus.OPEN, BillCycleEvent.CLOSE, BillCycleStatus.CLOSED);

    public static final Transitions<BillCycleStatus, BillCycleEvent> TABLE = Transitions.of(values());

    private final BillCycleStatus from;
    private final BillCycleEvent event;
    private final BillCycleStatus to;

    BillCycleTransition(BillCycleStatus from, BillCycleEvent event, BillCycleStatus to) {
        this.from = from;
        this.event = event;
        this.to = to;
    }

    @Override
    public BillCycleStatus from() {
        return from;
    }

    @Override
    public BillCycleEvent event() {
        return event;
    }

    @Override
    public BillCycleStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return BillRule.BIL_06;
    }
}
