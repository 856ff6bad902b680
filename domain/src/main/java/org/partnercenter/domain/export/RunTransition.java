package org.partnercenter.domain.export;

import static org.partnercenter.domain.export.RunStatus.DELIVERED;
import static org.partnercenter.domain.export.RunStatus.FAILED;
import static org.partnercenter.domain.export.RunStatus.WAITING;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

/** The life of one file of a regular delivery (ORD-14). */
public enum RunTransition implements Transition<RunStatus, RunEvent> {
    FELL_DUE(null, RunEvent.FALL_DUE, WAITING),
    HANDED_OVER(WAITING, RunEvent.DELIVER, DELIVERED),
    TRIED_AGAIN(WAITING, RunEvent.TRY_AGAIN, WAITING),
    GIVEN_UP(WAITING, RunEvent.GIVE_UP, FAILED);

    public static final Transitions<RunStatus, RunEvent> TABLE = Transitions.of(values());

    /** How often a file is tried. */
    public static final int MAX_ATTEMPTS = 5;

    private final RunStatus from;
    private final RunEvent event;
    private final RunStatus to;

    RunTransition(RunStatus from, RunEvent event, RunStatus to) {
        this.from = from;
        this.event = event;
        this.to = to;
    }

    @Override
    public RunStatus from() {
        return from;
    }

    @Override
    public RunEvent event() {
        return event;
    }

    @Override
    public RunStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return ExportRule.ORD_14;
    }
}
