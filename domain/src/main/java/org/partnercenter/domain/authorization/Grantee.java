package org.partnercenter.domain.authorization;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Objects;
import java.util.Optional;

/**
 * Who asked, and holds what it is given (OQ-05).
 *
 * @param partner  a first-tier partner, or the distributor of the reseller
 * @param reseller present if a reseller asked
 */
public record Grantee(PartyId partner, Optional<PartyId> reseller) {

    public Grantee {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(reseller, "reseller");
    }

    /** The party itself. */
    public PartyId party() {
        return reseller.orElse(partner);
    }

    public boolean isReseller() {
        return reseller.isPresent();
    }
}
