package org.partnercenter.application.authorization;

import org.partnercenter.domain.authorization.AuthorizationEvent;
import org.partnercenter.domain.authorization.AuthorizationStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/** What a timeline tells of one change. @param letter version of the letter that was accepted with it */
public record AuthorizationHistory(Instant at, AuthorizationEvent event, AuthorizationStatus to, PartyId by, Optional<String> operator,
                                   Optional<String> reason, Optional<String> letter) {

    AuthorizationHistory withoutReason() {
        return new AuthorizationHistory(at, event, to, by, operator, Optional.empty(), letter);
    }

    @Override
    public String toString() {
        return "AuthorizationHistory[" + event + ", " + at + "]";
    }
}
