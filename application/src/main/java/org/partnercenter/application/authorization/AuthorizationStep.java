package org.partnercenter.application.authorization;

import org.partnercenter.domain.authorization.Authorization;
import org.partnercenter.domain.authorization.AuthorizationEvent;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/**
 * One change of an authorization.
 *
 * @param at     business time
 * @param by     the party in whose name it happened
 * @param reason in the words of that party; both sides see it
 */
public record AuthorizationStep(Authorization after, AuthorizationEvent event, Instant at, PartyId by, Optional<String> operator,
                                Optional<String> reason) {

    @Override
    public String toString() {
        return "AuthorizationStep[" + after.id() + ", " + event + "]";
    }
}
