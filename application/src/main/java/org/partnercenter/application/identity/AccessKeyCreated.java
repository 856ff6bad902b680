package org.partnercenter.application.identity;

import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/**
 * A key now exists.
 *
 * @param secret shown this once; a repeat of the command gets the answer without it
 */
public record AccessKeyCreated(AccessKeyId accessKey, PartyId party, Instant createdAt, Optional<Secret> secret) {
}
