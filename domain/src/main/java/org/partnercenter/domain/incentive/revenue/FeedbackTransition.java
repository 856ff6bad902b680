package org.partnercenter.domain.incentive.revenue;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

/** The life of a feedback (INC-05). Whoever is not content with the answer gives another one. */
public enum FeedbackTransition implements Transition<FeedbackStatus, FeedbackEvent> {
    RAISED(null, FeedbackEvent.RAISE, FeedbackStatus.OPEN),
    HANDLED(FeedbackStatus.OPEN, FeedbackEvent.ANSWER, FeedbackStatus.ANSWERED);

    public static final Transitions<FeedbackStatus, FeedbackEvent> TABLE = Transitions.of(values());

    private final FeedbackStatus from;
    private final FeedbackEvent event;
    private final FeedbackStatus to;

    FeedbackTransition(FeedbackStatus from, FeedbackEvent event, FeedbackStatus to) {
        this.from = from;
        this.event = event;
        this.to = to;
    }

    @Override
    public FeedbackStatus from() {
        return from;
    }

    @Override
    public FeedbackEvent event() {
        return event;
    }

    @Override
    public FeedbackStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return RevenueRule.INC_05;
    }
}
