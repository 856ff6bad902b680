package org.partnercenter.domain.customer.reseller;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One right that a distributor granted its reseller, for as long as it did.
 *
 * @param grantedAt business time
 * @param revokedAt business time; empty while in force
 */
public record ResellerGrant(GrantId id, PartyId distributor, PartyId reseller, ResellerRight right, Instant grantedAt,
                            Optional<Instant> revokedAt) {

    public ResellerGrant {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(distributor, "distributor");
        Objects.requireNonNull(reseller, "reseller");
        Objects.requireNonNull(right, "right");
        Objects.requireNonNull(grantedAt, "grantedAt");
        Objects.requireNonNull(revokedAt, "revokedAt");
    }

    public GrantStatus status() {
        return revokedAt.isPresent() ? GrantStatus.REVOKED : GrantStatus.IN_FORCE;
    }

    ResellerGrant revoked(Instant now) {
        return new ResellerGrant(id, distributor, reseller, right, grantedAt, Optional.of(now));
    }
}
