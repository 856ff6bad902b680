package org.partnercenter.domain.incentive;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

import static org.partnercenter.domain.incentive.IncentiveBillStatus.ESTIMATED;
import static org.partnercenter.domain.incentive.IncentiveBillStatus.ISSUED;
import static org.partnercenter.domain.incentive.IncentiveBillStatus.ISSUING;
import static org.partnercenter.domain.incentive.IncentiveBillStatus.LAPSED;
import static org.partnercenter.domain.incentive.IncentiveBillStatus.PENDING_CONFIRMATION;
import static org.partnercenter.domain.incentive.IncentiveRule.INC_04;
import static org.partnercenter.domain.incentive.IncentiveRule.INC_13;
import static org.partnercenter.domain.incentive.IncentiveRule.INC_24;
import static org.partnercenter.domain.incentive.IncentiveRule.INC_30;

/** The life of an incentive bill (rulebook 1.3). */
public enum IncentiveBillTransition implements Transition<IncentiveBillStatus, IncentiveBillEvent> {
    FIRST_ESTIMATE(null, IncentiveBillEvent.ESTIMATE, ESTIMATED, INC_04),
    FIRST_BILL(null, IncentiveBillEvent.GENERATE, PENDING_CONFIRMATION, INC_04),
    ESTIMATED_ANEW(ESTIMATED, IncentiveBillEvent.ESTIMATE, ESTIMATED, INC_04),
    GENERATED(ESTIMATED, IncentiveBillEvent.GENERATE, PENDING_CONFIRMATION, INC_04),
    CONFIRMED(PENDING_CONFIRMATION, IncentiveBillEvent.CONFIRM, ISSUING, INC_13),
    CONFIRMED_BY_CLOCK(PENDING_CONFIRMATION, IncentiveBillEvent.PASS_DEADLINE, ISSUING, INC_13),
    NOT_VERIFIED(PENDING_CONFIRMATION, IncentiveBillEvent.MISS_DEADLINE, LAPSED, INC_30),
    DISPUTED(PENDING_CONFIRMATION, IncentiveBillEvent.DISPUTE, PENDING_CONFIRMATION, INC_13),
    RESOLVED(PENDING_CONFIRMATION, IncentiveBillEvent.RESOLVE, PENDING_CONFIRMATION, INC_13),
    CORRECTED(ISSUING, IncentiveBillEvent.REJECT, PENDING_CONFIRMATION, INC_13),
    PAID(ISSUING, IncentiveBillEvent.PAY, ISSUED, INC_24),
    EXPIRED(ISSUING, IncentiveBillEvent.EXPIRE, LAPSED, INC_24);

    public static final Transitions<IncentiveBillStatus, IncentiveBillEvent> TABLE = Transitions.of(values());

    private final IncentiveBillStatus from;
    private final IncentiveBillEvent event;
    private final IncentiveBillStatus to;
    private final Rule rule;

    IncentiveBillTransition(IncentiveBillStatus from, IncentiveBillEvent event, IncentiveBillStatus to, Rule rule) {
        this.from = from;
        this.event = event;
        this.to = to;
        this.rule = rule;
    }

    @Override
    public IncentiveBillStatus from() {
        return from;
    }

    @Override
    public IncentiveBillEvent event() {
        return event;
    }

    @Override
    public IncentiveBillStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
