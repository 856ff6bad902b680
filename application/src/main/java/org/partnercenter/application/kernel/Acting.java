package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Objects;
import java.util.Optional;

/**
 * The partner that acts with a customer's identity. Which of its operators does is the operator of the caller.
 *
 * @param distributor the first-tier partner above it; present for resellers only
 */
public record Acting(PartyId partner, PartyKind kind, Optional<PartyId> distributor) {

    public Acting {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(distributor, "distributor");
    }
}
