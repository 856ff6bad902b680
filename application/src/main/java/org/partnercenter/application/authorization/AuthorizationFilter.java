package org.partnercenter.application.authorization;

import org.partnercenter.domain.authorization.AuthorizationStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** What a list is narrowed to; empty means no filter (COM-07). */
public record AuthorizationFilter(Optional<AuthorizationStatus> status, Optional<PartyId> customer) {
}
