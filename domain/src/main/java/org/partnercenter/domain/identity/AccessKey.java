package org.partnercenter.domain.identity;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A key a party calls with, without its secret.
 *
 * @param createdAt  business time
 * @param disabledAt business time; from then on it opens nothing
 */
public record AccessKey(AccessKeyId id, PartyId party, Instant createdAt, Optional<Instant> disabledAt) {

    public AccessKey {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(disabledAt, "disabledAt");
    }

    public static AccessKey created(AccessKeyId id, PartyId party, Instant now) {
        return new AccessKey(id, party, now, Optional.empty());
    }

    public AccessKeyStatus status() {
        return disabledAt.isPresent() ? AccessKeyStatus.DISABLED : AccessKeyStatus.ACTIVE;
    }

    public Decision<AccessKey> disable(Instant now) {
        if (!AccessKeyTransition.TABLE.allows(status(), AccessKeyEvent.DISABLE)) {
            return Decision.refused(IdentityRefusal.ACCESS_KEY_ALREADY_DISABLED.refusal("access_key", id));
        }
        return Decision.granted(new AccessKey(id, party, createdAt, Optional.of(now)));
    }
}
