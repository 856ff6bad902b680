package org.partnercenter.domain.incentive.reconcile;

import org.partnercenter.domain.incentive.IncentiveRule;
import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

import static org.partnercenter.domain.incentive.reconcile.DisputeStatus.ACCEPTED;
import static org.partnercenter.domain.incentive.reconcile.DisputeStatus.DECLINED;
import static org.partnercenter.domain.incentive.reconcile.DisputeStatus.OPEN;
import static org.partnercenter.domain.incentive.reconcile.DisputeStatus.WITHDRAWN;

/** The life of an objection: the vendor's operations answer it, unless the partner takes it back. */
public enum DisputeTransition implements Transition<DisputeStatus, DisputeEvent> {
    RAISED(null, DisputeEvent.RAISE, OPEN),
    AGREED(OPEN, DisputeEvent.ACCEPT, ACCEPTED),
    TURNED_DOWN(OPEN, DisputeEvent.DECLINE, DECLINED),
    TAKEN_BACK(OPEN, DisputeEvent.WITHDRAW, WITHDRAWN);

    public static final Transitions<DisputeStatus, DisputeEvent> TABLE = Transitions.of(values());

    private final DisputeStatus from;
    private final DisputeEvent event;
    private final DisputeStatus to;

    DisputeTransition(DisputeStatus from, DisputeEvent event, DisputeStatus to) {
        this.from = from;
        this.event = event;
        this.to = to;
    }

    @Override
    public DisputeStatus from() {
        return from;
    }

    @Override
    public DisputeEvent event() {
        return event;
    }

    @Override
    public DisputeStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return IncentiveRule.INC_13;
    }
}
