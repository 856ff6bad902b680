package org.partnercenter.domain.identity;

import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A key that a party, or one of its operators, signs requests with, without its secret.
 *
 * @param operator   whom it acts for; empty: the main account
 * @param createdAt  business time
 * @param expiresAt  real time; set when the key was rotated
 * @param disabledAt business time
 * @param deletedAt  business time; the secret is gone then
 */
public record AccessKey(AccessKeyId id, PartyId party, Optional<OperatorId> operator, Instant createdAt,
                        Optional<Instant> expiresAt, Optional<Instant> disabledAt, Optional<Instant> deletedAt) {

    /** The longest time for which a rotated key still opens the door beside its successor. */
    public static final Duration MAX_OVERLAP = Duration.ofDays(7);

    public AccessKey {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(expiresAt, "expiresAt");
        Objects.requireNonNull(disabledAt, "disabledAt");
        Objects.requireNonNull(deletedAt, "deletedAt");
    }

    public static AccessKey created(AccessKeyId id, PartyId party, Optional<OperatorId> operator, Instant now) {
        return new AccessKey(id, party, operator, now, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public AccessKeyStatus status() {
        if (deletedAt.isPresent()) {
            return AccessKeyStatus.DELETED;
        }
        if (disabledAt.isPresent()) {
            return AccessKeyStatus.DISABLED;
        }
        return expiresAt.isPresent() ? AccessKeyStatus.RETIRING : AccessKeyStatus.ACTIVE;
    }

    /** Whether it opens the door at that moment of real time. */
    public boolean opens(Instant real) {
        return switch (status()) {
            case ACTIVE -> true;
            case RETIRING -> real.isBefore(expiresAt.orElseThrow());
            case DISABLED, DELETED -> false;
        };
    }

    public Decision<AccessKey> disable(Instant now) {
        return on(AccessKeyEvent.DISABLE, expiresAt, Optional.of(now), deletedAt);
    }

    /** A successor has been made; this one opens the door until then. @param until real time */
    public Decision<AccessKey> retire(Instant until) {
        return on(AccessKeyEvent.ROTATE, Optional.of(until), disabledAt, deletedAt);
    }

    public Decision<AccessKey> delete(Instant now) {
        return on(AccessKeyEvent.DELETE, expiresAt, disabledAt, Optional.of(now));
    }

    private Decision<AccessKey> on(AccessKeyEvent event, Optional<Instant> expires, Optional<Instant> disabled,
                                   Optional<Instant> deleted) {
        if (AccessKeyTransition.TABLE.allows(status(), event)) {
            return Decision.granted(new AccessKey(id, party, operator, createdAt, expires, disabled, deleted));
        }
        return Decision.refused(switch (status()) {
            case DISABLED -> IdentityRefusal.ACCESS_KEY_ALREADY_DISABLED.refusal("access_key", id);
            case DELETED -> IdentityRefusal.ACCESS_KEY_UNKNOWN.refusal("access_key", id);
            case ACTIVE, RETIRING -> IdentityRefusal.ACCESS_KEY_RETIRING.refusal("access_key", id);
        });
    }
}
