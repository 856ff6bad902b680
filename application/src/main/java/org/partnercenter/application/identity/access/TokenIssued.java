package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Secret;

import java.time.Instant;
import java.util.Optional;

/**
 * A token opens the door until it expires, in real time.
 *
 * @param token shown this once
 */
public record TokenIssued(Optional<Secret> token, Instant issuedAt, Instant expiresAt) {
}
