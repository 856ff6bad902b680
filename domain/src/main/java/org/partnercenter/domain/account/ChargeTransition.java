package org.partnercenter.domain.account;

import static org.partnercenter.domain.account.ChargeStatus.HELD;
import static org.partnercenter.domain.account.ChargeStatus.REFUNDED;
import static org.partnercenter.domain.account.ChargeStatus.RELEASED;
import static org.partnercenter.domain.account.ChargeStatus.SPENT;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

/** The life of the money for an order (ACC-01, ACC-12). */
public enum ChargeTransition implements Transition<ChargeStatus, ChargeEvent> {
    SET_ASIDE(null, ChargeEvent.HOLD, HELD, AccountRule.ACC_01),
    SPENT_AT_ONCE(null, ChargeEvent.SPEND, SPENT, AccountRule.ACC_12),
    SPENT_AS_HELD(HELD, ChargeEvent.SPEND, SPENT, AccountRule.ACC_12),
    SET_FREE(HELD, ChargeEvent.RELEASE, RELEASED, AccountRule.ACC_01),
    SET_ASIDE_AGAIN(RELEASED, ChargeEvent.HOLD, HELD, AccountRule.ACC_01),
    SPENT_AFTER_ALL(RELEASED, ChargeEvent.SPEND, SPENT, AccountRule.ACC_12),
    PARTLY_REFUNDED(SPENT, ChargeEvent.REFUND, SPENT, AccountRule.ACC_12),
    WHOLLY_REFUNDED(SPENT, ChargeEvent.REFUND_REST, REFUNDED, AccountRule.ACC_12);

    public static final Transitions<ChargeStatus, ChargeEvent> TABLE = Transitions.of(values());

    private final ChargeStatus from;
    private final ChargeEvent event;
    private final ChargeStatus to;
    private final Rule rule;

    ChargeTransition(ChargeStatus from, ChargeEvent event, ChargeStatus to, Rule rule) {
        this.from = from;
        this.event = event;
        this.to = to;
        this.rule = rule;
    }

    @Override
    public ChargeStatus from() {
        return from;
    }

    @Override
    public ChargeEvent event() {
        return event;
    }

    @Override
    public ChargeStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
