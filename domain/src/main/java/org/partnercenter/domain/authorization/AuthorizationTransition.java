package org.partnercenter.domain.authorization;

import static org.partnercenter.domain.authorization.AuthorizationRule.ASC_33;
import static org.partnercenter.domain.authorization.AuthorizationRule.AUT_06;
import static org.partnercenter.domain.authorization.AuthorizationRule.AUT_07;
import static org.partnercenter.domain.authorization.AuthorizationRule.AUT_08;
import static org.partnercenter.domain.authorization.AuthorizationRule.AUT_19;
import static org.partnercenter.domain.authorization.AuthorizationStatus.AUTHORIZED;
import static org.partnercenter.domain.authorization.AuthorizationStatus.ENDED;
import static org.partnercenter.domain.authorization.AuthorizationStatus.NONE;
import static org.partnercenter.domain.authorization.AuthorizationStatus.PENDING;
import static org.partnercenter.domain.authorization.AuthorizationStatus.REJECTED;
import static org.partnercenter.domain.authorization.AuthorizationStatus.REVOKED;

import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

/** The life of an authorization (rulebook 2.5). Whatever is over can be asked for again. */
public enum AuthorizationTransition implements Transition<AuthorizationStatus, AuthorizationEvent> {
    REQUESTED(NONE, AuthorizationEvent.REQUEST, PENDING, AUT_06),
    REQUESTED_AFTER_REJECTION(REJECTED, AuthorizationEvent.REQUEST, PENDING, AUT_06),
    REQUESTED_AFTER_REVOCATION(REVOKED, AuthorizationEvent.REQUEST, PENDING, AUT_06),
    REQUESTED_AFTER_THE_END(ENDED, AuthorizationEvent.REQUEST, PENDING, AUT_06),
    APPROVED(PENDING, AuthorizationEvent.APPROVE, AUTHORIZED, AUT_07),
    TURNED_DOWN(PENDING, AuthorizationEvent.REJECT, REJECTED, AUT_07),
    WITHDRAWN(PENDING, AuthorizationEvent.WITHDRAW, NONE, AUT_06),
    REVOKED_BY_CUSTOMER(AUTHORIZED, AuthorizationEvent.REVOKE, REVOKED, AUT_08),
    PENDING_WHEN_LEFT(PENDING, AuthorizationEvent.ASSOCIATION_ENDED, ENDED, ASC_33),
    IN_FORCE_WHEN_LEFT(AUTHORIZED, AuthorizationEvent.ASSOCIATION_ENDED, ENDED, ASC_33),
    PENDING_WHEN_SWITCHED(PENDING, AuthorizationEvent.MODEL_SWITCHED, ENDED, ASC_33),
    IN_FORCE_WHEN_SWITCHED(AUTHORIZED, AuthorizationEvent.MODEL_SWITCHED, ENDED, ASC_33),
    PENDING_WHEN_TRANSFERRED(PENDING, AuthorizationEvent.RESELLER_TRANSFERRED, ENDED, ASC_33),
    IN_FORCE_WHEN_TRANSFERRED(AUTHORIZED, AuthorizationEvent.RESELLER_TRANSFERRED, ENDED, ASC_33),
    LEFT_UNANSWERED(PENDING, AuthorizationEvent.EXPIRE, ENDED, AUT_19);

    public static final Transitions<AuthorizationStatus, AuthorizationEvent> TABLE = Transitions.of(values());

    private final AuthorizationStatus from;
    private final AuthorizationEvent event;
    private final AuthorizationStatus to;
    private final Rule rule;

    AuthorizationTransition(AuthorizationStatus from, AuthorizationEvent event, AuthorizationStatus to, Rule rule) {
        this.from = from;
        this.event = event;
        this.to = to;
        this.rule = rule;
    }

    @Override
    public AuthorizationStatus from() {
        return from;
    }

    @Override
    public AuthorizationEvent event() {
        return event;
    }

    @Override
    public AuthorizationStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
