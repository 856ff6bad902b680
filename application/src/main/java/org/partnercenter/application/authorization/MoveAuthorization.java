package org.partnercenter.application.authorization;

import org.partnercenter.domain.authorization.AuthorizationId;

import java.util.Optional;

/** Withdraws, rejects or revokes. @param reason in the caller's own words; a withdrawal has none */
public record MoveAuthorization(AuthorizationId id, Optional<String> reason) {

    @Override
    public String toString() {
        return "MoveAuthorization[" + id + "]";
    }
}
