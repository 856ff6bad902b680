package org.partnercenter.application.identity;

import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/**
 * A key now exists. What is remembered of it for repeats is read by name, so components are added and never renamed.
 *
 * @param secret      shown this once; a repeat of the command gets the answer without it
 * @param operator    whom it acts for; empty: the main account
 * @param predecessor the key it takes the place of, running out
 */
public record AccessKeyCreated(AccessKeyId accessKey, PartyId party, Instant createdAt, Optional<Secret> secret,
                               Optional<OperatorId> operator, Optional<AccessKey> predecessor) {

    static AccessKeyCreated of(AccessKey key, Secret secret, Optional<AccessKey> predecessor) {
        return new AccessKeyCreated(key.id(), key.party(), key.createdAt(), Optional.of(secret), key.operator(), predecessor);
    }
}
