package org.partnercenter.rest.identity;

import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.identity.AccessKeyStatus;
import org.partnercenter.domain.identity.access.OperatorId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A key, without its secret.
 *
 * @param operatorId whom it acts for; absent for the main account
 * @param expiresAt  when a rotated key opens the door no more
 */
record KeyShape(String accessKey, String partyId, Optional<String> operatorId, AccessKeyStatus status,
                       Instant createdAt, Optional<Instant> expiresAt, Optional<Instant> disabledAt) {

    /** Keys, oldest first. */
    record Listing(int totalCount, List<KeyShape> accessKeys) {
        static Listing of(List<AccessKey> keys) {
            return new Listing(keys.size(), keys.stream().map(KeyShape::of).toList());
        }
    }

    static KeyShape of(AccessKey key) {
        return new KeyShape(key.id().value(), key.party().value(), key.operator().map(OperatorId::value), key.status(),
                key.createdAt(), key.expiresAt(), key.disabledAt());
    }
}
